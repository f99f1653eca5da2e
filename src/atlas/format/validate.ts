/** Validates a file against the schema, and reports issues at their positions in plain words. */
import type { z } from "zod";
import {
  didYouMean,
  field,
  type JsonNode,
  keyOf,
  nearest,
  nodeAt,
  plainValue,
  type TreeReport,
} from "../files/index.ts";
import { describeIssue, knownKeys } from "./issueWords.ts";
import type { AtlasFile, AtlasFileSchema } from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** The file as validated data, or `undefined` after reporting what is wrong with its form. */
export function validate(
  root: JsonNode,
  schema: AtlasFileSchema,
  report: TreeReport,
): AtlasFile | undefined {
  const value = plainValue(root);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const misspelt = misspeltKeys(result.error.issues, schema, value);
  for (const issue of result.error.issues) {
    if (issue.code === "unrecognized_keys") {
      reportUnknownKeys(issue, schema, root, report);
    } else if (!isExplained(issue, misspelt)) {
      const { code, message } = describeIssue(issue, valueAt(value, issue.path));
      report.error(code, nodeAt(root, issue.path), message);
    }
  }
  return undefined;
}

function reportUnknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: AtlasFileSchema,
  root: JsonNode,
  report: TreeReport,
): void {
  const object = nodeAt(root, issue.path);
  for (const key of issue.keys) {
    const message = `there is no property "${key}" here.${didYouMean(key, knownKeys(schema, issue.path))} Properties of your own begin with "x-".`;
    const value = field(object, key);
    report.error("unknown-property", value ? keyOf(value).node : object, message);
  }
}

/** Paths of properties that are missing only because their names are misspelt. */
function misspeltKeys(
  issues: readonly Issue[],
  schema: AtlasFileSchema,
  value: unknown,
): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const object = valueAt(value, issue.path);
    for (const key of issue.keys) {
      const intended = nearest(key, knownKeys(schema, issue.path));
      if (intended !== undefined && typeof object === "object" && object !== null) {
        if (!Object.hasOwn(object, intended)) paths.add(pathKey([...issue.path, intended]));
      }
    }
  }
  return paths;
}

/** Whether another problem covers the issue: a misspelt name, or the format (`isReadable`). */
const isExplained = (issue: Issue, misspelt: ReadonlySet<string>): boolean =>
  misspelt.has(pathKey(issue.path)) || pathKey(issue.path) === "format";

const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join("\n");

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}
