/** The kind and type that a name is likely of: that of nodes with such words, or of the codebook's own. */
import type { Atlas, AtlasNode } from "../atlas/index.ts";
import { sameNouns, singularKey } from "../query/lexicon/index.ts";
import { isFunctionWord, searchTerms } from "../query/search/index.ts";
import { typeKey } from "../query/visible/index.ts";
import { nodesSharing } from "./mentions.ts";

/** How much a word of a name says: its noun most of all, which stands last in most languages here. */
const NOUN = 3;
/** A word of the name of a type, and one of its definition. */
const OF_TYPE = 4;
const OF_DEFINITION = 0.5;

/**
 * Nouns of things that are mostly of a kind or type with one of the first names. Only English ones, and
 * only few: what an atlas has already says more.
 */
const NOUNS_OF = `
government, authority: council, ministry, commission, department, agency, office, bureau, parliament, cabinet, committee, city, town, municipality, state, board
company: workshop, manufacturer, bank, enterprise, supplier, inc, ltd, gmbh, corp, corporation
research: university, institute, laboratory, lab, academy, school, college
group: association, union, alliance, coalition, society, federation, club, ngo
people: worker, engineer, student, resident, citizen, mechanic, scholar, rider, teacher, user
statute, law, rule: law, act, regulation, directive, decree, code, order, ordinance, bill
plan: strategy, programme, roadmap, agenda, framework, initiative
policy: guideline, guidance, policy
treasure, funding, money: fund, grant, subsidy, budget, loan, tax, incentive, scholarship
infrastructure: lane, road, bridge, network, center, port, station, grid, railway, tree, path
equipment: lamp, helmet, sign, device, machine, sensor
technology: chip, algorithm, software, hardware, model, system, processor
traffic: car, bus, bicycle, truck
aim, goal: choice, efficiency, independence, leadership, safety, self-reliance
outcome: growth, increase, yield
risk: collision, disruption, dependence, accident, crash, threat, shortage, dependency
`;

const typesByNoun: ReadonlyMap<string, readonly string[]> = new Map(
  NOUNS_OF.trim()
    .split("\n")
    .flatMap((line) => {
      const [types = "", nouns = ""] = line.split(": ");
      return nouns.split(", ").map((noun) => [noun, types.split(", ")] as const);
    }),
);

type Weights = ReadonlyMap<string, number>;

/** For each word of the codebook and of some nodes, the types that it speaks for. */
function weightsByWord(atlas: Atlas, nodes: readonly AtlasNode[]): ReadonlyMap<string, Weights> {
  const weights = new Map<string, Map<string, number>>();
  const add = (word: string, type: string, weight: number) => {
    const ofWord = weights.get(word) ?? new Map<string, number>();
    weights.set(word, ofWord);
    ofWord.set(type, (ofWord.get(type) ?? 0) + weight);
  };
  for (const { id: kind, name, example = "", types } of atlas.kinds) {
    for (const type of types) {
      const key = typeKey(kind, type.id);
      for (const word of wordsFor(type.name)) {
        add(word, key, OF_TYPE);
        for (const same of sameNouns(word)) add(singularKey(same), key, OF_TYPE / 2);
      }
      for (const word of wordsFor(name)) add(word, key, 1);
      for (const word of wordsFor(`${type.definition} ${type.example ?? ""} ${example}`))
        add(word, key, OF_DEFINITION);
    }
  }
  for (const { kind, type, name, short = "", aliases } of nodes) {
    for (const called of new Set([name, short, ...aliases])) {
      const words = wordsFor(called);
      for (const [at, word] of words.entries())
        add(word, typeKey(kind, type), at === words.length - 1 ? NOUN : 1);
    }
  }
  return weights;
}

const wordsFor = (text: string): readonly string[] =>
  searchTerms(text)
    .filter((word) => !isFunctionWord(word))
    .map(singularKey);

/** The types that something in a name tells, as `kind/type`, the likeliest first; often none. */
export function likelyTypes(atlas: Atlas, name: string): readonly string[] {
  const words = wordsFor(name);
  const scores = new Map<string, number>();
  for (const { id: kind, types } of atlas.kinds) {
    for (const { id, name } of types) {
      const names = [id, ...wordsFor(name)];
      const telling = words.filter((word) =>
        typesByNoun.get(word)?.some((of) => names.includes(of)),
      );
      if (telling.length > 0)
        scores.set(typeKey(kind, id), telling.includes(words.at(-1) ?? "") ? 1.5 : 0.5);
    }
  }
  const weights = weightsByWord(atlas, nodesSharing(atlas, words));
  for (const [at, word] of words.entries()) {
    const ofWord = weights.get(word);
    if (!ofWord) continue;
    const sum = [...ofWord.values()].reduce((a, b) => a + b, 0);
    const share = at === words.length - 1 ? NOUN : 1;
    for (const [type, weight] of ofWord)
      scores.set(type, (scores.get(type) ?? 0) + (share * weight) / (sum + 1));
  }
  const all = atlas.kinds.flatMap(({ id, types }) => types.map((type) => typeKey(id, type.id)));
  const scoreOf = (type: string) => scores.get(type) ?? 0;
  return all.filter((type) => scores.has(type)).sort((a, b) => scoreOf(b) - scoreOf(a));
}
