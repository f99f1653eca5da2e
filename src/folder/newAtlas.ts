/** Makes the atlas.json of a new atlas from its sources, before anything is annotated. */
import { FORMAT, freeId, idFrom, NOTHING_ANNOTATED } from "../atlas/format/index.ts";
import type { Atlas } from "../atlas/index.ts";
import { markedHeadings } from "../atlas/structure/index.ts";
import { linesOf } from "../atlas/text/index.ts";
import type { Origin } from "../sources/index.ts";

/** The part of an atlas that defines its kinds, families and relations. */
export type Codebook = Pick<Atlas, "kinds" | "families" | "relations">;

/** A source of the new atlas. */
export interface NewSource {
  /** Its file's name, with the extension. */
  readonly name: string;
  readonly text: string;
  /** The title in its original's metadata, for a text without a heading. */
  readonly title?: string | undefined;
  /** If it was imported. */
  readonly origin?: Origin;
}

/** The least that the format allows: one kind, to be renamed, and no relation. */
export const EMPTY_CODEBOOK: Codebook = {
  kinds: [
    {
      id: "topic",
      name: "Topic",
      plural: "Topics",
      definition: "What the sources are about.",
      types: [{ id: "any", name: "Any", definition: "Any topic." }],
    },
  ],
  families: [],
  relations: [],
};

export interface NewAtlas {
  readonly id: string;
  readonly title: string;
  /** The path of the format's JSON Schema, for editors that read it. */
  readonly schema?: string;
  readonly language: string;
  readonly codebook: Codebook;
  readonly sources: readonly NewSource[];
}

/** The value of atlas.json: codebook and documents, but no nodes and no links. */
export function newAtlas({ id, title, schema, language, codebook, sources }: NewAtlas) {
  const ids = new Set<string>();
  const documents = sources.map((source) => documentOf(source, ids));
  const titles = documents.map((document) => document.title).join("; ");
  return {
    ...(schema !== undefined && { $schema: schema }),
    format: FORMAT,
    id,
    title,
    description: titles === "" ? title : `What these sources say: ${titles}.`,
    scope: NOTHING_ANNOTATED,
    language,
    documents,
    ...codebook,
    pillars: [],
    nodes: [],
    edges: [],
  };
}

/** A source as a document of an atlas; its id is added to those in use. */
export function documentOf(source: NewSource, ids: Set<string> = new Set()) {
  const { name, origin } = source;
  const id = freeId(idFrom(name.replace(/\.[^.]*$/, ""), "source"), ids);
  ids.add(id);
  return {
    id,
    title: titleOf(source),
    file: `sources/${name}`,
    role: "primary",
    ...(origin && { original: origin.original }),
    ...(origin && origin.cuts.length > 0 && { cuts: origin.cuts }),
  };
}

/** The first Markdown heading, else the original's title, else the file's name without extension. */
export function titleOf({ name, text, title }: NewSource): string {
  const headings = /\.md$/i.test(name) ? markedHeadings(linesOf(text)).headings : [];
  return (
    headings.find((heading) => heading.text !== "")?.text ?? title ?? name.replace(/\.[^.]*$/, "")
  );
}
