/**
 * Takes a proposal into a draft. Nothing enters without words that stand in a source, and what enters are
 * the source's words.
 */
import { sentencesAround } from "../../atlas/documents/index.ts";
import {
  addLink,
  addNode,
  addQuote,
  changeClaim,
  claimOf,
  type Draft,
  type Edit,
  type JsonObject,
  type NewNode,
  quotesOf,
  together,
} from "../../draft/index.ts";
import { type Decided, decided, type KeptProposal, kindFrom } from "../kept/index.ts";
import { labelKey, type Passage, type Reviewed } from "../verdicts/index.ts";
import { NO_PLACES, needsOf, newKindOf, type Places, placeIn } from "./needs.ts";
import { mentionsOf, statement, withoutStatement, writtenQuote } from "./writtenQuote.ts";

/**
 * The edit that takes a claim.
 *
 * @throws RangeError if it needs something
 */
export function takeClaim(
  draft: Draft,
  kept: KeptProposal,
  reviewed: Reviewed,
  { places = NO_PLACES, ...how }: Decided & { readonly places?: Places },
): Edit {
  if (needsOf(draft, reviewed, places).length > 0) {
    throw new RangeError(`“${kept.id}” can't be taken yet.`);
  }
  const { proposal, quotes, meaning, about } = reviewed;
  const passages = quotes.flatMap((quote, at) => placeIn(quote) ?? places.get(at) ?? []);
  const written = passages.map((passage, at) => {
    const said = proposal.quotes[at]?.said ?? {};
    return writtenQuote(passage, said, { by: kept.from.by, isUnread: how.isUnread });
  });
  const became: string[] = [];
  const steps: ((now: Draft) => Pick<Edit, "patches" | "renames">)[] = [];
  const step = (make: (typeof steps)[number]) => steps.push(make);
  const quoteTo = (id: string, all: readonly JsonObject[]) => {
    for (const quote of all) {
      step((now) => (hasWords(now, id, quote) ? nothing(now) : addQuote(now, id, quote)));
    }
  };

  /** The ids of the ends, of which those that are missing are made. */
  const ends = meaning.ends.map((end, at) => {
    if (end.node !== undefined) {
      const { id } = end.node;
      step((now) => withName(now, id, end.name));
      return { id: () => id, isNew: false };
    }
    const kind = kindFrom(newKindOf(draft, reviewed, at) ?? "");
    const own = proposal.claim.what === "node" ? written : mentionsOf(end, passages, kept, how);
    let id = "";
    step((now) => {
      const [first = {}] = own;
      const made = addNode(now, newNode(end.name, kind, passages[0]), withoutStatement(first));
      id = addedId(made);
      became.push(id);
      return made;
    });
    for (const quote of own.slice(1)) step((now) => addQuote(now, id, withoutStatement(quote)));
    return { id: () => id, isNew: true };
  });
  const [source, target] = ends;
  if (proposal.claim.what === "node") {
    if (source && !source.isNew) {
      quoteTo(source.id(), written.map(withoutStatement));
      became.push(source.id());
    }
  } else if (about.known !== undefined) {
    quoteTo(
      about.known,
      written.map((quote, at) => statement(quote, passages[at], reviewed)),
    );
    became.push(about.known);
  } else {
    for (const [at, quote] of written.entries()) {
      step((now) => {
        const link = {
          source: source?.id() ?? "",
          relation: meaning.relation?.id ?? "",
          target: target?.id() ?? "",
        };
        const own = became[0];
        if (at > 0 && own !== undefined && hasWords(now, own, quote)) return nothing(now);
        const made = addLink(now, link, statement(quote, passages[at], reviewed));
        const id = addedId(made);
        if (at === 0 && id !== "") became.push(id);
        return made;
      });
    }
  }
  step((now) => decided(now, kept.id, { ...how, decision: "taken", became }));
  return together(draft, "take", kept.id, steps);
}

const nothing = (_: Draft): Edit => ({ verb: "", object: "", patches: [], renames: [] });

/** Whether a claim quotes these words of this place already, whoever claims it. */
function hasWords(draft: Draft, claim: string, quote: JsonObject): boolean {
  const item = claimOf(draft, claim);
  const words = ["document", "exact", "prefix", "suffix"] as const;
  return (
    item !== undefined &&
    quotesOf(item).some(({ value }) => words.every((name) => value[name] === quote[name]))
  );
}

/** The id of what an edit inserted into a list. */
function addedId({ patches }: Edit): string {
  const after = patches.find(({ path }) => path.length <= 3)?.after;
  const [item] = Array.isArray(after) ? after : [after];
  return typeof item === "object" && item !== null && "id" in item ? String(item.id) : "";
}

/** The name as one more of a node that it was said to mean, unless the node has it. */
function withName(draft: Draft, id: string, name: string): Edit {
  const value = claimOf(draft, id)?.value ?? {};
  const aliases = Array.isArray(value.aliases) ? value.aliases : [];
  const names = [value.id, value.name, value.short, ...aliases].map((one) => labelKey(String(one)));
  if (names.includes(labelKey(name))) return nothing(draft);
  return changeClaim(draft, id, { aliases: [...aliases, name] });
}

/** Longest summary that is made of a sentence. */
const SUMMARY_MAX = 280;

function newNode(name: string, kind: { kind: string; type?: string }, place?: Passage): NewNode {
  const sentence = place ? sentencesAround(place.source, place.range) : name;
  const summary = sentence.replace(/\s+/gu, " ").trim();
  return {
    kind: kind.kind,
    type: kind.type ?? "",
    name,
    summary: summary.length > SUMMARY_MAX ? `${summary.slice(0, SUMMARY_MAX - 1)}…` : summary,
  };
}
