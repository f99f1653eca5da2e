/** A new atlas of given sources: what stands in its atlas.json before anything is annotated. */
import { FORMAT, ID_MAX, ID_PATTERN } from "../../atlas/format/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { markedHeadings } from "../../atlas/structure/index.ts";
import { linesOf } from "../../atlas/text/index.ts";

/** The words that an atlas is written in. */
export type Codebook = Pick<Atlas, "kinds" | "families" | "relations">;

/** A source that was read. */
export interface NewSource {
  /** Its file's name, with the ending. */
  readonly name: string;
  readonly text: string;
}

/** The least that the format allows: one kind, to be named, and no relation. */
export const EMPTY_CODEBOOK: Codebook = {
  kinds: [
    {
      id: "topic",
      name: "Topic",
      plural: "Topics",
      definition: "What the sources speak of.",
      types: [{ id: "any", name: "Any", definition: "Any topic." }],
    },
  ],
  families: [],
  relations: [],
};

export interface NewAtlas {
  readonly id: string;
  readonly title: string;
  readonly schema: string;
  readonly language: string;
  readonly codebook: Codebook;
  readonly sources: readonly NewSource[];
}

/** The value of atlas.json: codebook and documents, no node, no link. */
export function newAtlas({ id, title, schema, language, codebook, sources }: NewAtlas) {
  const ids = new Set<string>();
  const documents = sources.map(({ name, text }) => {
    const document = freeId(idFrom(name.replace(/\.[^.]*$/, ""), "source"), ids);
    return { id: document, title: titleOf(name, text), file: `sources/${name}`, role: "primary" };
  });
  const titles = documents.map((document) => document.title).join("; ");
  return {
    $schema: schema,
    format: FORMAT,
    id,
    title,
    description: `What is said in: ${titles}.`,
    scope: "Nothing has been annotated yet.",
    language,
    documents,
    ...codebook,
    pillars: [],
    nodes: [],
    edges: [],
  };
}

/** An id made of a name: lower-case letters and digits in groups; `otherwise` where it has none. */
export function idFrom(name: string, otherwise: string): string {
  const id = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, ID_MAX)
    .replace(/^-+|-+$/g, "");
  return ID_PATTERN.test(id) ? id : otherwise;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id.slice(0, ID_MAX - 5)}-${number}`;
  taken.add(free);
  return free;
}

/** The first heading that Markdown marks, else the file's name. */
function titleOf(name: string, text: string): string {
  const marked = /\.md$/i.test(name) ? markedHeadings(linesOf(text)).headings : [];
  return marked.find((heading) => heading.text !== "")?.text ?? name.replace(/\.[^.]*$/, "");
}
