/** Checks documents' addresses, authors and hashes. */
import type { Sources } from "../documents/index.ts";
import { items, type JsonNode, type TreeReport, text } from "../files/index.ts";
import { safeAddress } from "../format/index.ts";

/**
 * Warns of an address that the application shows as text, since it opens only safe ones. It is an
 * error if a document's text no longer has the hash that it was annotated with.
 */
export function checkDocuments(root: JsonNode, sources: Sources, report: TreeReport): void {
  for (const document of items(root, "documents")) {
    const source = sources.get(text(document, "id")?.value ?? "");
    const sha256 = text(document, "sha256");
    if (sha256 !== undefined && source !== undefined) {
      const actual = source.hash();
      if (actual !== sha256.value) {
        const message = `this is not the hash of ${source.name}, which is ${actual}. Review what changed, then write the new hash here.`;
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
