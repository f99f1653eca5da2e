/** Warns of invisible characters, which are allowed but make texts differ that look equal. */
import {
  type AtlasTree,
  frameOf,
  isForeign,
  type JsonNode,
  LONG_LISTS,
  nameOf,
  rememberedFindings,
  type TreeReport,
} from "../files/index.ts";
import { invisibleIn } from "../text/index.ts";

/** Warns of every text with invisible characters, except the text of documents. */
export function checkCharacters(tree: AtlasTree, report: TreeReport): void {
  for (const property of frameOf(tree)) {
    if (!isForeign(nameOf(property))) visit(property, nameOf(property), report);
  }
  for (const list of LONG_LISTS) {
    report.addAll(characterFindings(tree[list], [tree[list].entries]));
  }
}

const characterFindings = rememberedFindings(([node]: readonly [JsonNode], report) =>
  visit(node, "", report),
);

/** `property` is the one of the atlas that contains the node. */
function visit(node: JsonNode, property: string, report: TreeReport): void {
  if (node.type === "string") warn(node, String(node.value), report);
  for (const child of node.children ?? []) {
    const isText = child.key === "text" && property === "documents";
    if (!isForeign(nameOf(child)) && !isText) visit(child, property, report);
  }
}

function warn(node: JsonNode, value: string, report: TreeReport): void {
  const characters = invisibleIn(value);
  if (characters.length === 0) return;
  const message = `this text contains invisible characters: ${characters.join(", ")}. Remove them unless they are intended.`;
  report.warning("invisible-character", node, message);
}
