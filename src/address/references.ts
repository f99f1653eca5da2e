/** What an id in an address refers to: reads it as a Scene holds it, if the atlas has such a thing. */
import type { Atlas } from "../atlas/index.ts";
import { pairOf } from "../query/comparison/index.ts";
import { ALL, axesOf, axisOf, axisText, hasLine } from "../query/matrix/index.ts";
import { endOf } from "../query/paths/index.ts";
import { isInCodebook, lookup, quoteOf, sectionOf } from "../query/visible/index.ts";
import {
  BANDS,
  EMPTY_FILTERS,
  type PairReference,
  partsOfShown,
  type Reference,
} from "../scene/index.ts";

/** Values of a Scene that were read before, by parameter; some fields depend on them. */
export type ReadValues = ReadonlyMap<string, unknown>;

/** The id, if the atlas has what it refers to. */
export function readReference(of: Reference, id: string, atlas: Atlas): string | undefined {
  const ids = lookup(atlas);
  const among = (...maps: readonly ReadonlyMap<string, unknown>[]) =>
    maps.some((map) => map.has(id)) ? id : undefined;
  switch (of) {
    case "shown":
      return among(ids.nodes, ids.edges) ?? readShown(id, atlas);
    case "group":
      return isGroup(atlas, id) ? id : undefined;
    case "node":
      return among(ids.nodes);
    case "link":
      return among(ids.edges);
    case "pillar":
      return among(ids.pillars);
    case "kind":
      return among(ids.kinds);
    case "type":
      return among(ids.types);
    case "relation":
      return among(ids.relations);
    case "family":
      return among(ids.families);
    case "document":
      return among(ids.documents);
    case "end":
      return endOf(atlas, id) ? id : undefined;
    case "axis": {
      const axis = axisOf(atlas, id);
      return axis && axisText(axis);
    }
    case "quote":
      return quoteOf(atlas, id)?.id;
    case "section":
      return sectionOf(atlas, id) ? id : undefined;
    case "codebook":
      return isInCodebook(atlas, id) ? id : undefined;
  }
}

/** The id of a group or a counted link of an overview, if the atlas has all that it names. */
function readShown(id: string, atlas: Atlas): string | undefined {
  const parts = partsOfShown(id);
  const has = (part: string) => endOf(atlas, part)?.of === "node" || isGroup(atlas, part);
  return parts.length <= 2 && parts.every(has) ? id : undefined;
}

function isGroup(atlas: Atlas, id: string): boolean {
  return BANDS.some((band) => band === id) || (id.includes(":") && endOf(atlas, id) !== undefined);
}

/** Whether the atlas has what two ids refer to together. */
export function isPair(
  of: PairReference,
  [first, second]: readonly [string, string],
  atlas: Atlas,
  read: ReadValues,
): boolean {
  if (of === "compared") return pairOf(atlas, [first, second], EMPTY_FILTERS) !== undefined;
  const axis = (parameter: string) => {
    const value = read.get(parameter);
    return typeof value === "string" ? value : undefined;
  };
  const axes = axesOf(atlas, {
    rows: axis("rows"),
    columns: axis("columns"),
    through: axis("through"),
  });
  return (
    (first === ALL || hasLine(atlas, axes.rows, first)) &&
    (second === ALL || hasLine(atlas, axes.columns, second))
  );
}
