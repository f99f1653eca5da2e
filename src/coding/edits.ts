/** What coding does to a draft: each press one edit, so that one undo takes it back. */
import {
  addLink,
  addNode,
  addQuote,
  applyEdit,
  changeClaim,
  claimOf,
  type Draft,
  type Edit,
  itemsOf,
  type JsonObject,
  leaveUncited,
  type NewLink,
  type NewNode,
  quotesOf,
} from "../draft/index.ts";
import type { Manner } from "./manner.ts";
import type { CalledName } from "./names.ts";
import type { MadeEnd } from "./newEnds.ts";

/** Links from each source to each target, and how their words state them. */
export interface CodedLinks extends Manner {
  readonly sources: readonly string[];
  readonly relation: string;
  readonly targets: readonly string[];
  readonly isSymmetric: boolean;
  /** The step from the words to the link; an implied one needs it. */
  readonly reasoning: string;
  /** Names by which the sentence calls the ends, and which they get. */
  readonly names: readonly CalledName[];
  /** Ends that are made first. */
  readonly newEnds?: readonly MadeEnd[];
}

/** A node with its first quote. */
export const codeNode = (draft: Draft, node: NewNode, quote: JsonObject): Edit =>
  addNode(draft, node, quote);

/** One more quote of a claim that is there; with a name that a node does not have yet. */
export function codeEvidence(
  draft: Draft,
  claim: string,
  quote: JsonObject,
  otherName?: string,
): Edit {
  return together(draft, "addQuote", claim, [
    (now) => quoteOnce(now, claim, quote),
    ...(otherName === undefined ? [] : [(now: Draft) => nameAlso(now, claim, otherName)]),
  ]);
}

/** A link from each source to each target, all with the same quote; one that is there gets it too. */
export function codeLinks(draft: Draft, links: CodedLinks, quote: JsonObject): Edit {
  const { relation, newEnds = [] } = links;
  const stated = statedQuote(quote, links);
  const pairs = pairsOf(links);
  const names = new Map(newEnds.map(({ id, node }) => [id, node.name]));
  const namesOf = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(", ");
  const object = `${namesOf(links.sources)} ${relation} ${namesOf(links.targets)}`;
  /** The ids of ends that were made. */
  const ids = new Map<string, string>();
  const idOf = (end: string) => ids.get(end) ?? end;
  return together(draft, "addLink", object, [
    ...newEnds.map((end) => (now: Draft) => {
      const made = addNode(now, end.node, end.quote);
      ids.set(end.id, addedBy(made)[0] ?? end.id);
      return made;
    }),
    ...pairs.map(({ source, target }) => (now: Draft) => {
      const link = { source: idOf(source), relation, target: idOf(target) };
      const known = knownLink(now, link, links.isSymmetric);
      return known === undefined ? addLink(now, link, stated) : quoteOnce(now, known, stated);
    }),
    ...(pairs.length === 0 ? [] : links.names).map(
      ({ node, name }) =>
        (now: Draft) =>
          nameAlso(now, idOf(node), name),
    ),
  ]);
}

type Ends = Pick<CodedLinks, "sources" | "relation" | "targets" | "isSymmetric">;

const pairsOf = ({ sources, relation, targets }: Ends) =>
  sources.flatMap((source) =>
    targets.filter((target) => target !== source).map((target) => ({ source, relation, target })),
  );

/** Those of the links that a draft has already. */
export function knownLinks(draft: Draft, links: Ends): readonly string[] {
  return pairsOf(links).flatMap((link) => knownLink(draft, link, links.isSymmetric) ?? []);
}

function knownLink(
  draft: Draft,
  { source, relation, target }: NewLink,
  isSymmetric: boolean,
): string | undefined {
  const id = itemsOf(draft, "edges").find(({ value }) => {
    const isSame = value.source === source && value.target === target;
    const isTurned = value.source === target && value.target === source;
    return value.relation === relation && (isSame || (isSymmetric && isTurned));
  })?.value.id;
  return typeof id === "string" ? id : undefined;
}

/** The quote with what its words say about a link. */
export function statedQuote(
  quote: JsonObject,
  { basis, status, force, negated, reasoning }: Manner & { readonly reasoning: string },
): JsonObject {
  return {
    ...quote,
    basis,
    ...(reasoning.trim() !== "" && { reasoning: reasoning.trim() }),
    status,
    ...(force !== undefined && { force }),
    ...(negated && { negated }),
  };
}

/** Leaves sentences uncited for a reason. */
export function codeUncited(draft: Draft, passages: readonly JsonObject[], reason: string): Edit {
  const object = String(passages[0]?.exact ?? passages[0]?.heading ?? "");
  return together(
    draft,
    "leaveUncited",
    object,
    passages.map((passage) => (now) => leaveUncited(now, { ...passage, reason })),
  );
}

/** Whether a claim has a quote of these very words. */
export function isQuoted(draft: Draft, claim: string, quote: JsonObject): boolean {
  const item = claimOf(draft, claim);
  return item !== undefined && quotesOf(item).some(({ value }) => keyOf(value) === keyOf(quote));
}

const keyOf = ({ document, exact, parts, prefix, suffix }: JsonObject): string =>
  JSON.stringify([document, exact, parts, prefix, suffix]);

/** Words that are quoted already are not quoted again, whatever is said of them. */
function quoteOnce(draft: Draft, claim: string, quote: JsonObject): Edit {
  if (!isQuoted(draft, claim, quote)) return addQuote(draft, claim, quote);
  return { verb: "addQuote", object: claim, patches: [], renames: [] };
}

function nameAlso(draft: Draft, node: string, name: string): Edit {
  const aliases = claimOf(draft, node)?.value.aliases;
  const others = Array.isArray(aliases) ? aliases : [];
  return changeClaim(draft, node, { aliases: [...others, name] });
}

/** Several edits, each made of the draft after the one before, as one. */
function together(
  draft: Draft,
  verb: string,
  object: string,
  makes: readonly ((draft: Draft) => Edit)[],
): Edit {
  let now = draft;
  const edits = makes.map((make) => {
    const edit = make(now);
    now = applyEdit(now, edit);
    return edit;
  });
  return {
    verb,
    object,
    patches: edits.flatMap(({ patches }) => patches),
    renames: edits.flatMap(({ renames }) => renames),
  };
}

/** The claims that an edit adds, by their ids. */
export function addedBy({ patches }: Pick<Edit, "patches">): readonly string[] {
  return patches.flatMap(({ path, before, after }) => {
    const isClaim = path.length === 3 && (path[1] === "nodes" || path[1] === "edges");
    if (!isClaim || before !== undefined || typeof after !== "object" || after === null) return [];
    const id = "id" in after ? after.id : undefined;
    return typeof id === "string" ? [id] : [];
  });
}
