/**
 * What review.json holds: every proposal with what was decided of it, what labels of others mean here, and
 * how far annotators agreed. It is part of a draft, so that it is undone, kept and saved with it.
 */
import { z } from "zod";
import type { Atlas } from "../../atlas/index.ts";
import type { Draft, JsonObject } from "../../draft/index.ts";
import { reasonOf } from "../../reasonOf.ts";
import type { Proposal } from "../verdicts/index.ts";

// Under a strict Content-Security-Policy zod must not compile validators with `new Function`.
z.config({ jitless: true });

export const REVIEW_FORMAT = "policy-atlas-review/1";
export const REVIEW_FILE = "review.json";

const text = z.string();
const label = text.optional();
const said = z.record(z.string(), z.union([z.string(), z.boolean()]));

const quoteSchema = z.strictObject({
  words: text.describe("Empty where the claim came without words."),
  prefix: label,
  suffix: label,
  document: label.describe("As the proposal names it."),
  hint: z.number().optional().describe("Where to look first; never believed."),
  within: z.array(text).optional().describe("Longer texts that the claim was made from."),
  said: said.optional().describe("What is said of the statement: its basis, its reasoning."),
});

const claimSchema = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("node"), name: text, kind: label }),
  z.strictObject({
    what: z.literal("link"),
    source: text,
    relation: text,
    target: text,
    sourceKind: label,
    targetKind: label,
  }),
  z.strictObject({ what: z.literal("quote") }),
  z
    .strictObject({
      what: z.literal("change"),
      of: text,
      differsIn: z.array(text),
      changes: z.record(z.string(), z.union([z.string(), z.boolean()])),
    })
    .describe("A colleague describes a claim of this atlas in another way."),
  z
    .strictObject({ what: z.literal("removal"), of: text })
    .describe("A colleague does not have a claim of this atlas."),
  z
    .strictObject({
      what: z.literal("version"),
      of: text,
      exact: text,
      document: text,
      next: text,
      keepsBoth: z.boolean().optional().describe("Its words stay in the older version too."),
    })
    .describe("A quote that is followed from a document to its new version."),
]);

const proposalSchema = z.strictObject({
  id: text,
  claim: claimSchema,
  quotes: z.array(quoteSchema),
  from: z.strictObject({ format: text, by: label, at: z.number() }),
  decision: z.enum(["taken", "left", "mended"]).optional().describe("Open without one."),
  isMended: z.boolean().optional().describe("It was changed by hand since it came."),
  reason: label.describe("Why it was left."),
  by: label.describe("Who decided, or has opened it since."),
  unread: z.boolean().optional().describe("Taken with others at once, and not opened by a person."),
  became: z.array(text).optional().describe("Ids of the claims that it was taken as."),
});

const figures = z.strictObject({
  a: z.number(),
  b: z.number(),
  both: z.number(),
  f1: z.number().optional(),
});

const agreementSchema = z.strictObject({
  annotators: z.array(text).min(2).describe("Who they are, as far as it is known."),
  of: z.array(text).describe("The hashes of their atlases, in the same order."),
  nodes: figures,
  links: figures,
  kappa: z.record(z.string(), z.number()).describe("Cohen's, by what was judged."),
  alpha: z.record(z.string(), z.number()).describe("Krippendorff's, by what was judged."),
});

export const reviewSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(REVIEW_FORMAT),
  proposals: z.array(proposalSchema),
  meanings: z
    .strictObject({
      relations: z.record(z.string(), text).describe("The relation that a label means."),
      kinds: z.record(z.string(), text).describe("The kind, as kind/type, that a label means."),
      kindsOf: z.record(z.string(), text).describe("The kind of what has a name."),
      names: z.record(z.string(), text).describe("The node that a name means; none if it is new."),
    })
    .partial()
    .optional(),
  agreements: z.array(agreementSchema).optional(),
});

export type Review = z.infer<typeof reviewSchema>;
export type KeptProposal = z.infer<typeof proposalSchema>;
export type KeptClaim = KeptProposal["claim"];
export type Agreement = z.infer<typeof agreementSchema>;
export type Meanings = NonNullable<Review["meanings"]>;
export type Decision = NonNullable<KeptProposal["decision"]>;

export const EMPTY_REVIEW: Review = { format: REVIEW_FORMAT, proposals: [] };

/** A review.json that was read, or why it is none. */
export type ReadReview =
  | { readonly review: JsonObject }
  | { readonly fault: string; readonly isNewer: boolean };

/** What a review.json says, checked once where it comes in. */
export function readReview(written: string): ReadReview {
  let value: unknown;
  try {
    value = JSON.parse(written.replace(/^\uFEFF/u, ""));
  } catch (error) {
    return { fault: reasonOf(error), isNewer: false };
  }
  const checked = reviewSchema.safeParse(value);
  if (checked.success) return { review: asJson(checked.data) };
  const format = typeof value === "object" && value ? Reflect.get(value, "format") : undefined;
  const version = /^policy-atlas-review\/(\d+)$/.exec(String(format))?.[1];
  const [issue] = checked.error.issues;
  const fault = `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not understood"}`;
  return { fault, isNewer: Number(version) > 1 };
}

/** The text of review.json: a line for each proposal, so that git sees which were decided. */
export function reviewText(review: JsonObject): string {
  const lines = Object.entries(review).map(([name, value]) => {
    const items = Array.isArray(value) && value.length > 0 ? value : undefined;
    const text = items
      ? `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** The review in a draft; an empty one where there is none. */
export function reviewIn({ review }: Draft): Review {
  // It was checked by `readReview` when it came in, and only verbs of this room change it.
  return review === undefined ? EMPTY_REVIEW : (review as unknown as Review);
}

const opens = new WeakMap<object, number>();

/** How many proposals of a draft are open; counted once for each state of them. */
export function openIn(draft: Draft): number {
  const { proposals } = reviewIn(draft);
  const known = opens.get(proposals);
  if (known !== undefined) return known;
  const count = proposals.filter(({ decision }) => decision === undefined).length;
  opens.set(proposals, count);
  return count;
}

/** A value as the JSON that a file has: without properties that are `undefined`. */
export function asJson(value: unknown): JsonObject {
  return JSON.parse(JSON.stringify(value));
}

/** Whether what is proposed is a claim with words, and no change to what is there. */
export function isClaim(
  proposal: KeptProposal,
): proposal is KeptProposal & { readonly claim: Proposal["claim"] } {
  return ["node", "link", "quote"].includes(proposal.claim.what);
}

/** The atlas with how far annotators agreed, by the latest figures of its review. */
export function withAgreement(atlas: Atlas, review: JsonObject | undefined): Atlas {
  const latest = review && reviewIn({ atlas: {}, texts: {}, review }).agreements?.at(-1);
  if (latest === undefined) return atlas;
  const { annotators, nodes, links } = latest;
  const agreement = {
    annotators,
    ...(nodes.f1 === undefined ? {} : { nodes: nodes.f1 }),
    ...(links.f1 === undefined ? {} : { links: links.f1 }),
  };
  // Not a copy, which would compute the hash of an atlas that is being written.
  const copy = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(atlas));
  return Object.assign(copy, { agreement });
}

/** The published JSON Schema of review.json, for editors. */
export function reviewJsonSchema(): object {
  return z.toJSONSchema(reviewSchema, { target: "draft-2020-12", io: "input" });
}
