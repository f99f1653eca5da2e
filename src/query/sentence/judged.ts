/** How much of a text each of the nearest sentences speaks of, and whether it has what is wanted. */
import type { Atlas } from "../../atlas/index.ts";
import {
  type NearSentence,
  type NearStatement,
  nearestOf,
  nearSentences,
  type QueryWord,
} from "../nearest/index.ts";
import { type FiltersAndFocus, memoByContent } from "../visible/index.ts";
import { canBeAnswered, isDenying, isOfDuty, saysDuty, withoutNotAllowed } from "./askable.ts";
import { type Facts, factsOf } from "./facts.ts";
import { sharesOf } from "./shares.ts";
import { isProperName, type Unit, unitsOf } from "./units.ts";
import { has, isTold, type Want, wantOf } from "./wants.ts";
import { tellingWords, type WordShares, wordShares } from "./wordShares.ts";

/** How many of the nearest sentences are looked at. */
const LOOKED_AT = 24;
/** Those are, whose score is at least this share of the best one's. */
const NEAR_ENOUGH = 0.005;

/** A sentence speaks of what has at least this share. */
const SPOKEN_OF = 0.4;
/** What only has to do with a word does not say it. */
const SAID = 0.45;
const NEEDED = 0.55;
const NEARLY = 0.6;
/** The weight of a unit whose lack is worth a word. */
const WORTH_SAYING = 0.5;

/** How much each counts by which sentences are compared: fitted to questions with known answers, decision 258. */
const ORDER = { covered: 3.8, near: 4, exactly: 1.6, isOfThis: 1.5 } as const;

export interface Judged extends WordShares {
  readonly statement: NearStatement;
  /** Its words, and their translation. */
  readonly text: string;
  /** What it does not speak of, as typed, and what by the stems of other words. */
  readonly missing: readonly string[];
  readonly by: readonly { readonly typed: string; readonly stems: readonly string[] }[];
  /** How much of the text it speaks of, and how much of what matters it does not, between 0 and 1. */
  readonly covered: number;
  readonly missed: number;
  /** Its score among the nearest, as a share of the best one. */
  readonly near: number;
  readonly want: Want;
  /** Whether it has what is wanted, and speaks of what must not be missing. */
  readonly isOfThis: boolean;
  readonly needed: boolean;
  readonly isAskable: boolean;
  /** By which sentences are compared. */
  readonly score: number;
}

/** The nearest sentences, those first that speak of most of a text; kept for what was asked last. */
export function judged(
  atlas: Atlas,
  { filters, focus }: FiltersAndFocus,
  text: string,
): readonly Judged[] {
  return keptJudged(atlas, filters, focus, text);
}

const keptJudged = memoByContent(
  (
    atlas: Atlas,
    filters: FiltersAndFocus["filters"],
    focus: FiltersAndFocus["focus"],
    text: string,
  ) => judge(atlas, { filters, focus }, text),
);

function judge(atlas: Atlas, scene: FiltersAndFocus, typed: string): readonly Judged[] {
  const text = withoutNotAllowed(typed);
  const units = unitsOf(atlas, text);
  const words = tellingWords(atlas, text);
  const want = wantOf(text, units);
  const isAskable = canBeAnswered(text, units, want);
  const isDuty = isOfDuty(text, want);
  const isDenied = isDenying(text);
  const results: Judged[] = [];
  let best = 0;
  for (const sentence of nearSentences(atlas, scene, text, NEAR_ENOUGH)) {
    if (results.length === LOOKED_AT) break;
    best ||= sentence.score;
    const facts = factsOf(atlas, sentence.statements);
    const statement = tellingOf(atlas, sentence, want, words);
    if (!statement) continue;
    const isOfThis =
      (!isDuty || saysDuty(facts.text)) &&
      ((want !== "thing" && want !== "person") || facts.isDenied === isDenied) &&
      has(atlas, want, facts, units, text);
    const one = {
      ...judgeOne(atlas, facts, units, want, text),
      ...wordShares(words, facts.allStems),
      near: sentence.score / best,
    };
    const score =
      ORDER.covered * one.covered +
      ORDER.near * one.near +
      ORDER.exactly * one.exactly +
      (isOfThis ? ORDER.isOfThis : 0);
    results.push({ ...one, text: facts.text, statement, want, score, isOfThis, isAskable });
  }
  return results.sort((a, b) => b.score - a.score);
}

/** How much is lacking of what is spoken of so far: what is only related is half missed. */
function lackOf(share: number): number {
  return share < SPOKEN_OF ? 1 : share < NEARLY ? 0.5 : 0;
}

/** What is quoted in a sentence: of all that has what is wanted, what is nearest to the text. */
function tellingOf(
  atlas: Atlas,
  { statements }: NearSentence,
  want: Want,
  query: readonly QueryWord[],
): NearStatement | undefined {
  const telling = statements.filter(({ quote }) =>
    isTold(atlas, want, `${quote.exact}\n${quote.translation ?? ""}`),
  );
  return nearestOf(atlas, telling.length > 0 ? telling : statements, query);
}

/** What someone is by whom is asked. */
const OFFICE = /^\s*who(?:['’]s| is| are| was| were) (?:the|its|their) (\p{L}+) of\b/iu;

function judgeOne(
  atlas: Atlas,
  facts: Facts,
  units: readonly Unit[],
  want: Want,
  text: string,
): Pick<Judged, "missing" | "by" | "covered" | "missed" | "needed"> {
  const shares = sharesOf(atlas, units, facts);
  const shareAt = (at: number) => shares[at]?.share ?? 0;
  const sum = (weightOf: (unit: Unit, at: number) => number) =>
    units.reduce((total, unit, at) => total + weightOf(unit, at), 0);
  const matters = ({ weight }: Unit) => (weight >= WORTH_SAYING ? weight : 0);
  const missing = new Set(
    units.flatMap((unit, at) => (shareAt(at) < SAID && matters(unit) > 0 ? [unit.typed] : [])),
  );
  const by = units.flatMap(({ typed, weight }, at) => {
    const { share = 0, by: stems = [] } = shares[at] ?? {};
    return weight >= WORTH_SAYING && share >= SAID ? [{ typed, stems }] : [];
  });
  // "Which fine", a name that nothing here has, and the "White House AI Council" can't be missing.
  const needed = units.every(
    (unit, at) =>
      shareAt(at) >= NEEDED ||
      !(
        (unit.isAsked && unit.weight >= WORTH_SAYING && want !== "time") ||
        unit.isForeign ||
        isProperName(unit)
      ),
  );
  // "Who is the mayor" is no question of what the council does.
  const office = OFFICE.exec(text)?.[1]?.toLowerCase();
  const isOffice = units.every(
    ({ typed }, at) => typed.toLowerCase() !== office || shareAt(at) >= NEARLY,
  );
  // "Who pays" is no question of who gets it, nor "may I sue" one of what else may be done.
  const verb = units.findIndex(({ verbs, weight }) => verbs.length > 0 && weight >= WORTH_SAYING);
  const isDone = (want !== "person" && want !== "truth") || verb < 0 || shareAt(verb) >= NEEDED;
  return {
    missing: [...missing],
    by,
    covered: sum(({ weight }, at) => weight * shareAt(at)) / (sum(({ weight }) => weight) || 1),
    missed: sum((unit, at) => matters(unit) * lackOf(shareAt(at))) / (sum(matters) || 1),
    needed: needed && isOffice && isDone,
  };
}
