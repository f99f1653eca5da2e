/** `policy-atlas bundle`: writes an atlas and the viewer into one HTML file. */
import { readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { ReadFile } from "../../atlas/files/index.ts";
import { buildAtlas } from "../../build.ts";
import { packFiles } from "../../folder/index.ts";
import { pastForms } from "../../irregularVerbs.ts";
import { NOTES_FILE } from "../../notes/index.ts";
import { fillViewer, viewerFileName } from "../../viewerFile.ts";
import { sayStep } from "../atlases/compiledAtlas.ts";
import { interMeasure } from "../atlases/interMeasure.ts";
import { fileLayoutCache } from "../atlases/layoutCache.ts";
import { printErrors } from "../atlases/problems.ts";
import { findAtlas } from "../disk/folders.ts";
import { placeInFolder, readFolder } from "../disk/readFolder.ts";
import { isSameFile, writeWhole } from "../disk/writeWhole.ts";
import { viewerTemplate } from "../page/viewer.ts";
import { type Command, UsageError } from "../terminal/command.ts";

export const bundleCommand: Command = {
  help: `Usage: policy-atlas bundle FOLDER [-o FILE] [--writing] [--notes]

Writes one HTML file with the atlas and the whole viewer in it: every view, panel
and briefing. It opens from a disk, a memory stick or an email, without a network.
Without -o it is named after the atlas and written into the current folder.

Options:
  -o, --output FILE  The file to write; not one of the atlas's own
      --writing      With the sources, and all that writes an atlas but the reader
                     of PDF files; nearly twice as large
      --notes        Put notes.json in too; without, it stays where it is
  -h, --help         Print this help`,
  options: {
    output: { type: "string", short: "o" },
    writing: { type: "boolean" },
    notes: { type: "boolean" },
  },
  positionals: [1, 1],
  run({ positionals: [path = ""], values, switches }, io) {
    const place = findAtlas(path, io.cwd);
    const { folder, main } = place;
    const read = readFolder(folder, main);
    const atlasFiles = new Set(["atlas.json", main]);
    const recordingRead: ReadFile = (path) => {
      if (path !== "atlas.json") atlasFiles.add(path);
      return read(path);
    };
    const {
      built: withoutNotes,
      notes,
      problems,
    } = buildAtlas(recordingRead, {
      measure: interMeasure(),
      cache: fileLayoutCache(),
      pastForms,
      onStep: (step) => sayStep(io.progress, basename(folder), step),
    });
    io.progress.end();
    if (!withoutNotes) {
      printErrors(place, problems, io);
      return 1;
    }
    const areNotesWanted = switches.has("notes");
    const built = areNotesWanted && notes ? { ...withoutNotes, notes } : withoutNotes;
    const file = resolve(io.cwd, values.get("output") ?? viewerFileName(built.atlas.id));
    const overwritten = [...atlasFiles].find((name) => isFileOfAtlas(file, folder, name));
    if (overwritten !== undefined)
      throw new UsageError(
        `"${relative(io.cwd, file)}" is ${overwritten} of the atlas. Name another file.`,
      );
    if (!areNotesWanted) atlasFiles.delete(NOTES_FILE);
    const html = switches.has("writing")
      ? fillViewer(viewerTemplate("writing"), built, packFiles(filesOf(read, atlasFiles, main)))
      : fillViewer(viewerTemplate(), built, readFileSync(join(folder, main), "utf8"));
    writeWhole(file, html);
    io.out(`${relative(io.cwd, file)}: ${megabytes(html)} MB\n`);
    return 0;
  },
};

/** Whether a path leads to a file of the atlas, through a link or in different letter case too. */
function isFileOfAtlas(path: string, folder: string, name: string): boolean {
  const place = placeInFolder(folder, name);
  return typeof place === "string" && isSameFile(path, place);
}

/** The atlas's files under the paths that it names; its own file is atlas.json, whatever it is called. */
function filesOf(
  read: ReadFile,
  paths: ReadonlySet<string>,
  main: string,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...paths].flatMap((path) => {
      const bytes = path === main && main !== "atlas.json" ? undefined : read(path);
      return bytes instanceof Uint8Array ? [[path, bytes] as const] : [];
    }),
  );
}

function megabytes(text: string): string {
  return (Buffer.byteLength(text) / 1e6).toFixed(2);
}
