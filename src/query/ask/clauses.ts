/** The clauses of a question: each function extends a reading by a phrase, in all ways it can. */
import { qualitiesOf } from "../../atlas/attributes/index.ts";
import { STEPS_MAX } from "../../atlas/files/index.ts";
import {
  ANY_LINK,
  ANYTHING,
  type Question,
  type Step,
  type Term,
  withQuality,
} from "../../scene/index.ts";
import type { DirectedVerb, Vocabulary } from "../lexicon/index.ts";
import { type Auxiliaries, auxiliariesAt } from "./auxiliaries.ts";
import {
  type Expectation,
  IGNORED_WORDS,
  namesAt,
  OPPOSITE,
  type Reading,
  skipIgnored,
  termsAt,
} from "./reading.ts";

const BEING: readonly string[] = ["is", "are", "was", "were"];
const PLACES: readonly string[] = ["pillar", "section", "chapter", "part", "article"];
const RELATIVE: readonly string[] = ["that", "which", "who", "whom"];
const PREPOSITIONS: readonly string[] = ["of", "for", "in", "on", "to", "from", "with", "by", "at"];

/** "what is done in Talent" asks for all links there; "what is" does only before a quality. */
const WHAT_IS_DONE = [
  { phrase: ["what", "is", "done"], isComplete: true },
  { phrase: ["what", "happens"], isComplete: true },
  { phrase: ["what", "is"], isComplete: false },
];

export function* readSubject(
  lexis: Vocabulary,
  words: readonly string[],
  { at, question }: Reading,
): Generator<Reading> {
  for (const { phrase, isComplete } of WHAT_IS_DONE) {
    if (!phrase.every((word, index) => words[at + index] === word)) continue;
    const step: Step = { direction: "out", verb: ANY_LINK, none: false, term: ANYTHING };
    const next = withNext(question, step);
    yield { at: at + phrase.length, expects: { of: "end" }, question: next, isComplete };
  }
  const last = skipIgnored(words, at, IGNORED_WORDS.subject);
  // A name may begin with such a word: "the policy".
  for (const from of new Set([at, Math.max(at, last - 1), last])) {
    const isPassive = words.slice(at, from).some((word) => BEING.includes(word));
    const expects = { of: "step", isPassive } as const;
    // "Which agencies" asks for a class, so no part of a name answers it.
    const asksForClass = words.slice(at, from).some((word) => word === "which" || word === "what");
    for (const { term: subject, at: after, isPart } of namesAt(lexis, words, from)) {
      if (asksForClass && isPart && !isPassive) continue;
      yield { at: after, expects, question: { ...question, subject }, isComplete: true };
      // "China's goals" are goals that are linked with China.
      if (words[after] !== "s") continue;
      for (const { term, at: end } of namesAt(lexis, words, after + 1)) {
        if (term.of === "node") continue;
        const of: Step = { direction: "both", verb: ANY_LINK, none: false, term: subject };
        const next = withNext({ ...question, subject: term }, of);
        yield {
          at: end,
          expects: { of: "step", isPassive: false },
          question: next,
          isComplete: true,
        };
      }
    }
  }
}

