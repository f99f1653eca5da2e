/**
 * A question to an atlas as a small plain value: its subject (a kind, a type, a node, or anything),
 * up to three steps along links, and which statements count.
 */
import { z } from "zod";
import { ATTRIBUTES, type Attribute, perAttribute } from "../atlas/attributes/index.ts";
import { STEPS_MAX } from "../atlas/files/index.ts";

/** The subject of a question, or what a step leads to. A type is written `kind/type`. */
const termSchema = z
  .union([
    z.strictObject({ of: z.literal("any") }),
    z.strictObject({ of: z.enum(["kind", "type", "node"]), id: z.string() }),
  ])
  .readonly();

/** A relation, all relations of a family, or any relation. */
const verbSchema = z
  .union([
    z.strictObject({ of: z.literal("any") }),
    z.strictObject({ of: z.enum(["relation", "family"]), id: z.string() }),
  ])
  .readonly();

const stepSchema = z
  .strictObject({
    /** Along the link, against it, or either way; a symmetric relation has only `both`. */
    direction: z.enum(["out", "in", "both"]),
    verb: verbSchema,
    /** Whether there must be no such link: goals that *no* instrument advances. */
    none: z.boolean(),
    term: termSchema,
    /** From the same thing as the step before, not from what that leads to. */
    and: z.literal(true).optional(),
  })
  .readonly();

type Limits = {
  readonly [Of in Attribute as Of["id"]]: z.ZodOptional<z.ZodType<Of["values"][number]>>;
};
const limits = perAttribute(ATTRIBUTES, "id", ({ values }) => z.enum(values).optional()) as Limits;

export const questionSchema = z
  .strictObject({
    subject: termSchema,
    steps: z.array(stepSchema).max(STEPS_MAX).readonly(),
    /** Only statements in this pillar count, or in this section, by its key: `article/3`. */
    pillar: z.string().optional(),
    ...limits,
    /** Whether all statements must be such: "only intended" leaves out what is also in place. */
    only: z.boolean(),
  })
  .readonly();

export type Question = z.infer<typeof questionSchema>;
export type Term = z.infer<typeof termSchema>;
export type Verb = z.infer<typeof verbSchema>;
export type Step = z.infer<typeof stepSchema>;
export type StepDirection = Step["direction"];
