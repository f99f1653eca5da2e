/**
 * A document that is read again from its file: the new text stands in its place, and its quotes follow. Those
 * whose sentences are no longer the same go on to quote the old text, which is kept beside the new one for as
 * long, and are proposals as those of a new version are.
 */

import type { SourceText } from "../../atlas/documents/index.ts";
import { textHash } from "../../atlas/files/index.ts";
import { matchesIn, wholeDocument } from "../../atlas/quotes/index.ts";
import {
  addDocument,
  applyEdit,
  type Changes,
  changeDocument,
  changeText,
  type Draft,
  type Edit,
  edit,
  freeFile,
  type Item,
  itemOf,
  itemsOf,
  type JsonObject,
  quotesOf,
  reportOf,
  textIn,
  together,
} from "../../draft/index.ts";
import { bring, createSources, type KeptProposal, textOfDocument } from "../kept/index.ts";
import { writtenQuote } from "../taking/index.ts";
import { rangesIn, wordsOf } from "./following.ts";
import { followQuotes } from "./followQuotes.ts";
import { carrySections, stands } from "./newVersion.ts";

/** What was read of a document's file. */
export interface ReadText {
  readonly text: string;
  /** What is said of the document anew: its original, what was left out of it. */
  readonly said: Changes;
  /** The report of how it was read; `undefined` for a text that is a text already. */
  readonly report: string | undefined;
}

export interface ReadAgain {
  readonly edit: Edit;
  /** How many quotes say the same in the new text, and how many a person has to look at. */
  readonly followed: number;
  readonly open: number;
}

/** Puts what was read in the place of a document's text. */
export function readAgain(draft: Draft, id: string, read: ReadText): ReadAgain {
  const document = known(draft, id);
  const replace = (now: Draft) => replaceText(now, id, read);
  const sourceIn = (now: Draft) => createSources()(now).find((source) => source.id === id);
  const before = sourceIn(draft);
  const after = sourceIn(applyEdit(draft, replace(draft)));
  const found = before && after ? followAll(draft, id, before, after) : NOTHING;
  const { moved, left } = found;
  const done = (steps: readonly ((now: Draft) => Pick<Edit, "patches" | "renames">)[]) => ({
    edit: together(draft, "readAgain", textIn(document.value, "title"), steps),
    followed: found.followed,
    open: left.length,
  });
  const move = (now: Draft) =>
    edit(now, "", "", (editor) => {
      for (const { quote, changed } of moved) editor.set(quote.path, changed);
    });
  if (left.length === 0 || before === undefined) {
    return done([replace, move, (now) => dropUncited(now, id, after)]);
  }
  let old = "";
  return done([
    (now) => {
      const added = addOld(now, document);
      old = idAdded(added);
      return added;
    },
    (now) => carrySections(now, id, old),
    replace,
    move,
    (now) => dropUncited(now, id, after),
    (now) => changeDocument(now, id, { replaces: old }),
    (now) =>
      edit(now, "", "", (editor) => {
        for (const { quote } of left) editor.set([...quote.path, "document"], old);
      }),
    (now) =>
      bring(
        now,
        textIn(document.value, "title"),
        left.map(
          ({ claim, quote }, at): KeptProposal => ({
            id: `${old} ${at + 1}`,
            claim: {
              what: "version",
              of: textIn(claim.value, "id"),
              exact: wordsOf(quote.value),
              document: old,
              next: id,
            },
            quotes: [],
            from: { format: "version", at: at + 1 },
          }),
        ),
      ),
  ]);
}

interface Quoted {
  readonly claim: Item;
  readonly quote: Item;
}

interface FollowedAll {
  readonly followed: number;
  /** Quotes that say the same and need other words about where they stand. */
  readonly moved: readonly (Quoted & { readonly changed: JsonObject })[];
  readonly left: readonly Quoted[];
}

const NOTHING: FollowedAll = { followed: 0, moved: [], left: [] };

