/**
 * A new version of a source: it stands beside the old one as a document of its own, and each quote of the
 * old one is a proposal to quote the new one instead. Nothing is taken over by itself.
 */
import { type SourceText, sectionByHeading } from "../../atlas/documents/index.ts";
import { matchesIn, wholeDocument } from "../../atlas/quotes/index.ts";
import {
  addDocument,
  addQuote,
  type Draft,
  type Edit,
  itemOf,
  itemsOf,
  type JsonObject,
  type Path,
  quotesOf,
  removeDocument,
  together,
} from "../../draft/index.ts";
import { bring, createSources, type Decided, decided, type KeptProposal } from "../kept/index.ts";
import { writtenQuote } from "../taking/index.ts";
import type { Passage } from "../verdicts/index.ts";
import { followedQuote, wordsOf } from "./following.ts";

/** What is said of one version of a document and can't be known of another. */
const OF_ONE_VERSION: readonly string[] = [
  ...["id", "published", "accessed", "version", "url", "sha256", "original", "cuts", "text"],
];

export interface NewVersion {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  /** Whether what holds is to be quoted from both, so that they can be compared. */
  readonly keepsBoth?: boolean;
}

/** Adds the new version of a document beside it, with a proposal for each quote of the old one. */
export function addVersion(draft: Draft, document: string, version: NewVersion): Edit {
  const old = itemOf(draft, "documents", document);
  if (old === undefined) throw new RangeError(`There is no document “${document}”.`);
  const { title, file, text, keepsBoth } = version;
  const kept = Object.entries(old.value).filter(([name]) => !OF_ONE_VERSION.includes(name));
  const entry = { ...Object.fromEntries(kept), title, file, replaces: document };
  let next = "";
  return together(draft, "addVersion", title, [
    (now) => {
      const made = addDocument(now, entry, text);
      const added = made.patches.find(({ path }) => path[1] === "documents")?.after;
      next = typeof added === "object" && added && "id" in added ? String(added.id) : "";
      return made;
    },
    (now) => carrySections(now, document, next),
    (now) => {
      const claims = [...itemsOf(now, "nodes"), ...itemsOf(now, "edges")];
      const quotes = claims.flatMap((claim) =>
        quotesOf(claim)
          .filter(({ value }) => value.document === document)
          .map(({ value }) => ({ of: String(claim.value.id), exact: wordsOf(value) })),
      );
      const proposals = quotes.map(
        ({ of, exact }, at): KeptProposal => ({
          id: `${next} ${at + 1}`,
          claim: {
            what: "version",
            of,
            exact,
            document,
            next,
            ...(keepsBoth ? { keepsBoth } : {}),
          },
          quotes: [],
          from: { format: "version", at: at + 1 },
        }),
      );
      return bring(now, title, proposals);
    },
  ]);
}

/** What names sections or uncited sentences of the old version names them in the new one too, if they are there. */
export function carrySections(
  draft: Draft,
  document: string,
  next: string,
): Pick<Edit, "patches" | "renames"> {
  const source = createSources()(draft).find(({ id }) => id === next);
  if (source === undefined) return { patches: [], renames: [] };
  const patches = listsOfPassages(draft).flatMap((path) => {
    const items = listAt(draft, path);
    const added = items.filter((item) => item.document === document && stands(source, item));
    return added.map((item, at) => ({
      path: [...path, items.length + at],
      before: undefined,
      after: { ...item, document: next },
    }));
  });
  return { patches, renames: [] };
}

/** Whether a section by its heading, or a passage, is in a source. */
export function stands(
  source: SourceText,
  { heading, exact, prefix, suffix }: JsonObject,
): boolean {
  if (typeof heading === "string") return sectionByHeading(source, heading) !== undefined;
  const context = (value: unknown) => (typeof value === "string" ? value : undefined);
  if (typeof exact !== "string") return false;
  const selector = { exact, prefix: context(prefix), suffix: context(suffix) };
  return matchesIn(wholeDocument(source), selector).length === 1;
}

/** The lists beside claims whose items name sections or sentences of a document. */
function listsOfPassages(draft: Draft): readonly Path[] {
  return [
    ["atlas", "uncited"],
    ["atlas", "read"],
    ...itemsOf(draft, "pillars").flatMap(({ path }) => [
      [...path, "sections"],
      [...path, "passages"],
    ]),
  ];
}

function listAt(draft: Draft, path: Path): readonly JsonObject[] {
  let value: unknown = draft;
  for (const step of path) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  }
  return Array.isArray(value) ? value : [];
}

/**
 * Has a quote stand in the new version, instead of the old one or too, with the words of a place there. Of a quote in parts the whole
 * passage is quoted; it may be shortened afterwards.
 */
export function takeVersion(
  draft: Draft,
  proposal: KeptProposal,
  place: Passage,
  how: Decided = {},
): Edit {
  const { claim } = proposal;
  const quote = followedQuote(draft, proposal);
  const steps: ((now: Draft) => Pick<Edit, "patches" | "renames">)[] = [];
  if (quote && claim.what === "version") {
    const { document: _d, exact: _e, parts: _p, prefix: _x, suffix: _s, ...said } = quote.value;
    const after = { ...writtenQuote(place, {}, {}), ...said };
    if (claim.keepsBoth) steps.push((now) => addQuote(now, claim.of, after));
    else {
      steps.push(() => ({
        patches: [{ path: quote.path, before: quote.value, after }],
        renames: [],
      }));
    }
  }
  const became = claim.what === "version" ? [claim.of] : [];
  steps.push((now) => decided(now, proposal.id, { ...how, decision: "taken", became }));
  return together(draft, "takeVersion", proposal.id, steps);
}

/** Whether nothing quotes a document that has a newer version, so that it may go. */
export function isReplaced(draft: Draft, document: string): boolean {
  const hasNext = itemsOf(draft, "documents").some(({ value }) => value.replaces === document);
  const claims = [...itemsOf(draft, "nodes"), ...itemsOf(draft, "edges")];
  return (
    hasNext &&
    !claims.some((claim) => quotesOf(claim).some(({ value }) => value.document === document))
  );
}

/** Removes an old version that nothing quotes, with what else named it. */
export function dropVersion(draft: Draft, document: string): Edit {
  return together(draft, "dropVersion", document, [
    (now) => removeFromLists(now, document),
    (now) => removeDocument(now, document),
  ]);
}

function removeFromLists(draft: Draft, document: string): Pick<Edit, "patches" | "renames"> {
  const naming = listsOfPassages(draft).flatMap((path) => {
    const items = listAt(draft, path);
    // From the end, so that earlier indices hold.
    return items
      .map((before, at) => ({ path: [...path, at], before, after: undefined }))
      .filter(({ before }) => before.document === document)
      .reverse();
  });
  const replacing = itemsOf(draft, "documents").filter(({ value }) => value.replaces === document);
  return {
    patches: [
      ...naming,
      ...replacing.map(({ path }) => ({
        path: [...path, "replaces"],
        before: document,
        after: undefined,
      })),
    ],
    renames: [],
  };
}
