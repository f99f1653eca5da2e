/** The text of an outline row: its name, then the details. */
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
  /** What a person looks for; typed letters are matched against it. */
  readonly name: string;
  /** A separate space between the two, since screen readers trim each part. */
  readonly gap: "" | " ";
  /** The rest of the sentence, from the comma on. */
  readonly rest: string;
}

/** Splits the text of a row; `name + gap + rest` is exactly what a screen reader says. */
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
