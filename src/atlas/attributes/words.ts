/** Words for the attributes of statements and their values, wherever they are shown or asked for. */
import type { AttributeId, ValueOf } from "./attributes.ts";

/** Within a sentence a value is named in lower case, where nothing else is given. */
export interface ValueWords {
  readonly name: string;
  /** In the codebook. */
  readonly definition: string;
  /** In a citation, where readers do not have the codebook at hand. */
  readonly cited?: string;
  /** In a question, where its name could be taken for something else. */
  readonly asked?: string;
}

interface AttributeWords<Value extends string> {
  /** The heading of its filter, column and choice. */
  readonly name: string;
  /** "statuses" */
  readonly plural: string;
  readonly values: Readonly<Record<Value, ValueWords>>;
}

export const ATTRIBUTE_WORDS: { readonly [Id in AttributeId]: AttributeWords<ValueOf<Id>> } = {
  basis: {
    name: "Basis",
    plural: "basis",
    values: {
      stated: { name: "Stated", definition: "The sentence says it." },
      implied: {
        name: "Implied",
        definition:
          "A careful reader concludes it from the sentence; the step is given with the quote.",
      },
    },
  },
  status: {
    name: "Status",
    plural: "statuses",
    values: {
      inPlace: {
        name: "In place",
        definition: "It is so, or it is done.",
        // "in" begins a pillar.
        asked: "already in place",
      },
      underway: { name: "Underway", definition: "It is being done." },
      intended: {
        name: "Intended",
        definition: "It is aimed at, planned, encouraged or promoted.",
      },
      claimed: {
        name: "Claimed",
        definition: "The text asserts it as an effect or a quality.",
        cited: "claimed by the source",
      },
    },
  },
  force: {
    name: "Force",
    plural: "forces",
    values: {
      required: { name: "Required", definition: "A law or rule defines it, or it must be." },
      encouraged: { name: "Encouraged", definition: "It is encouraged but not required." },
      permitted: { name: "Permitted", definition: "It may be." },
      forbidden: { name: "Forbidden", definition: "It must not be." },
    },
  },
};

/** The words for a value of an attribute. */
export function valueWords<Id extends AttributeId>(of: Id, value: ValueOf<Id>): ValueWords {
  return ATTRIBUTE_WORDS[of].values[value];
}

/** The name of an attribute or a value within a sentence: "in place". */
export function lowerName({ name }: { readonly name: string }): string {
  return name.toLowerCase();
}
