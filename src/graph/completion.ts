/** What a question could go on with, as one types. */
import type { Atlas } from "../atlas/atlas.ts";
import { editDistance } from "../atlas/nearest.ts";
import { denied } from "./inflect.ts";
import { type Following, followingKey, lexicon } from "./lexicon.ts";
import { lookup, typeKey } from "./lookup.ts";
import { type Word, wordsOf } from "./phrases.ts";
import { ANYTHING, type Question, STEPS_MAX, type Term } from "./question.ts";
import { qualitiesOf, qualityWord } from "./questionText.ts";
import { ASIDE, notAt, OPPOSITE, type Reading, readings, skip } from "./readings.ts";

/** What sort of thing a completion adds. */
export type CompletionSort =
  | "any"
  | "kind"
  | "type"
  | "node"
  | "relation"
  | "family"
  | "pillar"
  | "quality";

export interface Completion {
  /** The whole text once it is taken. */
  readonly text: string;
  /** What it adds. */
  readonly adds: string;
  readonly sort: CompletionSort;
  /** Of a node or type: the kind that it is of. */
  readonly kind?: string | undefined;
}

/** A phrase that could come next, and the words that it would take the place of. */
interface Option {
  readonly text: string;
  readonly sort: CompletionSort;
  readonly kind?: string | undefined;
  /** What stands before it where it takes the place of nothing: "that". */
  readonly before?: string;
}

/** Words at the end of a text that are taken for an unfinished phrase. */
const UNFINISHED_MAX = 8;

/**
 * Up to `most` ways to go on from the end of a text. What begins as the last words do comes first,
 * then what has a word that does, then what is a letter or two away, then what may follow them;
 * within each the longer match, then what the codebook allows there, then its order.
 */
