import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { buildAtlas } from "../build.ts";
import { fillViewer, viewerFileName } from "../picture/viewerFile.ts";
import type { Command } from "./command.ts";
import { findAtlas } from "./folders.ts";
import { fileLayoutCache } from "./layoutCache.ts";
import { interMeasure } from "./measure.ts";
import { formatProblems, problemCount } from "./problems.ts";
import { readFolder } from "./readFolder.ts";
import { viewerTemplate } from "./viewer.ts";

export const bundleCommand: Command = {
  summary: "Put an atlas and its viewer into one HTML file that needs no server and no network",
  help: `Usage: policy-atlas bundle FOLDER [-o FILE]

Writes one HTML file with the atlas and the whole viewer in it: every view, panel
and briefing. It opens from a disk, a stick or a mail, without a network. Without
-o it is named after the atlas and stands in the present folder.

Options:
  -o, --output FILE  Where to write it
  -h, --help         This help`,
  options: { output: { type: "string", short: "o" } },
  positionals: [1, 1],
  run({ positionals: [path = ""], values }, io) {
    const { folder, main, label } = findAtlas(path, io.cwd);
    const { built, problems } = buildAtlas(readFolder(folder, main), {
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
    const html = fillViewer(viewerTemplate(), built, readFileSync(join(folder, main), "utf8"));
    writeFileSync(file, html);
    io.out(`${relative(io.cwd, file)}: ${megabytes(html)} MB\n`);
    return 0;
  },
};

function megabytes(text: string): string {
  return (Buffer.byteLength(text) / 1e6).toFixed(2);
}
