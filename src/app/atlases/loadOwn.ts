/** Loads an atlas that is kept on this machine, and builds it again where another version did. */
import { decode } from "../../atlas/files/index.ts";
import { type Files, htmlOf, unpackFiles } from "../../folder/index.ts";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { type AtlasEntry, inlinedFiles } from "../../open/loadAtlas.ts";
import { ownAtlases } from "../../open/own/ownAtlases.ts";
import { isOwnId } from "../../open/own/ownId.ts";
import type { OwnContents } from "../../open/own/ownRecord.ts";
import { fetchText } from "../../ui/browser/fetchText.ts";
import { readViewer } from "../../viewerFile.ts";
import { buildInWorker, MADE_BY } from "./buildInWorker.ts";
import { words } from "./words.ts";

/** @throws Error in words for the person if it is not there, or can't be shown any more */
export async function loadOwn(id: string, signal?: AbortSignal): Promise<BuiltAtlas> {
  const contents = await ownAtlases.read(id);
  const { built: kept, madeBy } = contents;
  const built =
    kept && madeBy === MADE_BY
      ? kept
      : ((await withWritten(id)) ?? (await rebuilt(contents, signal)));
  if (built !== kept) {
    const { entries } = await ownAtlases.list();
    const entry = entries.find((one) => one.id === id);
    const next = { ...contents, built, madeBy: MADE_BY };
    // If it can't be kept, it is built once more the next time.
    if (entry) await ownAtlases.keepWritten(entry, next).catch(() => undefined);
  }
  return { ...built, atlas: { ...built.atlas, ownId: id } };
}

/** What was written since it was kept as a whole, where the positions of then still hold. */
async function withWritten(id: string): Promise<BuiltAtlas | undefined> {
  const { builtFrom } = await import("../../open/writing/builtOf.ts");
  const { contents, history } = await ownAtlases.written(id).catch(() => NOTHING_WRITTEN);
  const isSame = contents?.built && contents.madeBy === MADE_BY;
  return history && isSame ? builtFrom(history.draft, contents.built) : undefined;
}

const NOTHING_WRITTEN = { contents: undefined, history: undefined };

async function rebuilt(
  { name, files }: OwnContents,
  signal: AbortSignal | undefined,
): Promise<BuiltAtlas> {
  const { built, problems } = await buildInWorker({ name, files }, undefined, { signal });
  if (built) return built;
  const errors = problems.filter(({ severity }) => severity === "error");
  throw new Error(words.noLongerBuilds(errors.length, errors[0]?.message ?? ""));
}

/** The files of an atlas's folder: of an own one, of this HTML file, or of one that comes with the site. */
export async function filesOf({ url, source, texts }: AtlasEntry): Promise<Files> {
  if (isOwnId(url)) return (await ownAtlases.read(url)).files;
  const inlined = unpackFiles(inlinedFiles());
  if (inlined) return inlined;
  if (source === undefined || texts === undefined) throw new Error(words.noFiles);
  const [atlas, json] = await Promise.all([fetchText(source), fetchText(texts)]);
  // Our own build wrote it.
  const byPath: Readonly<Record<string, string>> = JSON.parse(json);
  const encoder = new TextEncoder();
  return new Map(
    Object.entries({ "atlas.json": atlas, ...byPath }).map(([path, text]) => [
      path,
      encoder.encode(text),
    ]),
  );
}

/** The author's atlas.json. Rejects where there is none. */
export async function ownSource(id: string): Promise<string> {
  const { files } = await ownAtlases.read(id);
  const page = htmlOf(files);
  const text = page === undefined ? textOf(files.get("atlas.json")) : readViewer(page)?.source;
  if (text === undefined) throw new Error(words.noSource);
  return text;
}

const textOf = (bytes: Uint8Array | undefined) => bytes && decode(bytes).text;

export { writtenHere } from "./ownCopy.ts";

/** The atlases that are kept on this machine, as the site lists them. */
export async function listOwn() {
  const { entries } = await ownAtlases.list();
  return entries.map(({ id, title, nodes, links }) => ({ id, title, nodes, links }));
}
