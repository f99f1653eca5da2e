/**
 * The atlas format, version 1, as one zod schema; the TypeScript types and the published JSON
 * Schema are derived from it. Properties that begin with `x-` are removed before validation
 * (`plainValue`), so every object here is strict.
 */
import { z } from "zod";
import { ATTRIBUTES, type Attribute, perAttribute } from "../attributes/index.ts";
import {
  AUTHOR_KINDS,
  CALLOUT_SIDES,
  CALLOUT_TEXT_MAX,
  CALLOUTS_MAX,
  ID_MAX,
  ID_PATTERN,
  ROLES,
} from "./vocabulary.ts";

// Under a strict Content-Security-Policy zod must not compile validators with `new Function`.
z.config({ jitless: true });

export const FORMAT = "policy-atlas/1";

/** Longest quote, in UTF-16 code units. */
export const QUOTE_MAX = 1000;

const id = z.string().max(ID_MAX).regex(ID_PATTERN);
/** A text that is not empty or blank. */
const words = z.string().regex(/\S/);
/** Text before or after a quote; a single space is enough. */
const context = z.string().min(1);

/** The W3C Web Annotation model's text quote selector. */
const textQuote = {
  exact: z.string().min(1).max(QUOTE_MAX).describe("The words as they stand in the document."),
  prefix: context
    .optional()
    .describe("What stands right before them; only where they stand more than once."),
  suffix: context
    .optional()
    .describe("What stands right after them; only where they stand more than once."),
};

/** A text quote in one of the atlas's documents. */
const selector = { document: id, ...textQuote };

/** Words of a document, with or without gaps between them. */
const quote = {
  document: id,
  exact: textQuote.exact.optional(),
  parts: z
    .array(z.strictObject(textQuote))
    .min(2)
    .optional()
    .describe(
      "In place of exact, where words are left out: passages of one sentence or enumeration in their order.",
    ),
  prefix: textQuote.prefix,
  suffix: textQuote.suffix,
};
const language = words.optional();
const translation = words.optional().describe("Beside a quote in another language.");

const nodeQuoteSchema = z.strictObject({
  ...quote,
  translation,
  language: language.describe("Of the words, where it is not the document's."),
  by: words.optional().describe("Who claims it: a person, or the tool that proposed it."),
  unread: z
    .boolean()
    .optional()
    .describe("True where it was taken from a proposal and no person has opened it yet."),
});

type AttributeSchemas = {
  readonly [Of in Attribute as Of["id"]]: Of["isOptional"] extends true
    ? z.ZodOptional<z.ZodType<Of["values"][number]>>
    : z.ZodType<Of["values"][number]>;
};
const attributeSchemas = perAttribute(ATTRIBUTES, "id", ({ values, isOptional, description }) => {
  const value = z.enum(values);
  return (isOptional ? value.optional() : value).describe(description);
}) as AttributeSchemas;

const edgeQuoteSchema = z.strictObject({
  ...nodeQuoteSchema.shape,
  ...attributeSchemas,
  negated: z.boolean().optional().describe("True where the words deny the link."),
  reasoning: words
    .optional()
    .describe("The step from the words to the link: asked for where the link is implied."),
});

/** The codebook entry of a kind, type or relation. */
const codebook = {
  id,
  name: words,
  definition: words,
  example: words.optional(),
  nearMiss: words.optional().describe("What could be taken for it and is something else."),
};

const documentSchema = z.strictObject({
  id,
  title: words,
  file: words.optional().describe("Path of a .md or .txt file within the atlas's folder."),
  text: z.string().optional().describe("The words themselves, in place of a file."),
  role: z.enum(ROLES).describe("The policy itself, about it, or a translation of it."),
  language: language.describe("Of its words, where it is not the atlas's."),
  author: words.optional().describe("One author, as the document names it; or authors."),
  authors: z
    .array(z.strictObject({ name: words, kind: z.enum(AUTHOR_KINDS) }))
    .min(1)
    .optional()
    .describe("People (as “Family, Given” or as written) and bodies."),
  publisher: words.optional(),
  published: words.optional(),
  accessed: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .optional()
    .describe("The day on which it was read at its url: 2026-03-14."),
  url: words.optional(),
  licence: words.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe(
      "Of the text without byte order mark and with line ends as LF: a change is an error.",
    ),
  version: words.optional().describe("As the document names it."),
  replaces: id.optional().describe("The older document of which this is a new version."),
  original: z
    .strictObject({ file: words, kind: words })
    .optional()
    .describe("The PDF or Word file that the text was read from, and what it is."),
  cuts: z
    .array(z.strictObject({ what: words }))
    .optional()
    .describe("What of the original was left out."),
});