/** After a term: "fund", "do not fund", "are not part of", "no instrument", "China". */
export function* readStep(
  lexis: Vocabulary,
  words: readonly string[],
  { at, question }: Reading,
  { isPassive }: Extract<Expectation, { of: "step" }>,
  and = false,
): Generator<Reading> {
  // "have", "do" and "about" can be verbs themselves, so the words before may end earlier.
  for (const auxiliaries of auxiliariesFrom(words, at)) {
    const limited = withForce(lexis, question, auxiliaries);
    if (!limited) continue;
    const none = auxiliaries.isDenied;
    const isAfterBe = isPassive || auxiliaries.isPassive;
    for (const { value, words: phrase } of lexis.verbs.at(words, auxiliaries.at)) {
      const { verb, direction, form } = value;
      const after = auxiliaries.at + phrase.length;
      if ((form === "past" || form === "bare") && isAfterBe) {
        const passive = form === "past" ? OPPOSITE[direction] : direction;
        const step = {
          direction: passive,
          verb,
          none,
          term: ANYTHING,
          ...(and && { and }),
        } as const;
        const next = withNext(limited, step);
        yield { at: after, expects: { of: "end" }, question: next, isComplete: true };
      } else if (form !== "bare" && form !== "last") {
        const object = { of: "object", verb, direction, none, and } as const;
        const expects = value.rest ? { ...object, rest: value.rest } : object;
        yield { at: after, expects, question: limited, isComplete: false };
        if (value.rest) continue;
        for (const { also, at: end } of alsoAt(lexis, words, after)) {
          if (also.form !== "finite" && also.form !== form) continue;
          yield { at: end, expects: { ...object, also }, question: limited, isComplete: false };
        }
      }
    }
  }
  // "What must OSTP set up", "what does China not fund".
  const from = auxiliariesAt(words, at);
  const limited = withForce(lexis, question, from);
  if (!limited) return;
  for (const { at: after, term, none } of termsAt(lexis, words, from.at)) {
    if (!none && isNoDoer(lexis, words.slice(at, after), from.at - at, term, question)) continue;
    const isNone = none || from.isDenied;
    const { isPassive: isAfterBe } = from;
    const expects = {
      of: "active",
      terms: [term],
      none: isNone,
      and,
      isPassive: isAfterBe,
    } as const;
    yield { at: after, expects, question: limited, isComplete: false };
  }
}

/**
 * Whether a term can't be the doer of a clause about what stands before: a kind in the singular
 * without an article, "plan"; or any after a node, "Huawei Cambricon develops", save after "that".
 */
function isNoDoer(
  lexis: Vocabulary,
  words: readonly string[],
  from: number,
  term: Term,
  { subject, steps }: Question,
): boolean {
  if (lexis.isSingular(term, words.slice(from))) return true;
  const isRelative = words.slice(0, from).some((word) => RELATIVE.includes(word));
  return steps.length === 0 && subject.of === "node" && !isRelative;
}

/** All auxiliaries from a word on, and fewer, since the last ones may be a verb: "like to have". */
function* auxiliariesFrom(words: readonly string[], at: number): Generator<Auxiliaries> {
  let last = auxiliariesAt(words, at);
  yield last;
  for (let end = last.at - 1; end >= Math.max(at, last.at - 3); end--) {
    const fewer = auxiliariesAt(words.slice(0, end), at);
    if (fewer.at < last.at) yield fewer;
    last = fewer;
  }
}

/** Another verb, after "and": "both advises and reports to". */
function* alsoAt(lexis: Vocabulary, words: readonly string[], at: number) {
  if (words[at] !== "and") return;
  const from = skipIgnored(words, at + 1, ["also", "to", "then"]);
  for (const { value: also, words: phrase } of lexis.verbs.at(words, from)) {
    const isWhole = also.form !== "bare" && also.form !== "last" && !also.rest;
    if (isWhole) yield { also, at: from + phrase.length };
  }
}

export function* readObject(
  lexis: Vocabulary,
  words: readonly string[],
  { at: from, question }: Reading,
  { verb, direction, none, and, also, rest = [] }: Extract<Expectation, { of: "object" }>,
): Generator<Reading> {
  for (const { at, term, none: no } of termsAt(lexis, words, from)) {
    if (!rest.every((word, index) => words[at + index] === word)) continue;
    const step = { direction, verb, none: none || no, term, ...(and && { and }) };
    const one = withNext(question, step);
    const { verb: second, direction: way } = also ?? step;
    const both = { ...step, verb: second, direction: way, and: true } as const;
    yield {
      at: at + rest.length,
      expects: { of: "step", isPassive: false },
      question: also ? withNext(one, both) : one,
      isComplete: true,
    };
  }
}

