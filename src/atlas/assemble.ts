/** Assembles the Atlas from a file without errors and the places of its quotes. */
import type { Atlas, Document } from "./atlas.ts";
import {
  citedSentences,
  coverageOf,
  quotedWordCounts,
  statesOf,
  type Treatment,
} from "./citedSentences.ts";
import { claimsOf, definedOnly, type SoundFile, writtenClaims } from "./claims.ts";
import { type SourceText, sectionByHeading } from "./documents/index.ts";
import { contentHash } from "./files/index.ts";
import { COMPILER, type ValidFile } from "./format/index.ts";
import type { Tally } from "./quotes/index.ts";
import { type ReadingScope, wasRead } from "./rules/index.ts";

/**
 * The Atlas of a file without errors; its hash is computed when it is first read. Throws if a
 * reference does not resolve, which the rules rule out.
 *
 * @param cited how often each sentence is cited
 */
export function assemble(sound: SoundFile, cited: Tally, reading: ReadingScope): Atlas {
  const { tree, file, sources, anchors } = sound;
  const { id, title, description, scope, language, kinds, relations, families } = file.frame;
  const uncited = file.uncited.map(({ document, heading, reason }, at) => {
    const source = existing(sources, document);
    const section = heading === undefined ? undefined : sectionByHeading(source, heading);
    const range = section ?? anchors.uncited[at]?.[0]?.anchored?.range;
    if (range === undefined) throw new Error("every quote should have been found by now");
    return { document, start: range.start, end: range.end, reason };
  });
  const words = quotedWordCounts(tree, anchors, sources);
  const claims = claimsOf(sound);
  let hash: string | undefined;
  return {
    compiler: COMPILER,
    id,
    title,
    description,
    scope,
    language,
    documents: file.frame.documents.map((document) =>
      documentOf(document, existing(sources, document.id), {
        cited: existing(cited, document.id),
        quotedWords: existing(words, document.id),
        uncited: uncited.filter((each) => each.document === document.id),
        wasRead: (range) => wasRead(reading, document.id, range),
      }),
    ),
    kinds,
    relations,
    families,
    ...claims,
    briefings: file.frame.briefings ?? [],
    get hash() {
      hash ??= hashOf(sound);
      return hash;
    },
  };
}

function documentOf(
  file: ValidFile["frame"]["documents"][number],
  source: SourceText,
  treatment: Treatment,
): Document {
  const { id, title, role, author, authors, publisher, published, accessed } = file;
  const { url, licence, version, replaces, original, language, cuts = [] } = file;
  const { pages } = source.read;
  const states = statesOf(source, treatment);
  return {
    id,
    title,
    role,
    ...definedOnly({ language, author, authors, publisher, published, accessed, url, licence }),
    ...definedOnly({ version, replaces, original, pages: pages.length > 0 ? pages : undefined }),
    cuts,
    text: source.text,
    sections: source.sections,
    paragraphs: source.paragraphs,
    sentences: citedSentences(source, states),
    coverage: coverageOf(source, states, treatment),
  };
}

/** The atlas's hash: over the sources' text, wherever it is kept, and all else but briefings. */
function hashOf({ tree, file, sources }: SoundFile): string {
  const { $schema: _schema, briefings: _briefings, ...frame } = file.frame;
  const { nodes, edges } = file;
  const documents = frame.documents.map(({ file: _file, ...document }) => ({
    ...document,
    text: existing(sources, document.id).read.marked,
  }));
  const uncited = "uncited" in frame ? { uncited: file.uncited } : {};
  // Each claim is serialised once for two hashes: its own and the atlas's.
  const claims = writtenClaims(tree, file);
  const written = new Map<unknown, string>();
  for (const [at, node] of nodes.entries()) written.set(node, claims.nodes[at] ?? "");
  for (const [at, edge] of edges.entries()) written.set(edge, claims.edges[at] ?? "");
  return contentHash({ ...frame, documents, nodes, edges, ...uncited }, written);
}

/** What belongs to a document. */
function existing<T>(byDocument: ReadonlyMap<string, T | undefined>, id: string): T {
  const found = byDocument.get(id);
  if (found === undefined) throw new Error("every document was read before");
  return found;
}
