/**
 * The types of field that a Scene is made of. A field is a plain value that says what it holds, its
 * name in a URL and its default; from this alone come the schema (sceneSchema.ts), the defaults
 * (completeScene.ts), the URL (src/address) and the check of what steps refer to (checkBriefings.ts).
 */
import type { Point } from "../geometry/index.ts";
import type { Question } from "./questionSchema.ts";
import type { Column } from "./sceneVocabulary.ts";

/**
 * What ids in a Scene refer to; an `end` of paths is a node, or all nodes of a kind or pillar, and what
 * is `shown` a claim, or a group or counted link of an overview.
 */
export type Reference =
  | (
      | "shown"
      | "group"
      | "node"
      | "link"
      | "pillar"
      | "kind"
      | "type"
      | "relation"
      | "family"
      | "document"
    )
  | ("end" | "axis" | "quote" | "section" | "codebook");

/** What pairs of ids refer to: two pillars or two documents, or a row and a column of the matrix. */
export type PairReference = "compared" | "cell";

interface Typed<Type extends string, Value> {
  readonly type: Type;
  /** Its name in a URL. */
  readonly parameter: string;
  /** The default, which neither a file nor a URL holds. */
  readonly initial: Value;
}

/** One of some words, or `undefined`. */
interface Choice<Word> extends Typed<"choice", Word> {
  readonly words: readonly string[];
  /** Whether a URL holds the default too. */
  readonly isAlwaysWritten: boolean;
}
/** Some of some words; none by default. */
interface Words<Word> extends Typed<"words", readonly Word[]> {
  readonly words: readonly string[];
}
interface Flag extends Typed<"flag", boolean> {
  /** The value in a URL that sets it. */
  readonly word: string;
}
/** A whole number within limits, or `undefined`. */
interface Whole<Value> extends Typed<"whole", Value> {
  readonly least: number;
  readonly most: number | undefined;
}
interface Id extends Typed<"id", string | undefined> {
  readonly of: Reference;
}
interface Ids extends Typed<"ids", readonly string[]> {
  readonly of: Reference;
  /** How many of them a URL holds, the first; all if left out. */
  readonly inUrl?: number;
}
type PairOfIds = readonly [string, string];
interface Pair extends Typed<"pair", PairOfIds | undefined> {
  readonly of: PairReference;
}

/** The centre and span (visible width) in whole model units. */
export interface Camera extends Point {
  readonly span: number;
}

export interface SortKey {
  readonly column: Column;
  readonly down: boolean;
}

/** A field whose form is its own, with nothing more to say about it. */
interface OwnForms {
  /** Columns of the table, which its rows can have. */
  readonly columns: readonly Column[];
  /** Sort keys of the table, the most significant first. */
  readonly sort: readonly SortKey[];
  readonly camera: Camera | undefined;
  /** Positions of nodes, by id. */
  readonly positions: Readonly<Record<string, Point>>;
  readonly question: Question | undefined;
}

export type Field =
  | Choice<string | undefined>
  | Words<string>
  | Flag
  | Whole<number | undefined>
  | Id
  | Ids
  | Pair
  | { [Form in keyof OwnForms]: Typed<Form, OwnForms[Form]> }[keyof OwnForms];

/** A part of a Scene: a single field, or several that belong together. */
export type Part = Field | Readonly<Record<string, Field>>;

type ValueOf<P extends Part> = P extends Field
  ? P["initial"]
  : { readonly [Name in keyof P]: P[Name] extends Field ? P[Name]["initial"] : never };

/** The values of parts, by name. */
export type ValuesOf<Parts extends Readonly<Record<string, Part>>> = {
  readonly [Name in keyof Parts]: ValueOf<Parts[Name]>;
};

export function isField(part: Part): part is Field {
  return typeof part.parameter === "string";
}

type SomeWords<Word> = readonly [Word, ...Word[]];

/** One of some words, by default the first. */
export function choice<Word extends string>(
  parameter: string,
  words: SomeWords<Word>,
  { initial = words[0], isAlwaysWritten = false } = {},
): Choice<Word> {
  return { type: "choice", parameter, words, initial, isAlwaysWritten };
}

/** One of some words, or none of them. */
export function optionalChoice<Word extends string>(
  parameter: string,
  words: SomeWords<Word>,
): Choice<Word | undefined> {
  return { type: "choice", parameter, words, initial: undefined, isAlwaysWritten: false };
}

/** Some of some words; none by default. */
export function someOf<Word extends string>(
  parameter: string,
  words: SomeWords<Word>,
): Words<Word> {
  return { type: "words", parameter, words, initial: [] };
}

/** Whether something is so; `word` is the value in a URL that says it is. */
export function flag(parameter: string, word: string): Flag {
  return { type: "flag", parameter, word, initial: false };
}

/** A whole number of at least `least`, which is its default. */
export function wholeFrom(parameter: string, least: number): Whole<number> {
  return { type: "whole", parameter, least, most: undefined, initial: least };
}

/** A whole number from 1 to `most`, or none. */
export function optionalWhole(parameter: string, most: number): Whole<number | undefined> {
  return { type: "whole", parameter, least: 1, most, initial: undefined };
}

/** The id of one thing, or none. */
export function id(parameter: string, of: Reference): Id {
  return { type: "id", parameter, of, initial: undefined };
}

/** The ids of some things, in their order; a URL may hold only the first of them. */
export function ids(parameter: string, of: Reference, limits: Pick<Ids, "inUrl"> = {}): Ids {
  return { type: "ids", parameter, of, initial: [], ...limits };
}

/** Two ids, or none. */
export function pair(parameter: string, of: PairReference): Pair {
  return { type: "pair", parameter, of, initial: undefined };
}

/** A field whose form is its own. */
export function own<Form extends keyof OwnForms>(
  type: Form,
  parameter: string,
  initial: OwnForms[Form],
): Typed<Form, OwnForms[Form]> {
  return { type, parameter, initial };
}