export function completions(atlas: Atlas, text: string, most: number): readonly Completion[] {
  const lexis = lexicon(atlas);
  const words = wordsOf(text);
  const isOpen = words.length > 0 && !/\s$/u.test(text);
  const found: (Completion & { readonly rank: number })[] = [];
  for (const reading of readings(atlas, words)) {
    if (words.length - reading.at > UNFINISHED_MAX) continue;
    for (const { from, options, isRare } of expected(atlas, words, reading)) {
      const typed = words.slice(from).map((word) => word.text);
      for (const option of options) {
        const grade = gradeOf(lexis.wordsOf(option.text), typed, isOpen);
        if (grade === undefined) continue;
        const whole = joined(text.slice(0, words[from]?.start ?? text.length), option);
        if (whole === text.trimEnd()) continue;
        const rank = grade * 100 - typed.length + (isRare ? RARE : 0);
        found.push({ text: whole, adds: option.text, sort: option.sort, kind: option.kind, rank });
      }
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  const once = new Map<string, Completion>();
  for (const { rank: _, ...completion } of found) {
    if (once.size === most) break;
    if (!once.has(completion.text)) once.set(completion.text, completion);
  }
  return [...once.values()];
}

function joined(before: string, { text, before: link = "" }: Option): string {
  const head = before.trimEnd();
  if (text.startsWith(",")) return `${head.replace(/,$/u, "")}${text}`;
  return `${head}${head === "" ? "" : " "}${link}${text}`;
}

/** How well a phrase goes on from what is typed: the less the better; undefined where it doesn't. */
function gradeOf(
  words: readonly string[],
  typed: readonly string[],
  isOpen: boolean,
): number | undefined {
  // A finished phrase may yet be the beginning of a longer one, until the space after it.
  if (typed.length === 0) return isOpen ? 4 : 0;
  const last = typed.length - 1;
  const fits = (at: number) =>
    typed.every((word, index) =>
      index < last ? words[at + index] === word : words[at + index]?.startsWith(word),
    );
  if (fits(0)) return 1;
  if (words.some((_, at) => fits(at))) return 2;
  const asked = typed.join(" ");
  const forgiven = asked.length < 4 ? 0 : asked.length < 7 ? 1 : 2;
  const beginning = words.join(" ").slice(0, asked.length);
  return forgiven > 0 && editDistance(asked, beginning, forgiven) <= forgiven ? 3 : undefined;
}

interface Expected {
  /** The word that the options would take the place of. */
  readonly from: number;
  readonly options: Iterable<Option>;
  /** What few mean: comes after all that is as good. */
  readonly isRare?: boolean;
}

/** What is rare comes after another's match within a phrase, and before a mistyped one. */
const RARE = 120;

function* expected(
  atlas: Atlas,
  words: readonly Word[],
  { at, expects, question }: Reading,
): Generator<Expected> {
  const texts = words.map(({ text }) => text);
  switch (expects.of) {
    case "subject":
      yield { from: skip(texts, at, ASIDE.subject), options: termOptions(atlas, "many") };
      return;
    case "step":
      if (question.steps.length < STEPS_MAX) yield* stepExpected(atlas, texts, at, question);
      yield* endExpected(atlas, texts, at, question);
      return;
    case "object": {
      const isNo = texts[at] === "no";
      const from = isNo ? at + 1 : skip(texts, at, ASIDE.term);
      const fits = (term: Term) => allows(atlas, opposite(expects), term);
      yield { from, options: termOptions(atlas, isNo ? "one" : "many", fits) };
      return;
    }
    case "active":
      yield { from: at, options: activeOptions(atlas, expects.term, lastTerm(question)) };
      return;
    case "end":
      yield* endExpected(atlas, texts, at, question);
      return;
    case "tail":
      yield* tailExpected(atlas, texts, at, question);
  }
}

/** "that fund", "fund" after "that", "not fund", "no instrument", and who does it: "the law". */
function* stepExpected(
  atlas: Atlas,
  texts: readonly string[],
  at: number,
  question: Question,
): Generator<Expected> {
  const from = skip(texts, at, ASIDE.step);
  const verb = notAt(texts, from);
  if (verb > from) {
    yield { from: verb, options: deniedOptions(atlas, texts[from] !== "not", question) };
    return;
  }
  const options = verbOptions(atlas, lastTerm(question), isNamed(question) ? "one" : undefined);
  // "who", "what" and a node's name go on at once, "actors" with "that".
  const isSaid = from > at || isNamed(question) || QUESTION_WORDS.has(texts[at - 1] ?? "");
  yield { from, options: isSaid ? options : withThat(options) };
  if (texts[from] === "no") yield { from: from + 1, options: termOptions(atlas, "one") };
  else if (from > at && from < texts.length) {
    const doers = termOptions(atlas, "many");
    yield { from: skip(texts, from, ASIDE.term), options: doers, isRare: true };
  }
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(["who", "what", "whom"]);

function* endExpected(
  atlas: Atlas,
  texts: readonly string[],
  at: number,
  question: Question,
): Generator<Expected> {
  const lexis = lexicon(atlas);
  const pillars = atlas.pillars.map(
    ({ id }): Option => ({ text: `in ${lexis.pillar(id)}`, sort: "pillar" }),
  );
  yield { from: at, options: pillars };
  yield* tailExpected(atlas, texts, at, question);
}

function* tailExpected(
  atlas: Atlas,
  texts: readonly string[],
  at: number,
  question: Question,
): Generator<Expected> {
  const from = skip(texts, at, ASIDE.tail);
  const left = qualitiesLeft(atlas, question);
  const isFirst = qualitiesOf(question).length === 0;
  const options = (before: string): readonly Option[] =>
    left.map((quality) => ({ text: `${before}${quality}`, sort: "quality" }));
  if (texts[from] === "only") yield { from: from + 1, options: options("") };
  else if (texts.slice(at, from).some((word) => word !== "that" && word !== "which")) {
    yield { from, options: [...options(""), ...options("only ")] };
  } else if (from > at) return;
  else if (isFirst) yield { from: at, options: [...options(", "), ...options(", only ")] };
  else yield { from: at, options: options("and ") };
}

function qualitiesLeft(atlas: Atlas, question: Question): readonly string[] {
  const given = new Set(qualitiesOf(question).map(({ of }) => of));
  return lexicon(atlas)
    .qualities.phrases.filter(({ written, value }) => written && !given.has(value.of))
    .map(({ value }) => qualityWord(value));
}

/** Kinds, anything, types, nodes: of each, those that fit first. Short names and aliases after. */
function termOptions(
  atlas: Atlas,
  form: "one" | "many",
  fits: (term: Term) => boolean = () => true,
): readonly Option[] {
  const { terms, term: formsOf } = lexicon(atlas);
  const { nodes } = lookup(atlas);
  const option = (term: Term): Option => {
    const text = formsOf(term)[form];
    if (term.of === "any") return { text, sort: "any" };
    return { text, sort: term.of, kind: kindOf(atlas, term) };
  };
  const ordered = (list: readonly Term[]) => [
    ...list.filter(fits).map(option),
    ...list.filter((term) => !fits(term)).map(option),
  ];
  const kinds = atlas.kinds.map(({ id }): Term => ({ of: "kind", id }));
  const types = [...lookup(atlas).types.keys()].map((id): Term => ({ of: "type", id }));
  const named = atlas.nodes.map(({ id }): Term => ({ of: "node", id }));
  const others = terms.phrases.flatMap(({ value, text, written }): Option[] =>
    written || value.of !== "node" ? [] : [{ text, sort: "node", kind: nodes.get(value.id)?.kind }],
  );
  const anything = form === "many" ? [option(ANYTHING)] : [];
  return [...ordered(kinds), ...anything, ...ordered(types), ...ordered(named), ...others];
}

function kindOf(atlas: Atlas, term: Exclude<Term, { of: "any" }>): string | undefined {
  if (term.of === "node") return lookup(atlas).nodes.get(term.id)?.kind;
  return term.id.split("/")[0];
}

/** All verbs in one form: what the codebook lets the term do, then all else. */
function verbOptions(atlas: Atlas, term: Term, form: "one" | undefined): readonly Option[] {
  const { following } = lexicon(atlas);
  const isMany = term.of === "kind" || term.of === "type";
  return sortedFollowings(atlas, (one) => allows(atlas, one, term)).map((value) => ({
    text: following(value)[form ?? (isMany ? "many" : "one")],
    sort: sortOf(value),
  }));
}

/** After "do not" the plain verbs, after "are not" those with "are". */
function deniedOptions(atlas: Atlas, isBeing: boolean, question: Question): readonly Option[] {
  const { following } = lexicon(atlas);
  const term = lastTerm(question);
  return sortedFollowings(atlas, (one) => allows(atlas, one, term)).flatMap((value): Option[] => {
    const [, being, rest = ""] =
      /^(are|do) not (.*)$/su.exec(denied(following(value).one, true)) ?? [];
    return (being === "are") === isBeing ? [{ text: rest, sort: sortOf(value) }] : [];
  });
}

/** What the named one does, to the term before it. */
function activeOptions(atlas: Atlas, doer: Term, to: Term): readonly Option[] {
  const { following } = lexicon(atlas);
  const fits = (one: Following) => allows(atlas, one, doer) && allows(atlas, opposite(one), to);
  return sortedFollowings(atlas, fits)
    .filter(({ direction }) => direction !== "in")
    .map((value) => ({ text: following(value).one, sort: sortOf(value) }));
}

function sortedFollowings(
  atlas: Atlas,
  fits: (following: Following) => boolean,
): readonly Following[] {
  const all = lexicon(atlas).followings.phrases.filter(({ written }) => written);
  const values = new Map(all.map(({ value }) => [followingKey(value), value]));
  const list = [...values.values()];
  return [...list.filter(fits), ...list.filter((one) => !fits(one))];
}

function sortOf({ verb }: Following): CompletionSort {
  return verb.of;
}

function opposite({ verb, direction }: Following): Following {
  return { verb, direction: OPPOSITE[direction] };
}

/** Whether the codebook lets some node that the term speaks of stand at that end of a relation. */
function allows(atlas: Atlas, { verb, direction }: Following, term: Term): boolean {
  if (verb.of !== "relation") return false;
  const relation = lookup(atlas).relations.get(verb.id);
  if (!relation) return false;
  if (term.of === "any") return true;
  const { from, to } = relation;
  const ends = direction === "out" ? from : direction === "in" ? to : [...from, ...to];
  const node = term.of === "node" ? lookup(atlas).nodes.get(term.id) : undefined;
  const kind = kindOf(atlas, term);
  const type = node ? typeKey(node.kind, node.type) : term.id;
  return ends.some((end) =>
    term.of === "kind" ? end.split("/")[0] === kind : end === kind || end === type,
  );
}

function lastTerm({ steps, subject }: Question): Term {
  return steps.at(-1)?.term ?? subject;
}

function* withThat(options: Iterable<Option>): Generator<Option> {
  for (const option of options) yield { ...option, before: "that " };
}

function isNamed({ subject, steps }: Question): boolean {
  return steps.length === 0 && subject.of === "node";
}
