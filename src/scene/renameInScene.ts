/** Carries the ids in a Scene along when what they name is renamed, merged or removed. */
import type { WrittenScene } from "../atlas/format/index.ts";
import type { Field, PairReference, Reference } from "./fields.ts";
import { countedId, isOfOverview, partsOfShown } from "./groups.ts";
import { fieldsOf, STEP_PARTS } from "./sceneParts.ts";

/** What an id names. A type is `kind/type`. */
export type Named =
  | ("node" | "link" | "kind" | "type" | "relation" | "family" | "pillar")
  | "document";

/** The id that something has now: the same one, another, or `undefined` if it is gone. */
export type NewId = (named: Named, id: string) => string | undefined;

/** A Scene as a file has it, with the ids of now; what names something that is gone is left out. */
export function renameInScene(scene: WrittenScene, newId: NewId): WrittenScene {
  let renamed = scene;
  for (const { part, name, field } of fieldsOf(STEP_PARTS)) {
    if (name === undefined) {
      renamed = withField(renamed, part, renameIn(field, renamed[part], newId));
      continue;
    }
    const group = renamed[part];
    if (!isRecord(group)) continue;
    const changed = withField(group, name, renameIn(field, group[name], newId));
    if (changed !== group) {
      renamed = withField(renamed, part, Object.keys(changed).length > 0 ? changed : undefined);
    }
  }
  return renamed;
}

/** The id of a quote, which begins with its claim's: `claim~hash`. */
export function renameQuote(id: string, newId: NewId): string | undefined {
  const [claim = "", ...rest] = id.split("~");
  const now = firstChange(claim, newId, "node", "link");
  return now === undefined ? undefined : [now, ...rest].join("~");
}

/** The id of a node or link, or of what an overview makes of them. */
export function renameClaim(id: string, newId: NewId): string | undefined {
  return newIdOf.shown(id, newId);
}

