/** Explains the schema's issues in plain words, and lists the property names that it knows. */
import { z } from "zod";
import { didYouMean } from "../files/index.ts";
import { QUOTE_MAX } from "./schema.ts";
import { ID_MAX } from "./vocabulary.ts";

export interface IssueText {
  readonly code: string;
  readonly message: string;
}

/** The code and message for an issue that the schema found with `value`. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): IssueText {
  const name = lastName(issue.path);
  if (value === undefined) return { code: "missing-property", message: `"${name}" is missing.` };
  switch (issue.code) {
    case "invalid_type":
      return { code: "wrong-type", message: `${expectedType(issue.expected)} is expected here.` };
    case "invalid_value":
      return notOneOf(value, issue.values.map(String));
    case "too_small":
      return { code: "too-short", message: tooSmall(name, issue) };
    case "too_big":
      return { code: "too-long", message: tooBig(name, issue) };
    case "invalid_format":
      if (FORMATS[name] !== undefined && typeof value === "string") {
        return { code: "wrong-form", message: `${abbreviated(value)} is not ${FORMATS[name]}.` };
      }
      return typeof value === "string" && /\S/.test(value)
        ? badId(value)
        : { code: "empty-text", message: `"${name}" is empty.` };
    default:
      return {
        code: "wrong-form",
        message: `this is not what is expected here: ${issue.message}.`,
      };
  }
}

/** Describes the properties that must have a fixed form. */
const FORMATS: Readonly<Record<string, string>> = {
  accessed: 'a day; "2026-03-14" would be one',
  sha256: "a SHA-256 hash: 64 digits 0 to 9 and a to f",
};

function notOneOf(value: unknown, known: readonly string[]): IssueText {
  const near = typeof value === "string" ? didYouMean(value, known) : "";
  const list = known.map((word) => `"${word}"`).join(", ");
  return {
    code: "unknown-value",
    message: `${abbreviated(value)} is not one of ${list}.${near}`,
  };
}

/** Explains what an id consists of, and suggests the nearest valid one. */
function badId(value: string): IssueText {
  const slug = value
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, ID_MAX);
  const offer = slug === "" ? "" : ` "${slug}" would be one.`;
  return {
    code: "bad-id",
    message: `${abbreviated(value)} is not an id: lower-case letters a to z and digits, in groups joined by single hyphens.${offer}`,
  };
}

function tooSmall(name: string, issue: z.core.$ZodIssueTooSmall): string {
  if (name === "exact") return `a quote has 1 to ${QUOTE_MAX} characters; this one is empty.`;
  if (issue.origin === "string") return `"${name}" is empty.`;
  if (name === "evidence") return "every node and every link needs at least one quote.";
  if (name === "parts") return 'a quote in parts has at least two; a single one is an "exact".';
  if (issue.origin === "array") return `"${name}" needs at least ${issue.minimum} item.`;
  return `"${name}" is at least ${issue.minimum}.`;
}

function tooBig(name: string, issue: z.core.$ZodIssueTooBig): string {
  if (name === "exact") return `a quote has at most ${QUOTE_MAX} characters; this one has more.`;
  if (issue.origin === "string") return `"${name}" has at most ${issue.maximum} characters.`;
  return `"${name}" is at most ${issue.maximum}.`;
}

function expectedType(type: string): string {
  const words: Readonly<Record<string, string>> = {
    array: "a list [ … ]",
    object: "an object { … }",
    record: "an object { … }",
    string: "a text in quotation marks",
    boolean: "true or false",
    int: "a whole number",
    number: "a number",
  };
  return words[type] ?? `a value of type ${type}`;
}

/** A value as JSON, shortened for a message. */
export function abbreviated(value: unknown): string {
  const json = JSON.stringify(value) ?? "nothing";
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function lastName(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step === "string") ?? "atlas");
}

/** The property names that the schema knows for the object at a path. */
export function knownKeys(whole: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = whole;
  for (const step of path) {
    const inner = unwrapped(schema);
    if (inner instanceof z.ZodObject) schema = inner.shape[String(step)];
    else if (inner instanceof z.ZodArray) schema = inner.element;
    else if (inner instanceof z.ZodRecord) schema = inner.valueType;
    else return [];
  }
  const object = unwrapped(schema);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodReadonly) inner = inner.unwrap();
  return inner;
}
