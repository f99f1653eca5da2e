/** What a text asks for, and whether a sentence has it: a figure, a time, a reason, or something not yet named. */
import type { Atlas } from "../../atlas/index.ts";
import {
  asksFor,
  contentStems,
  givesDate,
  givesFigure,
  givesPurpose,
  givesTime,
} from "../nearest/index.ts";
import type { Facts } from "./facts.ts";
import { nearness, sameAs } from "./inOtherWords.ts";
import { numbersIn, plainDigits } from "./numbers.ts";
import type { Unit } from "./units.ts";

export type Want =
  | "amount"
  | "duration"
  | "speed"
  | "frequency"
  | "age"
  | "money"
  | "extent"
  | "time"
  | "reason"
  | "place"
  | "truth"
  | "person"
  | "manner"
  | "thing";

const WANTS: readonly (readonly [Want, RegExp])[] = [
  ["reason", /^\s*why\b/iu],
  ["extent", /\bhow much of\b/iu],
  ["frequency", /\bhow (often|frequently|many times)\b/iu],
  ["time", /\b(how (soon|late)|since when|until when)\b/iu],
  ["reason", /\b(what (reasons?|purposes?|ends?|aims?)\b|purpose[\s?.!]*$)/iu],
  [
    "reason",
    /^\s*what(['’]?s| is| are| was| were) (the (aim|goal|purpose|point|objective) of\b|.* for[\s?.!]*$)/iu,
  ],
  ["duration", /\b(how long|what (term|period|duration))\b/iu],
  ["age", /\b(how (old|young)|(what|which|from what) age)\b/iu],
  ["speed", /\b(how (fast|slow)|speed)\b/iu],
  [
    "money",
    /\b(how (expensive|costly|cheap)|how much (does|do|did|is|are|was|were|will|has|have)\b.*\b(costs?|pay|paid|spen[dt]|invest\p{L}*|give|get|earn|fine|price)|how much (money|funding)|what .*\b(costs?|price|budget|salary))\b/iu,
  ],
  ["manner", /^\s*how (?!much|many)/iu],
  ["person", /^\s*((by|with|from|to|for) )?(who|whom)\b/iu],
  [
    "truth",
    /^\s*(is|are|was|were|does|do|did|can|could|may|must|shall|should|will|would|has|have|had)\b/iu,
  ],
];

/** What a text wants; most want a thing. */
export function wantOf(text: string, units: readonly Unit[]): Want {
  const special = WANTS.find(([, pattern]) => pattern.test(text))?.[0];
  if (special !== undefined && special !== "truth" && special !== "manner") return special;
  if (
    /^\s*((from|to) )?where\b/iu.test(text) &&
    units.every(({ node, group, stems }) => node ?? group ?? stems.every(isSeat))
  )
    return "place";
  const asked = asksFor(text);
  if (asked === "amount") return "amount";
  if (asked === "date") return "time";
  if (asked === "reason") return "reason";
  return special ?? "thing";
}

function isSeat(stem: string): boolean {
  return ["base", "locat", "situat", "seat", "headquart"].includes(stem);
}

const DURATION =
  /(\p{N}|\b\p{L}+)[\s-]*(years?|months?|weeks?|days?|hours?|minutes?|jahren?|monaten?|wochen?|tagen?|stunden?)\b|\b(until|unlimited|indefinite(ly)?|lifetime|for life)\b/iu;
const FREQUENCY =
  /\b(each|every|per|once|twice|times|yearly|annual(ly)?|monthly|weekly|daily|quarterly|regular(ly)?|periodic(ally)?|continuous(ly)?|always|often|rarely|jährlich|regelmäßig)\b/iu;
const SPEED = /\p{N}\s*(km\/h|kph|mph|km an hour|miles? an hour|m\/s|knots)/iu;
const AGE = /\b(age[ds]?|old(er)?|young(er)?|birthday|lebensjahr\p{L}*|jahre alt)\b/iu;
const MONEY = /[€$£¥]|\b(euros?|dollars?|pounds?|yuan|yen|usd|eur|grade|percent|per cent)\b|%/iu;
const EXTENT =
  /\b(whole|all|half|most|entire(ly)?|every|none|majority|third|quarter|least|full(y)?)\b/iu;
const PLACE =
  /\b([Ss]eat(ed)?|located|situated|based|lies|stands|headquarter\p{L}*|near|beside|between|next to|along|opposite)\b/u;

/** Whether words tell what is wanted, a figure or a reason; those that tell a thing are not known. */
export function isTold(atlas: Atlas, want: Want, text: string): boolean {
  switch (want) {
    case "amount":
      return givesFigure(atlas, text);
    case "duration":
      return givesFigure(atlas, text) && DURATION.test(text);
    case "speed":
      return SPEED.test(text);
    case "frequency":
      return FREQUENCY.test(text);
    case "age":
      return givesFigure(atlas, text) && AGE.test(text);
    case "money":
      return givesFigure(atlas, text) && MONEY.test(text);
    case "extent":
      return givesFigure(atlas, text) || EXTENT.test(text);
    case "time":
      return givesTime(atlas, text);
    case "reason":
      return givesPurpose(text) || /^to \p{Ll}/u.test(text);
    case "place":
      return PLACE.test(text);
    default:
      return true;
  }
}

/** Whether a sentence has what is wanted. */
export function has(
  atlas: Atlas,
  want: Want,
  facts: Facts,
  units: readonly Unit[],
  asked: string,
): boolean {
  const { text } = facts;
  // "When may it be done?" asks for a condition.
  const isConditional = DUTY.test(asked) && CONDITION.test(text);
  switch (want) {
    case "time":
      if (OF_THE_PAST.test(asked)) return givesDate(atlas, withoutAsked(text, units));
      return isConditional || isTold(atlas, want, withoutAsked(text, units));
    case "reason":
      return (
        isConditional ||
        isTold(atlas, want, text) ||
        namesOf(atlas, PURPOSES, facts, units) === true
      );
    case "amount":
      return isTold(atlas, want, text) && isCounted(asked, units, text);
    case "person":
      return (
        (namesOf(atlas, ACTORS, facts, units) ?? namesMore(facts, units)) ||
        hasNameNotAsked(facts, units)
      );
    case "thing":
      // What is not on the map has no names yet.
      if (!facts.isOnMap) return true;
      // "What nickname": the sentence has one, though nothing else is named in it.
      return (
        units.some(
          ({ isAsked, group, node, stems }) =>
            isAsked && !group && !node && stems.length > 0 && stems.every(isSaid(facts)),
        ) || namesMore(facts, units)
      );
    default:
      return isTold(atlas, want, text);
  }
}

/** What has happened is told with a date. */
const OF_THE_PAST = /\bwhen (was|were|did|had)\b|\b(what|which) (year|month|date|day)\b/iu;

/** Whether a sentence has a word with a stem, or one that means nearly the same. */
const isSaid = (facts: Facts) => (stem: string) =>
  facts.stems.has(stem) || sameAs(stem, (word) => facts.stems.has(word)) !== undefined;

const DUTY = /\b(may|can|must|could|shall|ha(s|ve) to|allowed|required)\b/iu;
const CONDITION = /\b(if|unless|provided|as far as|in so far as|in case|where|only when)\b/iu;

/** A text without "since it opened", where "when did it open" is asked. */
function withoutAsked(text: string, units: readonly Unit[]): string {
  const asked = new Set(units.flatMap(({ stems }) => stems));
  return text.replace(
    /\b(after|before|until|since|when|as soon as)((?:\s+\p{L}+){1,3})/giu,
    (whole, _, words: string) => (contentStems(words).some((stem) => asked.has(stem)) ? "" : whole),
  );
}

/** How many words stand at most between a number and what it counts: "four new AI research institutes". */
const COUNTED_MAX = 6;

/** Whether a number stands before what is counted, where "how many institutes" is asked. */
function isCounted(asked: string, units: readonly Unit[], text: string): boolean {
  const stem = units.find(({ isAsked }) => isAsked)?.stems.at(-1);
  if (stem === undefined || !/\bhow many\b/iu.test(asked)) return true;
  const words = plainDigits(text).split(/\s+/u);
  return words.some((word, at) => {
    if (numbersIn(word).length === 0) return false;
    const next = contentStems(words.slice(at + 1, at + 1 + COUNTED_MAX).join(" "));
    return next.some((other) => other === stem || nearness(stem, other) > 0);
  });
}

/** What is called by several words in capitals, and need be no node: "the Deputy Chief of Staff". */
const NAME = /(?<!^)\p{Lu}\p{L}+(?: (?:(?:of|and|for|the|to) )*\p{Lu}\p{L}+)+/gu;

/** Whether it has such a name, none of whose words the text says; a name at its very beginning is not seen. */
function hasNameNotAsked({ text }: Facts, units: readonly Unit[]): boolean {
  const asked = new Set(units.flatMap(({ stems }) => stems));
  return (text.match(NAME) ?? []).some((name) =>
    contentStems(name).every((stem) => !asked.has(stem)),
  );
}

/** What actors are called in codebooks. */
const ACTORS =
  /^(actor|player|part(y|ies)|bod(y|ies)|stakeholder|organi[sz]ation|institution|person|people|agent|group|company|companies|government|authorit(y|ies)|agenc(y|ies))s?$/iu;
const PURPOSES = /^(goal|aim|purpose|objective|intention|reason)s?$/iu;

/** What is no one, whatever it does. */
const NO_ACTORS =
  /^(goal|aim|purpose|objective|intention|reason|outcome|result|risk|sector|field|area|technolog(y|ie)|resource)s?$/iu;

/** The kinds of which some may be meant by "who", by their names in the codebook. */
export function kindsOfWho({ kinds }: Atlas): readonly string[] {
  return kinds.flatMap(({ id, name }) => (NO_ACTORS.test(name) ? [] : [id]));
}

/** Whether it names something of such a kind; `undefined` where the codebook has no such kind. */
function namesOf(
  atlas: Atlas,
  kinds: RegExp,
  facts: Facts,
  units: readonly Unit[],
): boolean | undefined {
  const own = atlas.kinds.filter(({ name }) => kinds.test(name));
  if (own.length === 0) return undefined;
  const candidates = new Set(own.flatMap(({ id }) => [...(facts.groups.get(id) ?? [])]));
  return namesNew(facts, units, candidates);
}

/** Whether it names something that the text does not, of the kind asked for if there is one. */
function namesMore(facts: Facts, units: readonly Unit[]): boolean {
  const { nodes, groups } = facts;
  const asked = units.find(({ isAsked, group }) => isAsked && group !== undefined)?.group;
  const candidates = asked === undefined ? nodes : (groups.get(asked) ?? new Set<string>());
  return namesNew(facts, units, candidates);
}

/**
 * Whether one of these is not named in the text; and linked with what is named there, if the sentence
 * links that with anything.
 */
function namesNew(
  { edges }: Facts,
  units: readonly Unit[],
  candidates: ReadonlySet<string>,
): boolean {
  const named = new Set(units.flatMap(({ node }) => node ?? []));
  const others = [...candidates].filter((id) => !named.has(id));
  const linked = edges.flatMap(({ source, target }) =>
    named.has(source) ? [target] : named.has(target) ? [source] : [],
  );
  if (linked.length === 0) return others.length > 0;
  return others.some((id) => linked.includes(id));
}
