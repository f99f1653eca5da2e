/** The node at the end of a new link, where it is made with the link. */
import type { Atlas } from "../../../atlas/index.ts";
import { addNode, applyEdit, type Draft, itemsOf, textIn } from "../../../draft/index.ts";
import { asWritten, type Passage, quoteIn, sentencesWithName } from "./sentences.ts";
import { typeOf } from "./vocabulary.ts";

/** A node that is to be made, by its name and its `kind/type`. */
export interface NewNamed {
  readonly name: string;
  readonly type: string;
}

/**
 * The edit that makes the node at the end of a link, of its name in the sentence of the link or, where
 * that does not name it, of the first sentence that does; else of the link's sentence itself.
 */
export function nodeMade(
  draft: Draft,
  atlas: Atlas,
  { name, type }: NewNamed,
  passage: Passage | undefined,
) {
  const naming = sentencesWithName(atlas, name);
  const own = naming.find(({ key }) => key === passage?.key) ?? naming[0] ?? passage;
  const quote = own && quoteIn(own, naming.length > 0 ? asWritten(own, name) : own.words);
  const edit = addNode(
    draft,
    { ...typeOf(type), name, summary: own?.words ?? name },
    quote ?? { document: "", exact: name },
  );
  const after = applyEdit(draft, edit);
  return { edit, after, id: textIn(itemsOf(after, "nodes").at(-1)?.value ?? {}, "id") };
}