/** An active clause, "… China does not fund", is read as "… is not funded by China". */
export function* readActive(
  lexis: Vocabulary,
  words: readonly string[],
  reading: Reading,
  { terms, none, and, isPassive }: Extract<Expectation, { of: "active" }>,
): Generator<Reading> {
  const { at, question } = reading;
  if (words[at] === "and" && question.steps.length + terms.length < STEPS_MAX) {
    for (const { at: after, term, none: no } of termsAt(lexis, words, at + 1)) {
      if (no) continue;
      const expects: Expectation = { of: "active", terms: [...terms, term], none, and, isPassive };
      yield { at: after, expects, question, isComplete: false };
    }
  }
  for (const auxiliaries of auxiliariesFrom(words, at)) {
    const limited = withForce(lexis, question, auxiliaries);
    if (!limited) continue;
    const isDenied = none || auxiliaries.isDenied;
    const isAfterBe = isPassive || auxiliaries.isPassive;
    const finish = (verbs: readonly DirectedVerb[], after: number): Reading => {
      const pairs = verbs.flatMap((verb) => terms.map((term) => ({ ...verb, term })));
      const steps = pairs.map(({ verb, direction, term }, index): Step => {
        const isAnd = and || index > 0;
        const step = { direction: OPPOSITE[direction], verb, none: isDenied, term };
        return isAnd ? { ...step, and: true } : step;
      });
      const next = steps.reduce(withNext, limited);
      return { at: after, expects: { of: "end" }, question: next, isComplete: true };
    };
    for (const { value, words: phrase } of lexis.verbs.at(words, auxiliaries.at)) {
      // "What must companies do" asks for duties, not for links.
      if (value.form === "last" && question.force !== undefined) continue;
      // Nor is what one would like to have what one is linked with.
      if (value.form === "last" && words[auxiliaries.at - 1] === "to") continue;
      const rest = restAfter(words, auxiliaries.at + phrase.length, value.rest);
      // "What does China keep" is unfinished without "at bay".
      if (rest === undefined) continue;
      // "what was China funded" is unfinished, but "where is AI applied" is not.
      if (value.form === "past" ? isAfterBe : value.form === "bare" && !isAfterBe) continue;
      const after = auxiliaries.at + phrase.length + rest;
      yield finish([value], after);
      if (question.steps.length + terms.length * 2 > STEPS_MAX) continue;
      for (const { also, at: end } of alsoAt(lexis, words, after)) yield finish([value, also], end);
    }
    // "goals that China pursues but the plan does not": the verb is that of the step before.
    const last = question.steps.at(-1);
    if (and && last && auxiliaries.isDenied && auxiliaries.at === words.length) {
      yield finish([{ verb: last.verb, direction: OPPOSITE[last.direction] }], auxiliaries.at);
    }
  }
}

/** The number of words that follow what a verb leads to, "at bay"; `undefined` if they do not. */
function restAfter(
  words: readonly string[],
  at: number,
  rest: readonly string[] = [],
): number | undefined {
  const from = skipIgnored(words, at, IGNORED_WORDS.term);
  if (rest.length === 0) return 0;
  if (rest.every((word, index) => words[at + index] === word)) return rest.length;
  return rest.every((word, index) => words[from + index] === word)
    ? from - at + rest.length
    : undefined;
}

export function* readEnd(
  lexis: Vocabulary,
  words: readonly string[],
  reading: Reading,
): Generator<Reading> {
  const { at, question } = reading;
  yield* readTail(lexis, words, reading);
  yield* readAnd(lexis, words, reading);
  if (words[at] === "in" || words[at] === "under") {
    // Some headings begin with such a word themselves: "Section 4. …".
    const start = at + 1;
    const end = skipIgnored(words, start, ["the", "on", "about", ...PLACES]);
    for (let from = start; from <= end; from++) {
      const isCalled = words.slice(start, from).some((word) => PLACES.includes(word));
      for (const { value, words: phrase } of lexis.places.at(words, from)) {
        const after = skipIgnored(words, from + phrase.length, PLACES);
        const { id: pillar, isPart } = value;
        // A part of a heading means the section only if it is called one: "the talent section".
        if (isPart && !isCalled && after === from + phrase.length) continue;
        const next = { ...question, pillar };
        yield { at: after, expects: { of: "tail" }, question: next, isComplete: true };
      }
    }
  }
}

