/** Finds the faults of JSON that parsers accept silently: duplicate keys, `__proto__`, lost digits. */
import { type AtlasTree, frameOf, LONG_LISTS } from "./atlasTree.ts";
import type { TreeReport } from "./findings.ts";
import { type JsonNode, keyOf } from "./json.ts";
import { DEPTH_MAX } from "./readFile.ts";
import { rememberedFindings } from "./remember.ts";

type Written = (node: JsonNode) => string;

/** Walks a tree for such faults; `written` gives a value as it stands in the file. */
export function checkValues(node: JsonNode, written: Written, report: TreeReport): void {
  const { type, key, value, children } = node;
  if (typeof key === "string" && DOUBTFUL.test(key)) checkString(key, keyOf(node).node, report);
  if (type === "object") checkKeys(node, written, report);
  if (typeof value === "string" && DOUBTFUL.test(value)) checkString(value, node, report);
  if (type === "number") checkNumber(node, written(node), report);
  if (children !== undefined) for (const child of children) checkValues(child, written, report);
}

/** Any surrogate, or U+0000: nearly no text has either. */
const DOUBTFUL = /[\0\ud800-\udfff]/;

/** With so few properties, comparing all pairs takes less than a map. */
const FEW = 16;

function checkKeys(node: JsonNode, written: Written, report: TreeReport): void {
  const { children = [] } = node;
  if (children.length <= FEW && areSound(children)) return;
  const first = new Map<string, JsonNode>();
  for (const child of children) {
    const { value: key, node: name } = keyOf(child);
    const before = first.get(key);
    if (key === "__proto__") {
      const message = '"__proto__" can\'t be the name of a property. Remove it.';
      report.error("proto-property", name, message);
    } else if (before !== undefined) {
      const words = `${written(name)} occurs twice in this object; first at`;
      report.error("duplicate-key", name, (at) => `${words} ${at(keyOf(before).node)}. Keep one.`);
    } else {
      first.set(key, child);
    }
  }
}

/** Whether the names of these properties differ, and none is `__proto__`. */
function areSound(children: readonly JsonNode[]): boolean {
  for (let at = 0; at < children.length; at++) {
    const key = children[at]?.key;
    if (key === "__proto__") return false;
    for (let other = 0; other < at; other++) if (children[other]?.key === key) return false;
  }
  return true;
}

function checkString(value: string, place: JsonNode, report: TreeReport): void {
  if (value.includes("\0")) {
    const message = "This text contains the character U+0000. Remove it.";
    report.error("nul-character", place, message);
  }
  if (/\p{Surrogate}/u.test(value)) {
    const message =
      "This text contains half of a surrogate pair, which is not a character. Remove or complete it.";
    report.error("lone-surrogate", place, message);
  }
}

function checkNumber(node: JsonNode, written: string, report: TreeReport): void {
  const value = Number(written);
  if (!Number.isFinite(value)) {
    report.error("number-out-of-range", node, `${written} is too large a number.`);
  } else if (/^-?\d+$/.test(written) && !Number.isSafeInteger(value)) {
    const message = `${written} has more digits than a number can keep. Write it as text.`;
    report.error("number-loses-digits", node, message);
  }
}

/**
 * The same for a draft; false, after a report, if it is nested too deep to have a tree. Numbers are
 * as they would be written.
 */
export function checkDraftValues(
  tree: AtlasTree | undefined,
  report: TreeReport,
): tree is AtlasTree {
  if (tree === undefined) {
    report.error("too-deep", NOTHING, tooDeepMessage);
    return false;
  }
  const { root } = tree;
  if (root.type !== "object") checkValues(root, writtenInDraft, report);
  else {
    checkKeys(root, writtenInDraft, report);
    for (const property of frameOf(tree)) checkValues(property, writtenInDraft, report);
  }
  for (const list of LONG_LISTS) {
    report.addAll(valueFindings(tree[list], [tree[list].entries]));
  }
  return true;
}

export const tooDeepMessage = `Lists and objects are nested more than ${DEPTH_MAX} deep here; that is the limit.`;

/** Stands for a draft that has no tree. */
const NOTHING: JsonNode = {
  type: "null",
  offset: 0,
  length: 0,
  parent: undefined,
  children: undefined,
  value: null,
  key: undefined,
  keyOffset: 0,
  keyLength: 0,
};

const writtenInDraft: Written = ({ value }) => JSON.stringify(value) ?? "";

const valueFindings = rememberedFindings(([node]: readonly [JsonNode], report) =>
  checkValues(node, writtenInDraft, report),
);
