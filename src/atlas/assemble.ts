/** Assembles the Atlas from a file without errors and the places of its quotes. */
import type { Atlas, Document } from "./atlas.ts";
import { citedSentences, coverageOf, type DocumentTreatment } from "./citedSentences.ts";
import { claimsOf, definedOnly } from "./claims.ts";
import { type SourceText, sectionByHeading } from "./documents/index.ts";
import { canonicalJson, textHash } from "./files/index.ts";
import { type AtlasFile, COMPILER } from "./format/index.ts";
import type { AnchorOf } from "./quotes/index.ts";
import { type ReadingScope, wasRead } from "./rules/index.ts";
import { type Range, rangesOf } from "./text/index.ts";

/** The Atlas of a valid file. Throws if a reference does not resolve, which the rules rule out. */
export function assemble(
  file: AtlasFile,
  documents: ReadonlyMap<string, SourceText>,
  reading: ReadingScope,
  anchorOf: AnchorOf,
): Atlas {
  // Each claim is serialised once for two hashes: its own and the atlas's.
  const written = new Map(
    [...file.nodes, ...file.edges].map((claim) => [claim, canonicalJson(claim)] as const),
  );
  const claims = claimsOf(file, documents, anchorOf, (claim) =>
    textHash(getExisting(written, claim)),
  );
  const quotes = [...claims.nodes, ...claims.edges].flatMap((claim) => claim.quotes);
  const { id, title, description, scope, language, kinds, relations, families } = file;
  return {
    compiler: COMPILER,
    id,
    title,
    description,
    scope,
    language,
    documents: file.documents.map((document) => {
      const inDocument = <T extends { document: string }>(list: readonly T[]) =>
        list.filter((each) => each.document === document.id);
      const source = getExisting(documents, document.id);
      return documentOf(document, source, {
        quotes: inDocument(quotes).flatMap(rangesOf),
        uncited: inDocument(file.uncited ?? []).map((each) => {
          const section =
            each.heading === undefined ? undefined : sectionByHeading(source, each.heading);
          return { ...rangeOnly(section ?? anchorOf(each).range), reason: each.reason };
        }),
        wasRead: (range) => wasRead(reading, document.id, range),
      });
    }),
    kinds,
    relations,
    families,
    ...claims,
    briefings: file.briefings ?? [],
    hash: hashOf(file, documents, written),
  };
}

function documentOf(
  file: AtlasFile["documents"][number],
  source: SourceText,
  touches: DocumentTreatment,
): Document {
  const { id, title, role, author, authors, publisher, published, accessed } = file;
  const { url, licence, version, replaces, original, language, cuts = [] } = file;
  const { pages } = source.read;
  const sentences = citedSentences(source, touches);
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
    coverage: coverageOf(source, sentences, touches),
  };
}

const rangeOnly = ({ start, end }: Range): Range => ({ start, end });

/** The atlas's hash: over the sources' text, wherever it is kept, and all else but briefings. */
function hashOf(
  { $schema: _schema, briefings: _briefings, ...file }: AtlasFile,
  documents: ReadonlyMap<string, SourceText>,
  written: ReadonlyMap<unknown, string>,
): string {
  const sources = file.documents.map(({ file: _file, ...document }) => ({
    ...document,
    text: getExisting(documents, document.id).read.marked,
  }));
  return textHash(canonicalJson({ ...file, documents: sources }, written));
}

function getExisting<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error("every document and claim was read before");
  return value;
}
