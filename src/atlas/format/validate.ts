/** Validates a file against the schema, and reports issues at their positions in plain words. */
import type { z } from "zod";
import {
  type AtlasTree,
  apart,
  type Checked,
  checked,
  didYouMean,
  type EntryList,
  field,
  isLongList,
  type JsonNode,
  keyOf,
  type LongList,
  NO_FINDINGS,
  nearest,
  nodeAt,
  type Path,
  plainValue,
  rememberedRows,
  type TreeReport,
} from "../files/index.ts";
import { fitsSchema } from "./fits.ts";
import { describeIssue, knownKeys } from "./issueWords.ts";
import { type AtlasFile, type AtlasFileSchema, ENTRY_SCHEMAS } from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** An atlas's file as validated data. */
export interface ValidFile {
  /** All but the long lists. */
  readonly frame: Omit<AtlasFile, LongList>;
  readonly nodes: readonly AtlasFile["nodes"][number][];
  readonly edges: readonly AtlasFile["edges"][number][];
  readonly uncited: readonly NonNullable<AtlasFile["uncited"]>[number][];
}

/** The file as validated data, or `undefined` after reporting what is wrong with its form. */
export function validate(
  tree: AtlasTree,
  schema: AtlasFileSchema,
  report: TreeReport,
): ValidFile | undefined {
  const { root } = tree;
  const frame = validated(root, plainValue(root, isLongList), schema, [], report);
  const nodes = validItems(tree.nodes, nodeForms, report);
  const edges = validItems(tree.edges, edgeForms, report);
  const uncited = validItems(tree.uncited, uncitedForms, report);
  return frame && nodes && edges && uncited && { frame, nodes, edges, uncited };
}

/** An item as validated data; `undefined` if its form is wrong. */
type Form<T> = Checked<T | undefined>;

/** A function that validates the items of a long list. */
function formsOf<T>(list: LongList, schema: z.ZodType<T>) {
  const isValid = fitsSchema<T>(schema);
  return rememberedRows(([node]: readonly [JsonNode]): Form<T> => {
    const value = plainValue(node);
    if (isValid(value)) return { value, findings: NO_FINDINGS };
    return checked((report) => validated(node, value, schema, [list, 0], report));
  });
}

const nodeForms = formsOf("nodes", ENTRY_SCHEMAS.nodes);
const edgeForms = formsOf("edges", ENTRY_SCHEMAS.edges);
const uncitedForms = formsOf("uncited", ENTRY_SCHEMAS.uncited);

/** The items as validated data; `undefined` after reporting what is wrong with any of them. */
function validItems<T>(
  list: EntryList,
  formsIn: ReturnType<typeof formsOf<T>>,
  report: TreeReport,
): readonly T[] | undefined {
  const { values, findings } = apart(formsIn(list, [list.entries]), list);
  report.addAll(findings);
  return areDefined(values) ? values : undefined;
}

const areDefined = <T>(values: readonly (T | undefined)[]): values is readonly T[] =>
  !values.includes(undefined);

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
