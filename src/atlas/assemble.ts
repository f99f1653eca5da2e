/** Assembles the Atlas from a file without errors and the places of its quotes. */
import type { Atlas, Document } from "./atlas.ts";
import { citedSentences, coverageOf, quotedWords, type Treatment } from "./citedSentences.ts";
import { atlasClaims, definedOnly, type Links, writtenClaim } from "./claims.ts";
import { type Sources, type SourceText, sectionByHeading } from "./documents/index.ts";
import { type AtlasTree, canonicalJson, textHash } from "./files/index.ts";
import { COMPILER, edgeValue, type Frame, nodeValue, uncitedValue } from "./format/index.ts";
import { anchorsOf } from "./quotes/index.ts";
import { type ReadingScope, type Touched, wasRead } from "./rules/index.ts";

/** What was found out about a file without errors. */
export interface Sound {
  readonly tree: AtlasTree;
  readonly frame: Frame;
  readonly sources: Sources;
  readonly links: Links;
  readonly cited: Touched;
  readonly reading: ReadingScope;
}

/**
 * The Atlas of a valid file; its hash is computed when it is first read. Throws if a reference does
 * not resolve, which the rules rule out.
 */
export function assemble(sound: Sound): Atlas {
  const { tree, frame, sources, links, cited, reading } = sound;
  const { id, title, description, scope, language, kinds, relations, families } = frame;
  const claims = atlasClaims(tree, frame, sources, links);
  const uncited = tree.uncited.map((entry) => {
    const { document, heading, reason } = uncitedValue(entry);
    const source = existing(sources, document);
    const section = heading === undefined ? undefined : sectionByHeading(source, heading);
    const range = section ?? anchorsOf(entry).quotes[0]?.anchored?.range;
    if (range === undefined) throw new Error("every quote should have been found by now");
    return { document, start: range.start, end: range.end, reason };
  });
  const words = quotedWords([tree.nodes, tree.edges], sources);
  let hash: string | undefined;
  return {
    compiler: COMPILER,
    id,
    title,
    description,
    scope,
    language,
    documents: frame.documents.map((document) => {
      return documentOf(document, existing(sources, document.id), {
        cited: existing(cited, document.id),
        quotedWords: existing(words, document.id),
        uncited: uncited.filter((each) => each.document === document.id),
        wasRead: (range) => wasRead(reading, document.id, range),
      });
    }),
    kinds,
    relations,
    families,
    ...claims,
    briefings: frame.briefings ?? [],
    get hash() {
      hash ??= hashOf(sound);
      return hash;
    },
  };
}

function documentOf(
  file: Frame["documents"][number],
  source: SourceText,
  treatment: Treatment,
): Document {
  const { id, title, role, author, authors, publisher, published, accessed } = file;
  const { url, licence, version, replaces, original, language, cuts = [] } = file;
  const { pages } = source.read;
  const sentences = citedSentences(source, treatment);
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
    sentences,
    coverage: coverageOf(source, sentences, treatment),
  };
}

/** The atlas's hash: over the sources' text, wherever it is kept, and all else but briefings. */
function hashOf({ tree, frame, sources }: Sound): string {
  const { $schema: _schema, briefings: _briefings, ...file } = frame;
  const documents = file.documents.map(({ file: _file, ...document }) => ({
    ...document,
    text: existing(sources, document.id).read.marked,
  }));
  const nodes = tree.nodes.map(nodeValue);
  const edges = tree.edges.map(edgeValue);
  const uncited = "uncited" in file ? { uncited: tree.uncited.map(uncitedValue) } : {};
  // Each claim is serialised once for two hashes: its own and the atlas's.
  const written = new Map<unknown, string>();
  for (const [at, node] of tree.nodes.entries())
    written.set(nodes[at], writtenClaim(node, nodeValue));
  for (const [at, edge] of tree.edges.entries())
    written.set(edges[at], writtenClaim(edge, edgeValue));
  return textHash(canonicalJson({ ...file, documents, nodes, edges, ...uncited }, written));
}

/** What belongs to a document. */
function existing<T>(byDocument: ReadonlyMap<string, T | undefined>, id: string): T {
  const found = byDocument.get(id);
  if (found === undefined) throw new Error("every document was read before");
  return found;
}
