/** Where a problem of a draft is: what it is called, and what is opened to mend it. */

import type { DraftProblem } from "../../../atlas/files/index.ts";
import type { Atlas } from "../../../atlas/index.ts";
import {
  type Draft,
  type Json,
  type JsonObject,
  type Path,
  valueAt,
} from "../../../draft/index.ts";
import { words } from "./words.ts";

export type Place =
  | { readonly is: "claim"; readonly id: string; readonly document: string | undefined }
  | { readonly is: "text"; readonly document: string; readonly section: string | undefined }
  | { readonly is: "briefings" }
  /** The list of documents, of which there is none yet. */
  | { readonly is: "sources" }
  /** An entry of the codebook or a field of one, by its path; or what the atlas says of itself. */
  | { readonly is: "codebook"; readonly path: Path };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textIn = (value: Json | undefined, name: string): string | undefined => {
  const text = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof text === "string" && text !== "" ? text : undefined;
};

/** The item of a list that a problem is in, with the name of the list. */
function itemOf({ atlas }: Draft, { path }: Pick<DraftProblem, "path">) {
  const [list, at] = path;
  const item = typeof at === "number" ? valueAt(atlas, path.slice(0, 2)) : undefined;
  return { list: typeof list === "string" ? list : "", item };
}

export function placeOf(draft: Draft, problem: DraftProblem): Place {
  const { list, item } = itemOf(draft, problem);
  const atItsPath: Place = { is: "codebook", path: problem.path };
  if (hasNoDocuments(draft) && isToDo(problem)) return { is: "sources" };
  if (list === "nodes" || list === "edges") {
    const first = textIn(valueAt(draft.atlas, ["documents", 0]), "id");
    // That there are none yet is mended in the text.
    if (item === undefined && first !== undefined)
      return { is: "text", document: first, section: undefined };
    const quote = valueAt(item ?? null, ["evidence", quoteIndex(problem)]);
    const id = textIn(item, "id");
    return id === undefined ? atItsPath : { is: "claim", id, document: textIn(quote, "document") };
  }
  if (list === "documents" || list === "uncited") {
    const document = textIn(item, list === "documents" ? "id" : "document");
    if (document === undefined) return atItsPath;
    return { is: "text", document, section: problem.section };
  }
  if (list === "briefings") return { is: "briefings" };
  return atItsPath;
}

/** What nobody has coded yet: every atlas begins with it. */
const TO_DO: ReadonlySet<string> = new Set([
  "no-nodes",
  "uncited-sentence",
  "section-without-pillar",
]);

/** Whether a problem is no fault, but what is left to be done. */
export const isToDo = ({ code, path }: Pick<DraftProblem, "code" | "path">): boolean =>
  TO_DO.has(code) || isOfNoDocuments({ path });

/** Whether a problem is that there are no documents: only then is it of their list as a whole. */
const isOfNoDocuments = ({ path }: Pick<DraftProblem, "path">) =>
  path.length === 1 && path[0] === "documents";

const hasNoDocuments = ({ atlas }: Draft) => {
  const documents = valueAt(atlas, ["documents"]);
  return Array.isArray(documents) && documents.length === 0;
};

/** What is said of what is left to do, where that is not what compile() says. */
export const toDoWords = (problem: DraftProblem): string | undefined =>
  isOfNoDocuments(problem)
    ? words.noSources
    : problem.code === "no-nodes"
      ? words.noNodes
      : undefined;

/** The words of a sentence that is not accounted for; `undefined` for other problems. */
export function sentenceOf(
  atlas: Atlas | undefined,
  { code, path, place }: DraftProblem,
): string | undefined {
  if (code !== "uncited-sentence" || !place) return undefined;
  const text = atlas?.documents[Number(path[1])]?.text.slice(place.start, place.end);
  return text?.replace(/\s+/gu, " ").trim() || undefined;
}

/** The quote of a claim that a problem is in; the first if it is in none. */
function quoteIndex({ path }: DraftProblem): number {
  const [, , property, at] = path;
  return property === "evidence" && typeof at === "number" ? at : 0;
}

/** The name of what a problem is in: of a claim, a document, an entry of the codebook. */
export function placeName(draft: Draft, problem: DraftProblem): string {
  const { list, item } = itemOf(draft, problem);
  if (list === "edges") return linkName(draft, item);
  if (list === "uncited") return textIn(item, "exact") ?? textIn(item, "heading") ?? words.ofAtlas;
  return textIn(item, "name") ?? textIn(item, "title") ?? textIn(item, "id") ?? words.ofAtlas;
}

function linkName({ atlas }: Draft, link: Json | undefined): string {
  const nameIn = (list: string, id: string | undefined) => {
    const items = valueAt(atlas, [list]);
    const item = Array.isArray(items) ? items.find((one) => textIn(one, "id") === id) : undefined;
    return textIn(item, "short") ?? textIn(item, "name") ?? id ?? "?";
  };
  const [source, target] = [textIn(link, "source"), textIn(link, "target")];
  const relation = nameIn("relations", textIn(link, "relation"));
  return `${nameIn("nodes", source)} ${relation} ${nameIn("nodes", target)}`;
}
