/** Determines which sections were read, and which are left out as a whole. */
import { resolveSection, type Sources } from "../documents/index.ts";
import {
  type AtlasTree,
  field,
  items,
  type JsonNode,
  keptIfEqual,
  rememberedFindings,
  type TreeReport,
  text,
} from "../files/index.ts";
import type { Anchors, Quotes } from "../quotes/index.ts";
import { contains, type Range } from "../text/index.ts";

/** The sections read and left out, by document. */
export interface ReadingScope {
  /** `undefined` if every document was read as a whole. */
  readonly read: ReadonlyMap<string, readonly Range[]> | undefined;
  readonly leftOut: ReadonlyMap<string, readonly Range[]>;
}

/**
 * Finds the sections of `read` and `uncited`; warns of quotes in sections that were not read. The
 * result is the same object as long as these sections stay the same.
 */
export function checkReading(
  tree: AtlasTree,
  sources: Sources,
  anchors: Anchors,
  report: TreeReport,
): ReadingScope {
  const ranges = (nodes: readonly JsonNode[]) => {
    const byDocument = new Map<string, Range[]>();
    for (const node of nodes) {
      const section = resolveSection(node, sources, report);
      const document = text(node, "document")?.value ?? "";
      if (section === undefined) continue;
      const { start, end } = section;
      byDocument.set(document, [...(byDocument.get(document) ?? []), { start, end }]);
    }
    return byDocument;
  };
  const isPartial = field(tree.root, "read") !== undefined;
  const sections = tree.uncited.entries.filter((node) => field(node, "heading"));
  const reading = sameAsBefore(tree, {
    read: isPartial ? ranges(items(tree.root, "read")) : undefined,
    leftOut: ranges(sections),
  });
  if (reading.read === undefined) return reading;
  report.addAll(unreadFindings(tree.nodes, [anchors.nodes], reading));
  report.addAll(unreadFindings(tree.edges, [anchors.edges], reading));
  return reading;
}

const sameAsBefore = keptIfEqual(({ read, leftOut }: ReadingScope) =>
  JSON.stringify([read && [...read], [...leftOut]]),
);

const unreadFindings = rememberedFindings(
  ([quotes]: readonly [Quotes], report, reading: ReadingScope) => {
    for (const { node, anchored } of quotes) {
      if (anchored === undefined || wasRead(reading, anchored.document, anchored.range)) continue;
      const message = 'this quote is in a section that "read" does not name.';
      report.warning("quote-not-read", node, message);
    }
  },
);

/** Whether a stretch of a document was read. */
export function wasRead({ read }: ReadingScope, document: string, range: Range): boolean {
  return read === undefined || (read.get(document) ?? []).some((held) => contains(held, range));
}
