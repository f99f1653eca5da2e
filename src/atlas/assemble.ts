/** Putting the Atlas together from a file without errors and the places of its quotes. */
import type { Atlas, Document } from "./atlas.ts";
import { claimsOf, optional } from "./claims.ts";
import { citedSentences, coverageOf, type Touches } from "./coverage.ts";
import type { SourceText } from "./document.ts";
import { contentHash } from "./hash.ts";
import type { AnchorOf } from "./quotes.ts";
import type { AtlasFile } from "./schema.ts";
import { COMPILER } from "./version.ts";

/** The Atlas of a valid file. Throws when a reference was not checked before. */
export function assemble(
  file: AtlasFile,
  documents: ReadonlyMap<string, SourceText>,
  anchorOf: AnchorOf,
): Atlas {
  const claims = claimsOf(file, documents, anchorOf);
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
      const uncited = inDocument(file.uncited ?? []);
      return documentOf(document, known(documents, document.id), {
        quotes: inDocument(quotes),
        uncited: uncited.map((each) => ({ ...anchorOf(each).range, reason: each.reason })),
      });
    }),
    kinds,
    relations,
    families,
    ...claims,
    briefings: file.briefings ?? [],
    hash: hashOf(file, documents),
  };
}

function documentOf(
  file: AtlasFile["documents"][number],
  source: SourceText,
  touches: Touches,
): Document {
  const { id, title, role, author, publisher, published, url, licence, cuts = [] } = file;
  const sentences = citedSentences(source, touches);
  return {
    id,
    title,
    role,
    ...optional({ author, publisher, published, url, licence }),
    cuts,
    text: source.text,
    sections: source.sections,
    paragraphs: source.paragraphs,
    sentences,
    coverage: coverageOf(source, sentences, touches),
  };
}

/** Over the sources' words and all that is claimed, wherever the words are kept. */
function hashOf(
  { $schema: _schema, briefings: _briefings, ...file }: AtlasFile,
  documents: ReadonlyMap<string, SourceText>,
): string {
  const sources = file.documents.map(({ file: _file, ...document }) => ({
    ...document,
    text: known(documents, document.id).text,
  }));
  return contentHash({ ...file, documents: sources });
}

function known(documents: ReadonlyMap<string, SourceText>, id: string): SourceText {
  const source = documents.get(id);
  if (source === undefined) throw new Error(`document ${id} was read before`);
  return source;
}