/** What becomes of all quotes of a document; those that it did not have before stay as they are. */
function followAll(draft: Draft, id: string, before: SourceText, after: SourceText): FollowedAll {
  const follow = followQuotes(before, after);
  const moved: FollowedAll["moved"][number][] = [];
  const left: Quoted[] = [];
  let followed = 0;
  for (const claim of [...itemsOf(draft, "nodes"), ...itemsOf(draft, "edges")]) {
    for (const quote of quotesOf(claim)) {
      if (quote.value.document !== id) continue;
      const ranges = rangesIn(before, quote.value);
      if (ranges.length === 0) continue;
      const now = follow(ranges);
      const isSame = now.fate !== "gone" && now.fate !== "changed";
      const changed = isSame ? quoteAt(quote.value, now.place, after) : undefined;
      if (changed === undefined) left.push({ claim, quote });
      else {
        followed += 1;
        if (changed !== quote.value) moved.push({ claim, quote, changed });
      }
    }
  }
  return { followed, moved, left };
}

/** The quote as it finds its place in the new text; the same if it does as it is. */
function quoteAt(
  quote: JsonObject,
  place: { readonly source: SourceText; readonly range: { start: number; end: number } },
  after: SourceText,
): JsonObject | undefined {
  const ranges = rangesIn(after, quote);
  const start = ranges[0]?.start;
  const isThere = start === place.range.start && ranges.at(-1)?.end === place.range.end;
  if (isThere && isSingle(quote, after)) return quote;
  // One in parts is looked at: how they are to be told apart now is not for a machine to say.
  if (Array.isArray(quote.parts)) return undefined;
  const { document: _d, exact: _e, prefix: _x, suffix: _s, ...said } = quote;
  const changed = { ...writtenQuote(place, {}, {}), ...said };
  return isSingle(changed, after) ? changed : undefined;
}

/** Whether the words of a quote, or of its first part, stand once with what is said beside them. */
function isSingle(quote: JsonObject, source: SourceText): boolean {
  const first = Array.isArray(quote.parts) ? quote.parts[0] : quote;
  const textOf = (name: string) => {
    const value: unknown =
      typeof first === "object" && first ? Reflect.get(first, name) : undefined;
    return typeof value === "string" ? value : undefined;
  };
  const selector = {
    exact: textOf("exact") ?? "",
    prefix: textOf("prefix"),
    suffix: textOf("suffix"),
  };
  return matchesIn(wholeDocument(source), selector).length === 1;
}

function replaceText(draft: Draft, id: string, { text, said, report }: ReadText) {
  const { value } = known(draft, id);
  const isFixed = textIn(value, "sha256") !== "";
  const changes = isFixed ? { ...said, sha256: textHash(text.replace(/\r\n?/g, "\n")) } : said;
  const path = ["texts", reportOf(textIn(value, "file"))];
  return together(draft, "", "", [
    (now) => changeText(now, id, text),
    (now) => changeDocument(now, id, changes),
    (now) =>
      edit(now, "", "", (editor) => {
        if (report !== undefined) editor.set(path, report);
      }),
  ]);
}

/** The old text as a document of its own, for those who quote what is not in the new one. */
function addOld(draft: Draft, { value }: Item): Edit {
  const { id: _, file, text: __, sha256: ___, ...said } = value;
  const wanted = typeof file === "string" ? file : `sources/${textIn(value, "id")}.md`;
  const before = freeFile(draft, wanted.replace(/(\.[^./]*)?$/, "-before$1"));
  const entry = { ...said, title: `${textIn(value, "title")} (before)`, file: before };
  return addDocument(draft, entry, textOfDocument(draft, value) ?? "");
}

/** A sentence that was left uncited and is not there any more is none that is left uncited. */
function dropUncited(draft: Draft, id: string, after: SourceText | undefined) {
  return edit(draft, "", "", (editor) => {
    if (after === undefined) return;
    const gone = new Set<unknown>(
      itemsOf(draft, "uncited")
        .map(({ value }) => value)
        .filter((value) => value.document === id && !stands(after, value)),
    );
    editor.removeFrom(["atlas", "uncited"], (item) => gone.has(item), true);
  });
}

function idAdded({ patches }: Pick<Edit, "patches">): string {
  const added = patches.find(({ path }) => path[1] === "documents")?.after;
  return typeof added === "object" && added && "id" in added ? String(added.id) : "";
}

function known(draft: Draft, id: string): Item {
  const item = itemOf(draft, "documents", id);
  if (item === undefined) throw new RangeError(`There is no document “${id}”.`);
  return item;
}
