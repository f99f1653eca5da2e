/** Validates a file against the schema, and reports issues at their positions in plain words. */
import type { z } from "zod";
import {
  type AtlasTree,
  type Checked,
  checked,
  didYouMean,
  type Entry,
  field,
  isLongList,
  type JsonNode,
  keyOf,
  type LongList,
  nearest,
  nodeAt,
  type Path,
  plainValue,
  remembered,
  type TreeReport,
} from "../files/index.ts";
import { describeIssue, knownKeys } from "./issueWords.ts";
import { type AtlasFile, type AtlasFileSchema, ENTRY_SCHEMAS } from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** An atlas's file but for its long lists, which are validated item by item. */
export type Frame = Omit<AtlasFile, LongList>;

/**
 * The file as validated data, but for its long lists; `undefined` if the form of anything is wrong,
 * which is reported.
 */
export function validate(
  tree: AtlasTree,
  schema: AtlasFileSchema,
  report: TreeReport,
): Frame | undefined {
  const frame = frameValue(tree, schema, report);
  const nodes = areValid(tree.nodes, nodeForm, report);
  const edges = areValid(tree.edges, edgeForm, report);
  const uncited = areValid(tree.uncited, uncitedForm, report);
  return nodes && edges && uncited ? frame : undefined;
}

function frameValue({ root }: AtlasTree, schema: AtlasFileSchema, report: TreeReport) {
  return validated(root, plainValue(root, isLongList), schema, [], report);
}

/** An item as validated data; `undefined` if its form is wrong. */
type Form<T> = Checked<T | undefined>;

/** A function that validates an item of a long list. */
function formOf<T>(list: LongList, schema: z.ZodType<T>): (entry: Entry) => Form<T> {
  return remembered(
    ({ node }: Entry): Form<T> =>
      checked((report) => validated(node, plainValue(node), schema, [list, 0], report)),
  );
}

const nodeForm = formOf("nodes", ENTRY_SCHEMAS.nodes);
const edgeForm = formOf("edges", ENTRY_SCHEMAS.edges);
const uncitedForm = formOf("uncited", ENTRY_SCHEMAS.uncited);

/** Whether the form of all these is right; reports what is wrong. */
function areValid<T>(
  entries: readonly Entry[],
  form: (entry: Entry) => Form<T>,
  report: TreeReport,
): boolean {
  let valid = true;
  for (const entry of entries) {
    const { value, findings } = form(entry);
    report.addAll(findings);
    valid &&= value !== undefined;
  }
  return valid;
}

/** A valid node, link or uncited sentence as data. Throws if it is not valid. */
export const nodeValue = (entry: Entry) => validValue(nodeForm(entry));
export const edgeValue = (entry: Entry) => validValue(edgeForm(entry));
export const uncitedValue = (entry: Entry) => validValue(uncitedForm(entry));

function validValue<T>({ value }: Form<T>): T {
  if (value === undefined) throw new Error("every entry should be valid by now");
  return value;
}

/** A value as validated data, or `undefined` after reporting what is wrong with its form. */
function validated<T>(
  root: JsonNode,
  value: unknown,
  schema: z.ZodType<T>,
  before: Path,
  report: TreeReport,
): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const misspelt = misspeltKeys(result.error.issues, schema, value);
  for (const issue of result.error.issues) {
    if (issue.code === "unrecognized_keys") {
      reportUnknownKeys(issue, schema, root, report);
    } else if (!isExplained(issue, before, misspelt)) {
      const path = [...before, ...issue.path];
      const { code, message } = describeIssue({ ...issue, path }, valueAt(value, issue.path));
      report.error(code, nodeAt(root, issue.path), message);
    }
  }
  return undefined;
}

function reportUnknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
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
  schema: z.ZodType,
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
const isExplained = ({ path }: Issue, before: Path, misspelt: ReadonlySet<string>): boolean =>
  misspelt.has(pathKey(path)) || pathKey([...before, ...path]) === "format";

const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join("\n");

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}
