/** What is said of documents: addresses that can be opened. */
import { items, type JsonNode, text } from "../json.ts";
import { safeAddress } from "../safeAddress.ts";
import type { TreeReport } from "../treeReport.ts";

/** Warns of an address that the application shows as text, since it opens only safe ones. */
export function checkDocuments(root: JsonNode, report: TreeReport): void {
  for (const document of items(root, "documents")) {
    const url = text(document, "url");
    if (url === undefined || safeAddress(url.value) !== undefined) continue;
    const message = `"${url.value}" is shown as text: only http, https and mailto addresses are opened.`;
    report.warning("url-not-opened", url.node, message);
  }
}
