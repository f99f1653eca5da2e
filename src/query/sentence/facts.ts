/** What a sentence says and names, by which it is known whether it answers. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import { type NearStatement, sentencesOf, stemsOf } from "../nearest/index.ts";
import { languageOf, lookup, typeKey } from "../visible/index.ts";
import { stemsOfSentence } from "./telling.ts";

export interface Facts {
  /** Its own words, and their translation. */
  readonly text: string;
  /** The stems of these words, with numbers in digits, without proper names of several words. */
  readonly stems: ReadonlySet<string>;
  /** All stems of its words. */
  readonly allStems: ReadonlySet<string>;
  /** The stems of the names of what it names, and of each of these names. */
  readonly names: ReadonlySet<string>;
  readonly eachName: readonly {
    readonly stems: ReadonlySet<string>;
    readonly isProper: boolean;
  }[];
  /** The stems of the summaries of what it names. */
  readonly summaries: ReadonlySet<string>;
  /** Whether only these are in English. */
  readonly isForeign: boolean;
  /** The nodes that are quoted or linked in it. */
  readonly nodes: ReadonlySet<string>;
  /** Their kinds and types. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** The links that are quoted in it. */
  readonly edges: readonly AtlasEdge[];
  /** Whether it denies a link, or anything if it is not on the map. */
  readonly isDenied: boolean;
  /** Whether anything is quoted in it. */
  readonly isOnMap: boolean;
}

/** The facts of a sentence, from all that is quoted in it. */
export function factsOf(atlas: Atlas, statements: readonly NearStatement[]): Facts {
  const { nodes } = lookup(atlas);
  const [first] = statements;
  const ids = new Set<string>();
  const edges = new Map<string, AtlasEdge>();
  const names: string[] = [];
  const isOnMap = statements.some(({ claim }) => claim !== undefined);
  let isDenied = !isOnMap && DENIES.test(first ? sentencesOf(atlas, first.quote) : "");
  for (const { claim, quote } of statements) {
    if (!claim) continue;
    if (!("relation" in claim)) {
      ids.add(claim.id);
      continue;
    }
    ids.add(claim.source).add(claim.target);
    edges.set(claim.id, claim);
    isDenied ||= "negated" in quote && quote.negated === true;
  }
  const groups = new Map<string, Set<string>>();
  const summaries: string[] = [];
  for (const id of ids) {
    const node = nodes.get(id);
    if (!node) continue;
    names.push(node.name, ...node.aliases);
    summaries.push(node.summary);
    for (const group of [node.kind, typeKey(node.kind, node.type)])
      groups.set(group, (groups.get(group) ?? new Set()).add(id));
  }
  const translations = new Set(statements.map(({ quote }) => quote.translation ?? ""));
  const text = [first ? sentencesOf(atlas, first.quote) : "", ...translations].join("\n").trim();
  const proper = names.filter((name) => PROPER.test(name));
  const plain = proper.reduce((rest, name) => rest.replaceAll(name, " "), text);
  return {
    text,
    stems: stemsOfSentence(plain),
    allStems: stemsOfSentence(text),
    names: new Set(stemsOf(names.join("\n"))),
    eachName: names.map((name) => ({ stems: new Set(stemsOf(name)), isProper: PROPER.test(name) })),
    isForeign: statements.every(
      ({ quote }) => quote.translation === undefined && !/^en\b/iu.test(languageOf(atlas, quote)),
    ),
    summaries: new Set(stemsOf(summaries.join("\n"))),
    nodes: ids,
    groups,
    edges: [...edges.values()],
    isDenied,
    isOnMap,
  };
}

const DENIES = /\b(not|never|no|nor|neither|cannot)\b|n['’]t\b/iu;

/** Words in capitals, "Data Security Law": what they say apart is not what the sentence says. */
const PROPER =
  /^(?:\p{Lu}[\p{L}\p{N}’'-]*|of|and|the|for|on|\p{N}+)(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|of|and|the|for|on|\p{N}+))+$/u;
