/** Puts a new version of a document into an atlas's folder, with the quotes that hold in it. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type SourceText, sectionByHeading } from "../../atlas/documents/index.ts";
import { decode, quoteId } from "../../atlas/files/index.ts";
import { type Atlas, compile, type Quote } from "../../atlas/index.ts";
import { matchesIn, wholeDocument } from "../../atlas/quotes/index.ts";
import { type Range, rangesOf } from "../../atlas/text/index.ts";
import { compileAtlas } from "../../build.ts";
import { printErrors } from "../atlases/problems.ts";
import { type AtlasFolder, CannotRead } from "../disk/folders.ts";
import { readFolder } from "../disk/readFolder.ts";
import { writeWhole } from "../disk/writeWhole.ts";
import type { Io } from "../terminal/io.ts";
import { counted } from "../terminal/words.ts";
import { type NamedQuote, namedIn, newVersionOf, type WrittenWords } from "./newVersionOf.ts";

export interface Update {
  readonly place: AtlasFolder;
  readonly atlas: Atlas;
  readonly before: SourceText;
  readonly after: SourceText;
  /** The path of the new version on disk. */
  readonly file: string;
  /** Where words of the old version stand in the new one, if they are accepted. */
  readonly follows: (parts: readonly Range[]) => Range | undefined;
  readonly keepsBoth: boolean;
}

/**
 * Writes the new version and the atlas that names it, if it compiles without its briefings; says what
 * was written, and prints the errors, also those of briefings, whose steps may need other filters now.
 *
 * @returns whether all quotes were taken over and the atlas compiles
 * @throws CannotRead if the document's words are in atlas.json itself
 */
export function writeNewVersion(update: Update, io: Io): boolean {
  const { place, atlas, before, after, file, follows, keepsBoth } = update;
  const main = join(place.folder, place.main);
  const { text } = decode(readFileSync(main));
  const document = before.id;
  const oldFile = fileOf(text, document);
  const named = namedIn(text, document);
  const old = namesOfOld(place.folder, atlas, document, oldFile);
  const quotes = named.quotes.map((quote) => {
    const written = compiledQuote(quote, atlas);
    const parts = written ? rangesOf(written.quote) : placesOf(quote, before);
    const range = parts && follows(parts);
    return {
      path: quote.path,
      written,
      holds: range !== undefined && isFoundAt(range, quote, after),
    };
  });
  const sections = named.sections.map(({ path, heading }) => {
    const isOpening = sectionByHeading(before, heading)?.level === 0;
    const holds = isOpening
      ? after.sections.some(({ level }) => level === 0)
      : sectionByHeading(after, heading) !== undefined;
    return { path, holds, isOpening };
  });
  const newFile = oldFile.replace(/\.[^./]*$/, extname(file).toLowerCase());
  const version = newVersionOf(text, { document, quotes, sections, file: newFile, old, keepsBoth });
  const moved = quotes.flatMap(({ written, holds }) => (written && !holds ? [written] : []));
  const newText = withNewIds(version.text, moved, before, old.id);

  const newSource = readFileSync(file);
  const oldSource = readFileSync(join(place.folder, oldFile));
  const overlay = new Map<string, Uint8Array>([
    ["atlas.json", new TextEncoder().encode(newText)],
    [old.file, oldSource],
    [newFile, newSource],
  ]);
  const read = readFolder(place.folder, place.main);
  const { atlas: compiled, problems } = compile((path) => overlay.get(path) ?? read(path));
  if (compiled === undefined) {
    printErrors(place, problems, io);
    io.err("policy-atlas: nothing was written.\n");
    return false;
  }
  if (version.keepsOld) writeWhole(join(place.folder, old.file), decode(oldSource).text);
  writeWhole(join(place.folder, newFile), decode(newSource).text);
  writeWhole(main, newText);
  const kept = version.keepsOld
    ? `The old version is kept as "${old.id}" in ${old.file}, ${counted(moved.length, "quote")} only there.`
    : "Nothing refers to the old version, which is not kept.";
  const toSay = version.leftOut.join(", ");
  const leftOut = toSay === "" ? "" : ` To be said anew of the new version: ${toSay}.`;
  io.err(`policy-atlas: ${newFile} has the new version. ${kept}${leftOut}\n`);
  // What a step shows may have moved out of its filters; only now can that be mended.
  const whole = compileAtlas(read);
  if (whole.atlas === undefined) printErrors(place, whole.problems, io);
  return whole.atlas !== undefined && moved.length === 0;
}

function fileOf(text: string, document: string): string {
  const { documents }: { documents: readonly { id: string; file?: string }[] } = JSON.parse(text);
  const file = documents.find(({ id }) => id === document)?.file;
  if (file === undefined)
    throw new CannotRead(`The words of "${document}" are in atlas.json; put them in a file first.`);
  return file;
}

/** An id and a path for the old version that nothing else has. */
function namesOfOld(folder: string, { documents }: Atlas, document: string, file: string) {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "-before" : `-before-${number}`;
    const id = `${document}${ending}`;
    const path = file.replace(/(\.[^./]*)$/, `${ending}$1`);
    const isFree = !documents.some((other) => other.id === id) && !existsSync(join(folder, path));
    if (isFree) return { id, file: path };
  }
}

interface CompiledQuote {
  readonly claim: string;
  readonly quote: Quote;
}

/** The quote of a claim as compiled: claims and quotes are in the order of the file. */
function compiledQuote({ path }: NamedQuote, atlas: Atlas): CompiledQuote | undefined {
  const [list, claimIndex, , index] = path;
  if (list !== "nodes" && list !== "edges") return undefined;
  const claim = atlas[list][Number(claimIndex)];
  const quote = claim?.quotes[Number(index)];
  return claim && quote && { claim: claim.id, quote };
}

/** The place of a pillar's passage or an uncited sentence. */
function placesOf({ words }: NamedQuote, before: SourceText): readonly Range[] | undefined {
  const match = words[0] && matchesIn(wholeDocument(before), words[0])[0];
  return match && [match.range];
}

/**
 * Whether the compiler finds the first words of a quote where they were followed to. Words that stood
 * once may stand more often now; then they need a prefix, which a person chooses.
 */
function isFoundAt(range: Range, { words }: NamedQuote, after: SourceText): boolean {
  const matches = words[0] ? matchesIn(wholeDocument(after), words[0]) : [];
  return matches.length === 1 && matches[0]?.range.start === range.start;
}

/**
 * The text with the new ids of the quotes that went to the old version. A quote's id is made of its
 * document and words, and briefings name quotes by it.
 */
function withNewIds(
  text: string,
  moved: readonly CompiledQuote[],
  before: SourceText,
  oldId: string,
): string {
  let result = text;
  for (const { claim, quote } of moved) {
    const { exact, prefix, suffix } = quote;
    const parts: readonly WrittenWords[] = quote.ranges
      ? quote.ranges.map(({ start, end }) => ({ exact: before.text.slice(start, end) }))
      : [{ exact }];
    // Prefix and suffix count only where the words alone are not enough.
    for (const key of [parts, [{ exact, prefix, suffix }]]) {
      if (quoteId(claim, before.id, key) !== quote.id) continue;
      result = result.replaceAll(`"${quote.id}"`, `"${quoteId(claim, oldId, key)}"`);
    }
  }
  return result;
}
