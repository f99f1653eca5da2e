/** What is said of documents: addresses that can be opened, texts that are still the same. */
import type { Sources } from "../documents/index.ts";
import { items, type JsonNode, type TreeReport, text, textHash } from "../files/index.ts";
import { safeAddress } from "../format/index.ts";

/**
 * Warns of an address that the application shows as text, since it opens only safe ones. A text
 * with another hash than the one it was annotated with is an error.
 */
export function checkDocuments(root: JsonNode, sources: Sources, report: TreeReport): void {
  for (const document of items(root, "documents")) {
    const source = sources.get(text(document, "id")?.value ?? "");
    const sha256 = text(document, "sha256");
    if (sha256 !== undefined && source !== undefined) {
      const is = textHash(source.read.marked);
      if (is !== sha256.value) {
        const message = `${source.name} is not the text that this hash is of; its own is ${is}. Look through what changed, then write this one.`;
        report.error("sha256-differs", sha256.node, message);
      }
    }
    if (text(document, "author") !== undefined && items(document, "authors").length > 0) {
      const message = 'a document has "author" or "authors", not both.';
      report.error("author-and-authors", document, message);
    }
    const url = text(document, "url");
    if (url === undefined || safeAddress(url.value) !== undefined) continue;
    const message = `"${url.value}" is shown as text: only http, https and mailto addresses are opened.`;
    report.warning("url-not-opened", url.node, message);
  }
}
