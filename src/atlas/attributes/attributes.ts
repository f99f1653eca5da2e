/**
 * The attributes of statements: how the words of a quote support its link. The format, filters and
 * their counts, questions, columns, citations, statistics, addresses and the codebook are all made
 * from this table. To add an attribute, add it here and its words in words.ts.
 */

/** How far the action that a statement describes has progressed; the matrix can split cells by it. */
export const STATUSES = ["inPlace", "underway", "intended", "claimed"] as const;

interface AttributeRow {
  /** The name of the property of a quote, of the column, and of the parameter in a URL. */
  readonly id: string;
  /** The name of the filter, and of the property of a link. */
  readonly facet: string;
  /** In the order in which they are listed and sorted, the strongest first. */
  readonly values: readonly string[];
  /** Whether a statement may have none of the values. */
  readonly isOptional: boolean;
  /** What a link has of the values of its statements: the first of the list, or all. */
  readonly ofLink: "first" | "all";
  /** For authors, in the JSON Schema. */
  readonly description: string;
}

export const ATTRIBUTES = [
  {
    id: "basis",
    facet: "basis",
    values: ["stated", "implied"],
    isOptional: false,
    ofLink: "first",
    description: "Whether the words say it, or a careful reader concludes it.",
  },
  {
    id: "status",
    facet: "statuses",
    values: STATUSES,
    isOptional: false,
    ofLink: "all",
    description: "How far what the words say has come.",
  },
  {
    id: "force",
    facet: "forces",
    values: ["required", "encouraged", "permitted", "forbidden"],
    isOptional: true,
    ofLink: "all",
    description: "How binding it is, where the words say so.",
  },
] as const satisfies readonly AttributeRow[];

export type Attribute = (typeof ATTRIBUTES)[number];
export type AttributeId = Attribute["id"];
export type AttributeFacet = Attribute["facet"];
/** An attribute that every statement has. */
export type RequiredAttribute = Extract<Attribute, { readonly isOptional: false }>;
type OptionalAttribute = Exclude<Attribute, RequiredAttribute>;

/** The values of an attribute; of all attributes if none is named. */
export type ValueOf<Id extends AttributeId = AttributeId> = Extract<
  Attribute,
  { readonly id: Id }
>["values"][number];
export type Status = ValueOf<"status">;
export type Force = ValueOf<"force">;

/** One value of one attribute. */
export type Quality = QualityOf<Attribute>;
type QualityOf<Of> = Of extends Attribute
  ? { readonly of: Of["id"]; readonly value: Of["values"][number] }
  : never;

/** The attributes of one statement. */
export type StatementAttributes = {
  readonly [Of in RequiredAttribute as Of["id"]]: Of["values"][number];
} & { readonly [Of in OptionalAttribute as Of["id"]]?: Of["values"][number] };

/** What the statements of a link have, by facet; lists are in the table's order. */
export type LinkAttributes = {
  readonly [Of in Attribute as Of["facet"]]: Of["ofLink"] extends "first"
    ? Of["values"][number]
    : readonly Of["values"][number][];
};

/** Any values of attributes, as a statement has them, or a question asks for them. */
type Qualified = { readonly [Id in AttributeId]?: ValueOf<Id> | undefined };

export const ATTRIBUTE_IDS: readonly AttributeId[] = ATTRIBUTES.map(({ id }) => id);

export const REQUIRED_ATTRIBUTES: readonly RequiredAttribute[] = ATTRIBUTES.filter(
  (attribute) => !attribute.isOptional,
);
export const OPTIONAL_ATTRIBUTES: readonly OptionalAttribute[] = ATTRIBUTES.filter(
  (attribute) => attribute.isOptional,
);

/** A record with an entry for each of these attributes, by their ids or their facets. */
export function perAttribute<Of extends Attribute, Key extends "id" | "facet", Entry>(
  attributes: readonly Of[],
  key: Key,
  entryOf: (attribute: Of) => Entry,
): Record<Of[Key], Entry> {
  const entries = attributes.map((attribute) => [attribute[key], entryOf(attribute)] as const);
  return Object.fromEntries(entries) as Record<Of[Key], Entry>;
}

/** Every value of every attribute, in the table's order. */
export const QUALITIES: readonly Quality[] = ATTRIBUTES.flatMap(({ id, values }) =>
  values.map((value) => ({ of: id, value }) as Quality),
);

/** The qualities of a statement, or those to which a question is limited, in the table's order. */
export function qualitiesOf(qualified: Qualified): readonly Quality[] {
  return QUALITIES.filter(({ of, value }) => qualified[of] === value);
}

/** The key of a quality, in a question and in the codebook: `status:intended`. */
export function qualityKey({ of, value }: Quality): string {
  return `${of}:${value}`;
}

/** Those of these attributes that a statement has. */
export function attributesAmong<Of extends Attribute>(
  attributes: readonly Of[],
  statement: Qualified,
): Pick<StatementAttributes, Of["id"]> {
  const present: { [Id in AttributeId]?: ValueOf } = {};
  for (const { id } of attributes) {
    const value = statement[id];
    if (value !== undefined) present[id] = value;
  }
  return present as Pick<StatementAttributes, Of["id"]>;
}

/** The attributes of a link with these statements, at least one. */
export function linkAttributes(statements: readonly Qualified[]): LinkAttributes {
  const attributes: { [Facet in AttributeFacet]?: ValueOf | readonly ValueOf[] } = {};
  const [only] = statements;
  for (const { id, facet, values, ofLink } of ATTRIBUTES) {
    const present =
      only !== undefined && statements.length === 1
        ? listOf(only[id])
        : values.filter((value) => statements.some((each) => each[id] === value));
    const [first] = present;
    if (ofLink === "all") attributes[facet] = present;
    else if (first !== undefined) attributes[facet] = first;
  }
  return attributes as LinkAttributes;
}

/** The same list for each link that has only this value, since most have only one. */
const listOf = (value: ValueOf | undefined): readonly ValueOf[] =>
  (value && LISTS_OF_ONE.get(value)) ?? NO_VALUES;

const NO_VALUES: readonly ValueOf[] = [];
const LISTS_OF_ONE: ReadonlyMap<ValueOf, readonly ValueOf[]> = new Map(
  QUALITIES.map(({ value }) => [value, [value]]),
);

/** What a link has of an attribute, as a list, in the table's order. */
export function linkValues<Facet extends AttributeFacet, Value extends ValueOf>(
  link: Readonly<Record<Facet, Value | readonly Value[]>>,
  attribute: { readonly facet: Facet; readonly values: readonly Value[] },
): readonly Value[] {
  const values: Value | readonly Value[] = link[attribute.facet];
  return typeof values === "string" ? [values] : values;
}
