/** What an author can do to nodes, links and their quotes. Each verb gives an edit of the draft. */
import { freeId, idFrom } from "../atlas/format/index.ts";
import {
  claimOf,
  type Draft,
  type Item,
  itemOf,
  itemsOf,
  quotesOf,
  textIn,
  textsIn,
} from "./draft.ts";
import { type Changes, type Edit, type Editor, edit, type Rename } from "./edit.ts";
import { carryAlong } from "./references.ts";
import { isSame, type Json, type JsonObject } from "./value.ts";

/** A node as the format has it, without id and quotes. */
export interface NewNode extends JsonObject {
  readonly kind: string;
  readonly type: string;
  readonly name: string;
  readonly summary: string;
}

/** A link by what it says. */
export interface NewLink {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
}

/** A node with its first quote. Its id is made from its short name or its name. */
export function addNode(draft: Draft, node: NewNode, quote: JsonObject): Edit {
  return edit(draft, "addNode", node.name, (editor) => {
    insertNode(editor, { ...node, evidence: [quote] });
  });
}

function insertNode(editor: Editor, node: JsonObject): string {
  const name = textIn(node, "short") || textIn(node, "name");
  const id = freeId(idFrom(name, "node"), idsOf(editor.draft));
  editor.insert(["atlas", "nodes"], { id, ...node });
  return id;
}

const idsOf = (draft: Draft): ReadonlySet<string> =>
  new Set(
    [...itemsOf(draft, "nodes"), ...itemsOf(draft, "edges")].map(({ value }) =>
      textIn(value, "id"),
    ),
  );

/** A link with its first quote or, where the same is said already, one more quote of that link. */
export function addLink(draft: Draft, link: NewLink, quote: JsonObject): Edit {
  const id = `${link.source}-${link.relation}-${link.target}`;
  return edit(draft, "addLink", id, (editor) => {
    const known = itemsOf(draft, "edges").find(({ value }) => isSameLink(value, link));
    if (known) addQuotes(editor, known, [quote]);
    else {
      const free = freeId(idFrom(id, "link"), idsOf(draft));
      editor.insert(["atlas", "edges"], { id: free, ...link, evidence: [quote] });
    }
  });
}

/** Whether two links say the same. */
export const isSameLink = (a: JsonObject, b: JsonObject | NewLink) =>
  a.source === b.source && a.relation === b.relation && a.target === b.target;

/** One more quote of a claim, unless it has this one. */
export function addQuote(draft: Draft, claim: string, quote: JsonObject): Edit {
  return edit(draft, "addQuote", claim, (editor) =>
    addQuotes(editor, known(draft, claim), [quote]),
  );
}

/** Adds quotes to a claim, but for those that it has. */
export function addQuotes(editor: Editor, claim: Item, quotes: readonly Json[]): void {
  const list = [...claim.path, "evidence"];
  const here = quotesOf(claim).map(({ value }) => value);
  for (const quote of quotes) {
    if (!here.some((own) => isSame(own, quote))) editor.insert(list, quote);
  }
}

/** Changes properties of a claim; another id is given by `changeId`. */
export function changeClaim(draft: Draft, claim: string, changes: Changes): Edit {
  const { path } = known(draft, claim);
  return edit(draft, "changeClaim", claim, (editor) => editor.setAll(path, changes));
}

/** Changes a quote of a claim, counted from 0: its words, its basis, its reasoning. */
export function changeQuote(draft: Draft, claim: string, at: number, changes: Changes): Edit {
  const { path } = quoteAt(draft, claim, at);
  return edit(draft, "changeQuote", claim, (editor) => editor.setAll(path, changes));
}

/** Takes a quote off a claim, counted from 0. With its last quote the claim goes as well. */
export function removeQuote(draft: Draft, claim: string, at: number): Edit {
  const quote = quoteAt(draft, claim, at);
  if (quotesOf(known(draft, claim)).length === 1) return removeClaims(draft, [claim]);
  return edit(draft, "removeQuote", claim, (editor) => editor.set(quote.path, undefined));
}

/** The links that go with these claims: those themselves, and those that begin or end at the nodes. */
export function linksOf(draft: Draft, claims: readonly string[]): readonly string[] {
  const gone = new Set(claims);
  return itemsOf(draft, "edges")
    .map(({ value }) => value)
    .filter(({ id, source, target }) =>
      [id, source, target].some((each) => typeof each === "string" && gone.has(each)),
    )
    .map((edge) => textIn(edge, "id"));
}

/** Removes nodes and links, with the links of the nodes; steps no longer show or quote them. */
export function removeClaims(draft: Draft, claims: readonly string[]): Edit {
  const nodes = new Set(claims.filter((id) => itemOf(draft, "nodes", id)));
  const links = new Set(linksOf(draft, claims));
  return edit(draft, "remove", claims.join(", "), (editor) => {
    editor.removeFrom(["atlas", "nodes"], (item) => nodes.has(idOf(item)));
    editor.removeFrom(["atlas", "edges"], (item) => links.has(idOf(item)));
    carryAlong(editor, [
      ...[...nodes].map((from): Rename => ({ named: "node", from, to: undefined })),
      ...[...links].map((from): Rename => ({ named: "link", from, to: undefined })),
    ]);
  });
}

