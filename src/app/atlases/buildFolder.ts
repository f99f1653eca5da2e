/** Makes an atlas of its files, or tells all that is wrong with them. Runs in the worker. */
import { decode } from "../../atlas/files/index.ts";
import { type BuildStep, buildAtlas } from "../../build.ts";
import { notesIn } from "../../draft/index.ts";
import { digestOf, type Files, type Folder, htmlOf, readerOf } from "../../folder/index.ts";
import type { BuiltAtlas, Layouts, MeasureText } from "../../layout/boxes/index.ts";
import { layOut } from "../../layout/index.ts";
import { isBuiltAtlas } from "../../open/own/builtAtlas.ts";
import { CannotWrite, readDraft } from "../../open/own/draftFiles.ts";
import { createJudge } from "../../open/writing/standing.ts";
import { readViewer } from "../../viewerFile.ts";
import type { Brought } from "./brought.ts";
import { words } from "./words.ts";

export interface Building {
  /** Positions that are taken as they are: of the same atlas before its words were changed. */
  readonly layouts?: Layouts | undefined;
  readonly onStep: (step: BuildStep) => void;
  /** Makes the measure for the text of atlas.json. */
  readonly measureFor: (text: string) => Promise<MeasureText>;
  readonly pastForms: (infinitive: string) => readonly string[];
}

/** @throws Error if something of ours can't be loaded; not for what is wrong with the files */
export async function buildFolder(folder: Folder, building: Building): Promise<Brought> {
  const { files } = folder;
  const digest = digestOf(files);
  const page = htmlOf(files);
  if (page !== undefined) return { folder, digest, ...builtInPage(folder, page) };
  const { layouts, onStep, measureFor, pastForms } = building;
  const atlas = files.get("atlas.json");
  const measure = await measureFor(atlas ? decode(atlas).text : "");
  const options = {
    measure,
    pastForms,
    onStep,
    ...(layouts && { cache: { get: () => layouts, set: () => {} } }),
  };
  const { built, notes, problems } = buildAtlas(readerOf(files), options);
  // One's own folder, on one's own machine.
  if (built) return { folder, digest, built: { ...built, ...(notes && { notes }) }, problems };
  return { folder, digest, built: builtStanding(files, measure, layouts), problems };
}

/** What of faulty files can be shown while they are mended; nothing if atlas.json can't be read at all. */
function builtStanding(
  files: Files,
  measure: MeasureText,
  layouts: Layouts | undefined,
): BuiltAtlas | undefined {
  try {
    const { draft } = readDraft(files);
    const { atlas } = createJudge()(draft);
    if (!atlas) return undefined;
    // A copy has the hash at once, and can be sent.
    const built = { atlas: { ...atlas }, layouts: layouts ?? layOut(atlas, measure) };
    return draft.notes ? { ...built, notes: notesIn(draft) } : built;
  } catch (error) {
    if (error instanceof CannotWrite) return undefined;
    throw error;
  }
}

/** The atlas of the one HTML file, which has no sources to compile it from again. */
function builtInPage({ files }: Folder, page: string): Pick<Brought, "built" | "problems"> {
  const { built } = readViewer(page) ?? {};
  if (isBuiltAtlas(built)) return { built, problems: [] };
  const [file = ""] = files.keys();
  const problem = { severity: "error", code: "not-an-atlas", file, line: 1, column: 1, length: 1 };
  return {
    built: undefined,
    problems: [{ ...problem, severity: "error", message: words.oldPage }],
  };
}