const kindSchema = z.strictObject({
  ...codebook,
  plural: words,
  types: z.array(z.strictObject(codebook)),
});

const pillarSchema = z.strictObject({
  id,
  name: words,
  definition: words,
  sections: z
    .array(z.strictObject({ document: id, heading: words }))
    .optional()
    .describe("Sections by their headings, with their sub-sections."),
  passages: z
    .array(z.strictObject(selector))
    .optional()
    .describe("Passages, where the theme does not follow the headings."),
});

const familySchema = z.strictObject({ id, name: words, definition: words });

const relationSchema = z.strictObject({
  ...codebook,
  inverse: words.describe("The same read from the other end: is funded by."),
  family: id,
  from: z.array(words).min(1).describe("Kinds, or kind/type, that a link may start from."),
  to: z.array(words).min(1).describe("Kinds, or kind/type, that a link may lead to."),
  symmetric: z.boolean().optional().describe("True where either end may stand first."),
  words: z
    .array(words)
    .optional()
    .describe("Other words for it, read from its source: sets up. A question may use them."),
});

const nodeSchema = z.strictObject({
  id,
  kind: id,
  type: id,
  name: words.describe("The full name, as the source has it."),
  short: words.optional().describe("The usual short form."),
  aliases: z.array(words).optional().describe("Other forms in the text."),
  language: language.describe("Of its names, where it is not the atlas's."),
  summary: words.describe("A sentence or two that say nothing the quotes don't."),
  evidence: z.array(nodeQuoteSchema).min(1),
});

const edgeSchema = z.strictObject({
  id,
  source: id,
  relation: id,
  target: id,
  evidence: z.array(edgeQuoteSchema).min(1),
});

const uncitedSchema = z.strictObject({
  ...selector,
  exact: textQuote.exact.optional(),
  heading: words.optional().describe("In place of exact: a whole section, by its heading."),
  reason: z.enum(["repetition", "rhetoric", "outOfScope"]),
});

/** The schemas of the items of long lists. */
export const ENTRY_SCHEMAS = { nodes: nodeSchema, edges: edgeSchema, uncited: uncitedSchema };

/** What a step of a briefing shows, as its author wrote it; this layer does not interpret it. */
export type WrittenScene = Readonly<Record<string, unknown>>;

const unread: z.ZodType<WrittenScene> = z.record(z.string(), z.unknown());

const calloutSchema = z.strictObject({
  at: words.describe("The id of the node or link that its arrow points to."),
  text: words.max(CALLOUT_TEXT_MAX),
  side: z
    .enum(CALLOUT_SIDES)
    .optional()
    .describe("Where it stands, seen from there; without it, where the nearest room is."),
});

/** Without a schema for scenes, a step may show anything. */
const briefingSchema = (scene: z.ZodType<WrittenScene> = unread) =>
  z.strictObject({
    id,
    title: words,
    audience: words.optional(),
    steps: z
      .array(
        z.strictObject({
          title: words,
          notes: z.string().optional(),
          scene,
          quotes: z.array(words).optional(),
          callouts: z
            .array(calloutSchema)
            .max(CALLOUTS_MAX)
            .optional()
            .describe("Short texts over the map, each with an arrow to a node or link."),
        }),
      )
      .min(1),
  });

/** The schema of the format, given the schema of the scenes that briefings show. */
export const atlasFileSchema = (scene?: z.ZodType<WrittenScene>) =>
  z.strictObject({
    $schema: z.string().optional(),
    format: z.literal(FORMAT),
    id,
    title: words,
    description: words,
    scope: words.describe("What the atlas covers and what it does not."),
    language: words.describe("A language tag such as en, for words and sentences."),
    documents: z.array(documentSchema).min(1),
    kinds: z.array(kindSchema).min(1),
    pillars: z.array(pillarSchema),
    relations: z.array(relationSchema),
    families: z.array(familySchema),
    nodes: z.array(nodeSchema),
    edges: z.array(edgeSchema),
    read: z
      .array(z.strictObject({ document: id, heading: words }))
      .optional()
      .describe("The sections that were read, with their sub-sections; without it, all."),
    uncited: z
      .array(uncitedSchema)
      .optional()
      .describe("Sentences left out, each with its reason."),
    briefings: z.array(briefingSchema(scene)).optional(),
  });

export type AtlasFileSchema = ReturnType<typeof atlasFileSchema>;
export type AtlasFile = z.infer<AtlasFileSchema>;