/**
 * Makes one node of two: the names of the one that goes become other names of the one that stays, and
 * its quotes and links join those of the one that stays. Links that then say the same become one, and a
 * link between the two goes, since it would lead from the node to itself.
 */
export function mergeNodes(draft: Draft, stays: string, goes: string): Edit {
  const [kept, merged] = [known(draft, stays, "nodes"), known(draft, goes, "nodes")];
  if (stays === goes) throw new RangeError("A node can't be merged with itself.");
  return edit(draft, "merge", goes, (editor) => {
    const own = new Set([textIn(kept.value, "name"), textIn(kept.value, "short")]);
    const names = [
      ...textsIn(kept.value, "aliases"),
      ...[textIn(merged.value, "name"), textIn(merged.value, "short")],
      ...textsIn(merged.value, "aliases"),
    ].filter((name) => name !== "" && !own.has(name));
    if (names.length > 0) editor.change([...kept.path, "aliases"], [...new Set(names)]);
    addQuotes(
      editor,
      kept,
      quotesOf(merged).map(({ value }) => value),
    );
    editor.removeFrom(["atlas", "nodes"], (item) => item === merged.value);
    const ofMerged = new Set(linksOf(draft, [goes]));
    const between = new Set(linksOf(draft, [stays]).filter((id) => ofMerged.has(id)));
    const gone = [...between].map((from): Rename => ({ named: "link", from, to: undefined }));
    editor.removeFrom(["atlas", "edges"], (item) => between.has(idOf(item)));
    carryAlong(editor, [{ named: "node", from: goes, to: stays }, ...gone]);
    uniteLinks(editor, stays);
  });
}

const idOf = (item: Json) =>
  typeof item === "object" && item !== null && "id" in item ? String(item.id) : "";

/** Makes one of the links of a node that say the same. */
function uniteLinks(editor: Editor, node: string): void {
  const links = itemsOf(editor.draft, "edges").filter(
    ({ value }) => value.source === node || value.target === node,
  );
  const doubles = links.flatMap((link, at) => {
    const first = links.findIndex(({ value }) => isSameLink(value, link.value));
    const original = links[first];
    return first < at && original ? [{ link, original }] : [];
  });
  for (const { link, original } of doubles) {
    const now = itemOf(editor.draft, "edges", textIn(original.value, "id")) ?? original;
    addQuotes(
      editor,
      now,
      quotesOf(link).map(({ value }) => value),
    );
  }
  const gone = new Set(doubles.map(({ link }) => textIn(link.value, "id")));
  editor.removeFrom(["atlas", "edges"], (item) => gone.has(idOf(item)));
  carryAlong(
    editor,
    doubles.map(({ link, original }) => ({
      named: "link",
      from: textIn(link.value, "id"),
      to: textIn(original.value, "id"),
    })),
  );
}

/** What moves to the new node when one is split. */
export interface Split {
  readonly node: NewNode;
  /** Places of its quotes, from 0; the node that stays keeps at least one. */
  readonly quotes: readonly number[];
  /** Ids of its links. */
  readonly links: readonly string[];
}

/** Makes two nodes of one. */
export function splitNode(draft: Draft, id: string, { node, quotes, links }: Split): Edit {
  const item = known(draft, id, "nodes");
  const all = quotesOf(item);
  const moved = all.filter((_, at) => quotes.includes(at)).map(({ value }) => value);
  if (moved.length === 0 || moved.length === all.length) {
    throw new RangeError("Each of the two nodes needs a quote.");
  }
  return edit(draft, "split", id, (editor) => {
    editor.removeFrom([...item.path, "evidence"], (quote) => moved.some((own) => own === quote));
    const added = insertNode(editor, { ...node, evidence: moved });
    for (const { path, value } of itemsOf(editor.draft, "edges")) {
      if (!links.includes(textIn(value, "id"))) continue;
      for (const end of ["source", "target"])
        if (value[end] === id) editor.set([...path, end], added);
    }
  });
}

/** @throws RangeError if there is no such claim */
export function known(draft: Draft, id: string, list?: "nodes" | "edges"): Item {
  const item = list ? itemOf(draft, list, id) : claimOf(draft, id);
  if (item === undefined) throw new RangeError(`There is no node or link “${id}”.`);
  return item;
}

function quoteAt(draft: Draft, claim: string, at: number): Item {
  const quote = quotesOf(known(draft, claim))[at];
  if (quote === undefined) throw new RangeError(`“${claim}” has no quote ${at}.`);
  return quote;
}
