/** The words of a row: what it is first, then what there is to say of it. */
import {
  countWords,
  kindWords,
  linkName,
  linkWords,
  nodeWords,
  quotePlace,
  quoteWords,
} from "../../query/words/index.ts";
import type { Subject, Tree } from "./outlineTree.ts";

export interface RowText {
  /** What a person looks for: letters jump to it. */
  readonly name: string;
  /** What stands between the two: a space of its own, since readers trim each part. */
  readonly gap: "" | " ";
  /** The rest of the sentence, from the comma on. */
  readonly rest: string;
}

/** `name + gap + rest` is exactly what is spoken. */
export function rowText({ atlas, shown }: Tree, subject: Subject): RowText {
  switch (subject.type) {
    case "overview":
      return { name: atlas.title, gap: "", rest: `, ${countWords(atlas, shown)}` };
    case "kind":
      return parts(kindWords(subject.kind.plural, subject.nodes.length), subject.kind.plural);
    case "node":
      return parts(nodeWords(atlas, subject.node, shown), subject.node.name);
    case "link":
      return parts(
        linkWords(atlas, subject.edge, subject.direction),
        linkName(atlas, subject.edge, subject.direction),
      );
    case "quote": {
      const words = quoteWords(atlas, subject.quote);
      const rest = quotePlace(atlas, subject.quote);
      return { name: words.slice(0, -rest.length).trimEnd(), gap: " ", rest };
    }
  }
}

function parts(words: string, name: string): RowText {
  return { name, gap: "", rest: words.slice(name.length) };
}
