/** The words of a quote are given in one of two ways. */
import { field, items, type JsonNode, type TreeReport } from "../files/index.ts";

/** Reports quotes without words or with both `exact` and `parts`; the same of `uncited`. */
export function checkWording(root: JsonNode, report: TreeReport): void {
  for (const claim of [...items(root, "nodes"), ...items(root, "edges")]) {
    for (const quote of items(claim, "evidence")) checkEither(quote, "parts", report);
  }
  for (const one of items(root, "uncited")) checkEither(one, "heading", report);
}

function checkEither(node: JsonNode, other: "parts" | "heading", report: TreeReport): void {
  if (node.type !== "object") return;
  const instead = field(node, other);
  if (field(node, "exact") === undefined && instead === undefined) {
    report.error("missing-property", node, `"exact" or "${other}" is missing.`);
  }
  if (instead === undefined) return;
  for (const name of ["exact", "prefix", "suffix"]) {
    const extra = field(node, name);
    if (extra === undefined) continue;
    const where = other === "parts" && name !== "exact" ? "; it stands in one of the parts" : "";
    report.error("two-wordings", extra, `with "${other}" there is no "${name}"${where}.`);
  }
}
