/**
 * Fields of a Scene as parameters of a URL, and back, for each type of field:
 * `pillar=capacity,talent`, `unlinked=hide`, `sort=-statements,source` (a minus sorts in descending
 * order), `camera=10,-20,900`, `moved=huawei:5:-6`.
 */
import type { Atlas } from "../atlas/index.ts";
import type { Point } from "../geometry/index.ts";
import {
  type Camera,
  type Column,
  type Field,
  isDeepEqual,
  questionParts,
  type SortKey,
  TABLE_COLUMNS,
  TABLE_ROWS,
} from "../scene/index.ts";
import { type HashValues, oneOf, wholeFrom } from "./hashValues.ts";
import { readAsk } from "./question.ts";
import { isPair, type ReadValues, readReference } from "./references.ts";

/** A URL holds at most this many moved nodes, those moved last. */
export const MOVED_MAX = 12;

type Values = readonly (string | number)[];

/** How a type of field is written and read. */
interface FieldAddress<F extends Field> {
  /** The values of its parameter; called only for what is not the default. */
  readonly write: (value: NonNullable<F["initial"]>, field: F) => Values;
  /** `undefined` for the default. */
  readonly read: (
    values: HashValues,
    field: F,
    atlas: Atlas,
    read: ReadValues,
  ) => F["initial"] | undefined;
}

const list = (value: Values) => value;
const single = (value: string | number): Values => [value];

const ADDRESSES: {
  readonly [Type in Field["type"]]: FieldAddress<Extract<Field, { type: Type }>>;
} = {
  choice: {
    write: single,
    read: (values, { parameter, words }) => values.one(parameter, oneOf(words)),
  },
  words: {
    write: list,
    read: (values, { parameter, words }) => values.all(parameter, oneOf(words)),
  },
  flag: {
    write: (_, { word }) => [word],
    read: (values, { parameter, word }) => values.one(parameter, oneOf([word])) !== undefined,
  },
  whole: {
    write: single,
    read: (values, { parameter, least, most = Number.MAX_SAFE_INTEGER }) =>
      values.one(parameter, (text) => {
        const number = wholeFrom(least)(text);
        return number !== undefined && number <= most ? number : undefined;
      }),
  },
  id: {
    write: single,
    read: (values, { parameter, of }, atlas) =>
      values.one(parameter, (id) => readReference(of, id, atlas)),
  },
  ids: {
    write: (ids, { inUrl }) => ids.slice(0, inUrl),
    read: (values, { parameter, of }, atlas) =>
      values.all(parameter, (id) => readReference(of, id, atlas)),
  },
  pair: {
    write: list,
    read: (values, { parameter, of }, atlas, read) =>
      values.together(parameter, ([first, second, ...others]) => {
        if (first === undefined || second === undefined || others.length > 0) return undefined;
        return isPair(of, [first, second], atlas, read) ? [first, second] : undefined;
      }),
  },
  columns: {
    write: list,
    // Columns that the rows don't have are ignored, and so is sorting by the same column twice.
    read: (values, { parameter }, _, read) => values.all(parameter, oneOf(columnsOf(read))),
  },
  sort: {
    write: (keys) => keys.map(({ column, down }) => (down ? `-${column}` : column)),
    read: (values, { parameter }, _, read) => {
      const sorted = new Set<Column>();
      return values.all(parameter, (text): SortKey | undefined => {
        const column = oneOf(columnsOf(read))(text.replace(/^-/, ""));
        if (column === undefined || sorted.has(column)) return undefined;
        sorted.add(column);
        return { column, down: text.startsWith("-") };
      });
    },
  },
  camera: {
    write: ({ x, y, span }) => [x, y, span],
    read: (values, { parameter }) => values.together(parameter, readCamera),
  },
  positions: {
    write: (positions) =>
      Object.entries(positions)
        .slice(-MOVED_MAX)
        .map(([id, { x, y }]) => `${id}:${x}:${y}`),
    read: (values, { parameter }, atlas) =>
      Object.fromEntries(
        values.all(parameter, (text) => readPosition(text, atlas)).slice(-MOVED_MAX),
      ),
  },
  question: {
    write: questionParts,
    read: (values, { parameter }, atlas) =>
      values.together(parameter, (parts) => readAsk(parts, atlas)),
  },
};

/** How this field is written and read, in one type for all of them. */
function addressOf(field: Field): FieldAddress<Field> {
  // TypeScript can't see that a field and the entry of its type belong together.
  return ADDRESSES[field.type] as unknown as FieldAddress<Field>;
}

/** The values of a field's parameter; none for the default, unless it is always written. */
export function writeField(field: Field, value: Field["initial"]): Values {
  const isAlways = field.type === "choice" && field.isAlwaysWritten;
  if (value === undefined || (!isAlways && isDeepEqual(value, field.initial))) return [];
  return addressOf(field).write(value, field);
}

/** Reads a field; those that were read before are in `read`. */
export function readField(
  field: Field,
  values: HashValues,
  atlas: Atlas,
  read: ReadValues,
): Field["initial"] {
  return addressOf(field).read(values, field, atlas, read) ?? field.initial;
}

/** The columns that the table's rows can have. */
function columnsOf(read: ReadValues): readonly Column[] {
  const rows = TABLE_ROWS.find((each) => each === read.get("table")) ?? TABLE_ROWS[0];
  return TABLE_COLUMNS[rows];
}

const wholeNumber = wholeFrom(Number.MIN_SAFE_INTEGER);

function readCamera(values: readonly string[]): Camera | undefined {
  const [x, y, span] = [
    wholeNumber(values[0] ?? ""),
    wholeNumber(values[1] ?? ""),
    wholeFrom(1)(values[2] ?? ""),
  ];
  if (values.length !== 3 || x === undefined || y === undefined || span === undefined) {
    return undefined;
  }
  return { x, y, span };
}

/** Reads `id:x:y`. */
function readPosition(text: string, atlas: Atlas): [id: string, point: Point] | undefined {
  const [id = "", textX = "", textY = "", ...rest] = text.split(":");
  const node = readReference("node", id, atlas);
  const [x, y] = [wholeNumber(textX), wholeNumber(textY)];
  if (node === undefined || x === undefined || y === undefined || rest.length > 0) return undefined;
  return [node, { x, y }];
}
