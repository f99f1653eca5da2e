/** Determines which sections were read, and which are left out as a whole. */
import { resolveSection, type Sources } from "../documents/index.ts";
import { field, items, type JsonNode, type TreeReport, text } from "../files/index.ts";
import { type Anchors, claimQuotes } from "../quotes/index.ts";
import { contains, type Range } from "../text/index.ts";

/** The sections read and left out, by document. */
export interface ReadingScope {
  /** `undefined` if every document was read as a whole. */
  readonly read: ReadonlyMap<string, readonly Range[]> | undefined;
  readonly leftOut: ReadonlyMap<string, readonly Range[]>;
}

/** Finds the sections of `read` and `uncited`; warns of quotes in sections that were not read. */
export function checkReading(
  root: JsonNode,
  sources: Sources,
  anchors: Anchors,
  report: TreeReport,
): ReadingScope {
  const ranges = (nodes: readonly JsonNode[]) => {
    const byDocument = new Map<string, Range[]>();
    for (const node of nodes) {
      const section = resolveSection(node, sources, report);
      const document = text(node, "document")?.value ?? "";
      if (section !== undefined)
        byDocument.set(document, [...(byDocument.get(document) ?? []), section]);
    }
    return byDocument;
  };
  const isPartial = field(root, "read") !== undefined;
  const reading: ReadingScope = {
    read: isPartial ? ranges(items(root, "read")) : undefined,
    leftOut: ranges(items(root, "uncited").filter((node) => field(node, "heading") !== undefined)),
  };
  for (const quote of claimQuotes(root)) {
    const anchor = anchors.get(quote);
    if (anchor === undefined || wasRead(reading, anchor.document, anchor.range)) continue;
    const message = 'this quote is in a section that "read" does not name.';
    report.warning("quote-not-read", quote, message);
  }
  return reading;
}

/** Whether a stretch of a document was read. */
export function wasRead({ read }: ReadingScope, document: string, range: Range): boolean {
  return read === undefined || (read.get(document) ?? []).some((held) => contains(held, range));
}