type Values = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function withField(values: Values, name: string, value: unknown): Values {
  if (values[name] === value) return values;
  if (value !== undefined) return { ...values, [name]: value };
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

/** The value of a field with the ids of now; the same value if they are all the same. */
function renameIn(field: Field, value: unknown, newId: NewId): unknown {
  if (value === undefined) return undefined;
  switch (field.type) {
    case "id":
      return typeof value === "string" ? newIdOf[field.of](value, newId) : value;
    case "ids":
      return Array.isArray(value)
        ? orNone(value, renameAll(value, newIdOf[field.of], newId))
        : value;
    case "pair": {
      if (!Array.isArray(value)) return value;
      const pair = renameAll(value, newIdOf[field.of], newId);
      return pair.length === value.length ? pair : undefined;
    }
    case "positions":
      return isRecord(value) ? renameKeys(value, newId) : value;
    case "question":
      return isRecord(value) ? renameInQuestion(value, newId) : value;
    default:
      return value;
  }
}

/** A list that has become empty is left out, as a default is. */
const orNone = (before: readonly unknown[], after: readonly unknown[]) =>
  after.length === 0 && before.length > 0 ? undefined : after;

type Rename = (id: string, newId: NewId) => string | undefined;

function renameAll(ids: readonly unknown[], rename: Rename, newId: NewId): readonly unknown[] {
  const now = ids.flatMap((id) => (typeof id === "string" ? (rename(id, newId) ?? []) : [id]));
  // Of two nodes that became one, one is named.
  const distinct = [...new Set(now)];
  return distinct.length === ids.length && distinct.every((id, at) => id === ids[at])
    ? ids
    : distinct;
}

function renameKeys(positions: Values, newId: NewId): Values | undefined {
  const entries = Object.entries(positions).flatMap(([id, position]) => {
    const now = newId("node", id);
    return now === undefined ? [] : [[now, position] as const];
  });
  const isSame = Object.keys(positions).every((id, at) => entries[at]?.[0] === id);
  if (isSame) return positions;
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The question about the same things, or `undefined` if one of them is gone. */
function renameInQuestion(question: Values, newId: NewId): Values | undefined {
  let isWhole = true;
  const inPart = (part: unknown): unknown => {
    if (!isRecord(part) || typeof part.id !== "string") return part;
    const rename = newIdOfPart[String(part.of)];
    const id = rename ? rename(part.id, newId) : part.id;
    if (id === undefined) isWhole = false;
    return id === part.id ? part : { ...part, id };
  };
  const subject = inPart(question.subject);
  const steps = Array.isArray(question.steps)
    ? question.steps.map((step: unknown) =>
        isRecord(step) ? { ...step, verb: inPart(step.verb), term: inPart(step.term) } : step,
      )
    : question.steps;
  const pillar =
    typeof question.pillar === "string" ? newId("pillar", question.pillar) : question.pillar;
  if (!isWhole || (question.pillar !== undefined && pillar === undefined)) return undefined;
  const renamed = { ...question, subject, steps, ...(pillar !== undefined && { pillar }) };
  return JSON.stringify(renamed) === JSON.stringify(question) ? question : renamed;
}

const newIdOf: Readonly<Record<Reference | PairReference, Rename>> = {
  shown: (id, newId) => {
    if (!isOfOverview(id)) return firstChange(id, newId, "node", "link");
    const [source = "", target] = partsOfShown(id);
    const from = newIdOf.group(source, newId);
    if (target === undefined || from === undefined) return from;
    const to = newIdOf.group(target, newId);
    return to === undefined ? undefined : countedId(from, to);
  },
  group: (id, newId) => (id.startsWith("pillars:") ? id : newIdOf.end(id, newId)),
  node: (id, newId) => newId("node", id),
  link: (id, newId) => newId("link", id),
  pillar: (id, newId) => newId("pillar", id),
  kind: (id, newId) => newId("kind", id),
  type: renameType,
  relation: (id, newId) => newId("relation", id),
  family: (id, newId) => newId("family", id),
  document: (id, newId) => newId("document", id),
  end: (id, newId) => {
    const [of, rest] = id.split(":", 2);
    if (rest === undefined || (of !== "kind" && of !== "pillar")) return newId("node", id);
    return prefixed(`${of}:`, newId(of, rest));
  },
  axis: (id, newId) => {
    if (["pillar", "section", "status"].includes(id)) return id;
    return id.startsWith("kind/")
      ? prefixed("kind/", newId("kind", id.slice("kind/".length)))
      : newId("kind", id);
  },
  quote: renameQuote,
  section: (id, newId) => {
    const [document = "", ...rest] = id.split("/");
    const now = newId("document", document);
    return now === undefined ? undefined : [now, ...rest].join("/");
  },
  compared: (id, newId) => firstChange(id, newId, "pillar", "document"),
  cell: (id, newId) => {
    if (id === "*") return id;
    return id.includes("/") ? newIdOf.section(id, newId) : firstChange(id, newId, "node", "pillar");
  },
  // Not part of a step.
  codebook: (id) => id,
};

const newIdOfPart: Readonly<Record<string, Rename>> = {
  node: newIdOf.node,
  kind: newIdOf.kind,
  type: newIdOf.type,
  relation: newIdOf.relation,
  family: newIdOf.family,
};

/** The new id of whichever of two things an id names: the one for which it changed. */
function firstChange(id: string, newId: NewId, one: Named, other: Named): string | undefined {
  const now = newId(one, id);
  return now === id ? newId(other, id) : now;
}

/** The id of a type, which is its own and its kind's: `kind/type`. */
export function renameType(id: string, newId: NewId): string | undefined {
  const now = newId("type", id);
  if (now !== id) return now;
  const [kind = "", ...rest] = id.split("/");
  const newKind = newId("kind", kind);
  return newKind === undefined ? undefined : [newKind, ...rest].join("/");
}

const prefixed = (prefix: string, id: string | undefined) =>
  id === undefined ? undefined : prefix + id;