/**
 * Another condition on what the last step starts from: "and companies develop", "and funded by
 * China", "but not of the plan", "and Cambricon".
 */
function* readAnd(
  lexis: Vocabulary,
  words: readonly string[],
  reading: Reading,
): Generator<Reading> {
  const { at, question } = reading;
  const last = question.steps.at(-1);
  if (!last || question.steps.length >= STEPS_MAX || qualitiesOf(question).length > 0) return;
  // "What do universities work on that the ministry prioritizes": both of one thing.
  const isRelative = reading.expects.of === "end" && RELATIVE.includes(words[at] ?? "");
  const from = isRelative ? at + 1 : skipIgnored(words, at, ["and", "but", "also", "as", "well"]);
  if (from === at) return;
  yield* readStep(lexis, words, { ...reading, at: from }, { of: "step", isPassive: false }, true);
  const isDenied = words[from] === "not";
  // The same verb with another thing, "but not [of] the plan".
  const start = isDenied ? from + 1 : from;
  const joint = words[start] ?? "";
  const isSame = PREPOSITIONS.includes(joint) && isSaidWith(lexis, last, joint);
  for (const after of new Set([start, isSame ? start + 1 : start])) {
    for (const { at: end, term, none } of termsAt(lexis, words, after)) {
      const step: Step = { ...last, none: isDenied || none || false, term, and: true };
      const next = withNext(question, step);
      yield { at: end, expects: { of: "end" }, question: next, isComplete: true };
    }
  }
}

/** Whether a preposition goes with the verb of a step: "by" with "funded by", any with a link. */
function isSaidWith(lexis: Vocabulary, { verb, direction }: Step, preposition: string): boolean {
  if (verb.of !== "relation") return true;
  const isVerb = (value: DirectedVerb) =>
    value.verb.of === "relation" && value.verb.id === verb.id && value.direction === direction;
  return lexis.verbs.phrases.some(
    ({ value, words }) => isVerb(value) && words.at(-1) === preposition,
  );
}

/** A preposition alone, between a kind or type and what it is linked with: "goals of China". */
export function* readPreposition(
  lexis: Vocabulary,
  words: readonly string[],
  { at, question }: Reading,
): Generator<Reading> {
  const before = question.steps.at(-1)?.term ?? question.subject;
  const from = skipIgnored(words, at, ["that", "which", "are", "is", "there"]);
  if (before.of === "node" || !PREPOSITIONS.includes(words[from] ?? "")) return;
  for (const { at: after, term, none } of termsAt(lexis, words, from + 1)) {
    const next = withNext(question, { direction: "both", verb: ANY_LINK, none, term });
    yield {
      at: after,
      expects: { of: "step", isPassive: false },
      question: next,
      isComplete: true,
    };
  }
}

export function* readTail(
  lexis: Vocabulary,
  words: readonly string[],
  reading: Reading,
): Generator<Reading> {
  const { question } = reading;
  const from = skipIgnored(words, reading.at, IGNORED_WORDS.tail);
  const only = question.only || words[from] === "only";
  const start = words[from] === "only" ? from + 1 : from;
  for (const { value, words: phrase } of lexis.qualities.at(words, start)) {
    const next = withQuality({ ...question, only }, value.of, value.value);
    // A pillar may still follow: "what is intended in Talent".
    const of = question.pillar === undefined ? "end" : "tail";
    yield { at: start + phrase.length, expects: { of }, question: next, isComplete: true };
  }
}

function withNext(question: Question, step: Step): Question {
  return { ...question, steps: [...question.steps, step] };
}

/**
 * The question limited to statements with the force of the auxiliaries. Where no statement here has
 * it, "must" is left out; after any other, `undefined`: the question can't be read.
 */
function withForce(
  { forces }: Vocabulary,
  question: Question,
  { force, isSoft }: Auxiliaries,
): Question | undefined {
  if (force === undefined) return question;
  if (forces.has(force)) return withQuality(question, "force", force);
  return isSoft ? question : undefined;
}
