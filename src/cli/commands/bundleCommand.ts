import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { ReadFile } from "../../atlas/files/index.ts";
import { buildAtlas } from "../../build.ts";
import { fillViewer, viewerFileName } from "../../viewerFile.ts";
import { interMeasure } from "../atlases/interMeasure.ts";
import { fileLayoutCache } from "../atlases/layoutCache.ts";
import { formatProblems, problemCount } from "../atlases/problems.ts";
import { findAtlas } from "../disk/folders.ts";
import { placeInFolder, readFolder } from "../disk/readFolder.ts";
import { isSameFile, writeWhole } from "../disk/writeWhole.ts";
import { viewerTemplate } from "../page/viewer.ts";
import { type Command, UsageError } from "../terminal/command.ts";

export const bundleCommand: Command = {
  summary: "Put an atlas and its viewer into one HTML file that needs no server and no network",
  help: `Usage: policy-atlas bundle FOLDER [-o FILE]

Writes one HTML file with the atlas and the whole viewer in it: every view, panel
and briefing. It opens from a disk, a stick or a mail, without a network. Without
-o it is named after the atlas and stands in the present folder.

Options:
  -o, --output FILE  Where to write it: no file of the atlas itself
  -h, --help         This help`,
  options: { output: { type: "string", short: "o" } },
  positionals: [1, 1],
  run({ positionals: [path = ""], values }, io) {
    const { folder, main, label } = findAtlas(path, io.cwd);
    const read = readFolder(folder, main);
    const own = new Set(["atlas.json", main]);
    const noting: ReadFile = (path) => {
      if (path !== "atlas.json") own.add(path);
      return read(path);
    };
    const { built, problems } = buildAtlas(noting, {
      measure: interMeasure(),
      cache: fileLayoutCache(),
    });
    if (!built) {
      const errors = problems.filter(({ severity }) => severity === "error");
      io.err(`${formatProblems(folder, errors, { cwd: io.cwd, main })}\n`);
      io.err(`policy-atlas: ${label} does not compile: ${problemCount(errors)}.\n`);
      return 1;
    }
    const file = resolve(io.cwd, values.get("output") ?? viewerFileName(built.atlas.id));
    const over = [...own].find((name) => isFileOfAtlas(file, folder, name));
    if (over !== undefined)
      throw new UsageError(
        `"${relative(io.cwd, file)}" is ${over} of the atlas. Name another file.`,
      );
    const html = fillViewer(viewerTemplate(), built, readFileSync(join(folder, main), "utf8"));
    writeWhole(file, html);
    io.out(`${relative(io.cwd, file)}: ${megabytes(html)} MB\n`);
    return 0;
  },
};

/** Whether a path is that of a file of the atlas, be it by a link or in other letter case. */
function isFileOfAtlas(path: string, folder: string, name: string): boolean {
  const place = placeInFolder(folder, name);
  return typeof place === "string" && isSameFile(path, place);
}

function megabytes(text: string): string {
  return (Buffer.byteLength(text) / 1e6).toFixed(2);
}
