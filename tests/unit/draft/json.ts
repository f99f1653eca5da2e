/** Random JSON values for properties about drafts, and random changes of them. */
import fc from "fast-check";
import { isList, isObject, type Json } from "../../../src/draft/value.ts";

const word = fc.constantFrom(
  "",
  "a",
  "b",
  "Huawei",
  "“quoted”",
  "line\nend",
  "é",
  "漢字",
  "\\",
  '"',
);
const id = fc.constantFrom("one", "two", "three", "four", "five");

const idOf = (thing: Json) => (isObject(thing) ? thing.id : undefined);

/** Values like those of an atlas.json: lists of things with ids, quotes without. */
export const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json; thing: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.uniqueArray(tie("thing"), { maxLength: 5, selector: idOf }),
    fc.dictionary(fc.constantFrom("name", "kind", "x-own", "__other", "évidence"), tie("value"), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
  thing: fc
    .tuple(
      id,
      fc.dictionary(fc.constantFrom("name", "evidence"), tie("value"), { noNullPrototype: true }),
    )
    .map(([own, rest]): Json => ({ id: own, ...rest })),
})).value;

/** An object, as every file is. */
export const file: fc.Arbitrary<Json> = fc.dictionary(
  fc.constantFrom("title", "nodes", "edges", "x-own"),
  json,
  { noNullPrototype: true },
);

/** The same value with some of its parts replaced, removed, added or moved; the rest keeps its identity. */
export function changed(value: Json, random: () => number, other: Json): Json {
  const dice = random();
  if (dice < 0.1) return other;
  if (isList(value) && value.length > 0) {
    const at = Math.floor(random() * value.length);
    const item = value[at] ?? null;
    if (dice < 0.3) return value.toSpliced(at, 1);
    if (dice < 0.5) return value.toSpliced(at, 0, other);
    if (dice < 0.7) return [item, ...value.toSpliced(at, 1)];
    return value.with(at, changed(item, random, other));
  }
  if (isObject(value)) {
    const keys = Object.keys(value);
    const key = keys[Math.floor(random() * keys.length)];
    if (key === undefined || dice < 0.3) return { ...value, added: other };
    if (dice < 0.4)
      return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    return { ...value, [key]: changed(value[key] ?? null, random, other) };
  }
  return value;
}

/** Numbers from 0 to 1, for `randomOf`. */
export const seeds = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
  minLength: 12,
  maxLength: 24,
});

/** Gives these numbers, over and over. */
export function randomOf(numbers: readonly number[]): () => number {
  let at = 0;
  return () => numbers[at++ % numbers.length] ?? 0;
}
