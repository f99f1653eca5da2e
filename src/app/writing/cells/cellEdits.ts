/** What writing in a cell of the table changes in the draft. */
import { ATTRIBUTES, valueWords } from "../../../atlas/attributes/index.ts";
import {
  changeClaim,
  changeLink,
  changeQuote,
  type Draft,
  type Edit,
  itemOf,
  itemsIn,
  itemsOf,
  textIn,
} from "../../../draft/index.ts";
import type { Row } from "../../../query/table/index.ts";
import type { Column } from "../../../scene/index.ts";
import { relationChoices } from "../claims/vocabulary.ts";
import type { Choice } from "../fields/ChoiceField.tsx";

/** A cell that can be written in: its text, or its choices, and the edit of another value. */
export interface CellEdit {
  readonly value: string;
  /** Without choices it is a text. */
  readonly choices?: readonly Choice[];
  readonly edit: (draft: Draft, value: string) => Edit;
}

/** What writing in a cell does; `undefined` where its contents follow from other things. */
export function cellEdit(draft: Draft, row: Row, column: Column): CellEdit | undefined {
  switch (row.type) {
    case "node":
      return nodeCell(draft, row.claim, column);
    case "link":
      return linkCell(draft, row.claim, column);
    case "linkQuote":
      return quoteCell(row.claim, row.edge.quotes.indexOf(row.quote), row.quote, column);
    case "nodeQuote":
      return quoteCell(row.claim, row.node.quotes.indexOf(row.quote), row.quote, column);
  }
}

function nodeCell(draft: Draft, id: string, column: Column): CellEdit | undefined {
  const value = itemOf(draft, "nodes", id)?.value;
  if (!value) return undefined;
  switch (column) {
    case "name":
    case "summary":
      return {
        value: textIn(value, column),
        edit: (now, text) => changeClaim(now, id, { [column]: text }),
      };
    case "kind":
      return {
        value: textIn(value, "kind"),
        choices: named(itemsOf(draft, "kinds")),
        // A node of another kind has a type of that kind, at first its first.
        edit: (now, kind) => changeClaim(now, id, { kind, type: firstType(now, kind) }),
      };
    case "type": {
      const kind = itemOf(draft, "kinds", textIn(value, "kind"));
      return {
        value: textIn(value, "type"),
        choices: named(kind ? itemsIn(kind.value.types, kind.path) : []),
        edit: (now, type) => changeClaim(now, id, { type }),
      };
    }
    default:
      return undefined;
  }
}

const named = (items: ReturnType<typeof itemsOf>): readonly Choice[] =>
  items.map(({ value }) => ({ value: textIn(value, "id"), name: textIn(value, "name") }));

function firstType(draft: Draft, kind: string): string {
  const item = itemOf(draft, "kinds", kind);
  const [first] = item ? itemsIn(item.value.types, item.path) : [];
  return first ? textIn(first.value, "id") : "";
}

function linkCell(draft: Draft, id: string, column: Column): CellEdit | undefined {
  const value = itemOf(draft, "edges", id)?.value;
  if (!value) return undefined;
  if (column === "relation") {
    const ends = [textIn(value, "source"), textIn(value, "target")] as const;
    return {
      value: textIn(value, "relation"),
      choices: relationChoices(draft, ...ends).flatMap(({ choices }) => choices),
      edit: (now, relation) => changeLink(now, id, { relation }),
    };
  }
  // What several quotes say is written quote by quote.
  const [only, ...others] = itemsIn(value.evidence, []);
  return only && others.length === 0 ? quoteCell(id, 0, only.value, column) : undefined;
}

function quoteCell(claim: string, at: number, quote: object, column: Column): CellEdit | undefined {
  const textOf = (name: string) => {
    const text: unknown = Reflect.get(quote, name);
    return typeof text === "string" ? text : "";
  };
  if (column === "reasoning" || column === "translation") {
    return {
      value: textOf(column),
      edit: (now, text) => changeQuote(now, claim, at, { [column]: text || undefined }),
    };
  }
  const attribute = ATTRIBUTES.find(({ id }) => id === column);
  if (!attribute || !("basis" in quote)) return undefined;
  const { id, values, isOptional } = attribute;
  return {
    value: textOf(id),
    choices: [
      ...(isOptional ? [{ value: "", name: "–" }] : []),
      ...values.map((value) => ({ value, name: valueWords(id, value).name })),
    ],
    edit: (now, value) => changeQuote(now, claim, at, { [id]: value || undefined }),
  };
}
