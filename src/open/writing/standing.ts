/**
 * What stands of a draft: the atlas of all that has no errors. A claim with an error is left out until it
 * is mended, and so is whatever can't stand without it.
 */
import type { DraftProblem } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { draftCompiler } from "../../build.ts";
import type { Draft, Json, JsonList, JsonObject, Path } from "../../draft/index.ts";
import { withAgreement } from "../../review/kept/index.ts";

export interface Judged {
  /** Of the whole draft. */
  readonly problems: readonly DraftProblem[];
  /** Of what stands. */
  readonly atlas: Atlas | undefined;
  /** What is left out of it, by paths in the draft. */
  readonly leftOut: readonly Path[];
}

/** Each round leaves out what fails without the one before; a chain of references is shorter. */
const ROUNDS = 8;

/** A function that judges one draft after the other, and only what changed since the one before. */
export function createJudge(): (draft: Draft) => Judged {
  const compileWhole = draftCompiler();
  // One of its own, so that each sees small changes alone.
  const compileStanding = draftCompiler();

  return ({ atlas: value, texts, review }) => {
    const { atlas, problems } = compileWhole({ value, texts });
    if (atlas) return { problems, atlas: withAgreement(atlas, review), leftOut: [] };
    let rest = wholeOf(value);
    let errors = errorsOf(problems);
    for (let round = 0; round < ROUNDS; round += 1) {
      // At first something may only be missing.
      const next = without(rest, errors) ?? (round === 0 ? rest : undefined);
      if (next === undefined) break;
      rest = next;
      const standing = compileStanding({ value: completed(rest.value), texts });
      if (standing.atlas)
        return {
          problems,
          atlas: withAgreement(standing.atlas, review),
          leftOut: leftOutOf(value, rest),
        };
      errors = errorsOf(standing.problems);
    }
    return { problems, atlas: undefined, leftOut: leftOutOf(value, rest) };
  };
}

const errorsOf = (problems: readonly DraftProblem[]) =>
  problems.filter(({ severity }) => severity === "error").map(({ path }) => path);

/** What is left of a draft, and where the items of its lists stood. */
interface Rest {
  readonly value: JsonObject;
  readonly indexes: Readonly<Record<string, readonly number[]>>;
}

function wholeOf(value: JsonObject): Rest {
  const lists = Object.entries(value).filter((entry): entry is [string, JsonList] =>
    Array.isArray(entry[1]),
  );
  return {
    value,
    indexes: Object.fromEntries(lists.map(([name, list]) => [name, list.map((_, at) => at)])),
  };
}

/** Without the items of lists, or else the properties, that have errors; nothing if that is nothing. */
function without({ value, indexes }: Rest, errors: readonly Path[]): Rest | undefined {
  const items = new Map<string, Set<number>>();
  const properties = new Set<string>();
  for (const [name, at] of errors) {
    if (typeof name !== "string" || !Object.hasOwn(value, name)) continue;
    if (typeof at === "number") items.set(name, (items.get(name) ?? new Set()).add(at));
    else properties.add(name);
  }
  if (items.size + properties.size === 0) return undefined;
  const kept = Object.entries(value).filter(([name]) => !properties.has(name));
  const without = <T>(list: readonly T[], gone: ReadonlySet<number> | undefined) =>
    gone ? list.filter((_, at) => !gone.has(at)) : list;
  return {
    value: Object.fromEntries(
      kept.map(([name, item]): [string, Json] => [
        name,
        Array.isArray(item) ? without(item, items.get(name)) : item,
      ]),
    ),
    indexes: Object.fromEntries(
      Object.entries(indexes).map(([name, list]) => [name, without(list, items.get(name))]),
    ),
  };
}

/** Items that stand no more, and properties that are gone, by their paths in the whole. */
function leftOutOf(value: JsonObject, rest: Rest): readonly Path[] {
  return Object.entries(value).flatMap(([name, item]): readonly Path[] => {
    if (!Object.hasOwn(rest.value, name)) return [[name]];
    const standing = new Set(rest.indexes[name]);
    if (!Array.isArray(item) || standing.size === item.length) return [];
    return item.flatMap((_, at) => (standing.has(at) ? [] : [[name, at]]));
  });
}

/** Stands in for what the format asks for and a draft has not yet, so that something can be shown. */
const STAND_INS: JsonObject = {
  format: "policy-atlas/1",
  id: "draft",
  title: "Untitled",
  description: "–",
  scope: "–",
  language: "en",
  documents: [
    { id: "none-yet", title: "No document yet", text: "No document yet.", role: "primary" },
  ],
  kinds: [{ id: "none-yet", name: "None yet", plural: "None yet", definition: "–", types: [] }],
  pillars: [],
  relations: [],
  families: [],
  nodes: [],
  edges: [],
};

/** The same lists, where nothing has to stand in. */
function completed(value: JsonObject): JsonObject {
  const isMissing = (name: string) => {
    const own = Object.hasOwn(value, name) ? value[name] : undefined;
    const mayBeEmpty = name !== "documents" && name !== "kinds";
    return own === undefined || (Array.isArray(own) && own.length === 0 && !mayBeEmpty);
  };
  const missing = Object.entries(STAND_INS).filter(([name]) => isMissing(name));
  return missing.length === 0 ? value : { ...value, ...Object.fromEntries(missing) };
}
