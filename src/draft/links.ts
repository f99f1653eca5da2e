/** What an author can do to a link as a whole: other ends, another relation, the other way round. */
import { addQuotes, isSameLink, known, type NewLink } from "./claims.ts";
import { type Draft, itemsOf, quotesOf, textIn } from "./draft.ts";
import { type Edit, edit } from "./edit.ts";
import { carryAlong } from "./references.ts";

/**
 * Gives a link other ends or another relation. Where another link says the same already, its quotes join
 * those of that one, since two links that say the same are one with more quotes.
 */
export function changeLink(draft: Draft, id: string, changes: Partial<NewLink>): Edit {
  const link = known(draft, id, "edges");
  const [source, relation, target] = [
    changes.source ?? textIn(link.value, "source"),
    changes.relation ?? textIn(link.value, "relation"),
    changes.target ?? textIn(link.value, "target"),
  ];
  const wanted = { source, relation, target };
  const same = itemsOf(draft, "edges").find(
    ({ value }) => value !== link.value && isSameLink(value, wanted),
  );
  return edit(draft, "changeLink", id, (editor) => {
    if (same === undefined) {
      editor.setAll(link.path, wanted);
      return;
    }
    const quotes = quotesOf(link).map(({ value }) => value);
    addQuotes(editor, same, quotes);
    editor.removeFrom(["atlas", "edges"], (item) => item === link.value);
    carryAlong(editor, [{ named: "link", from: id, to: textIn(same.value, "id") }]);
  });
}

/** Turns a link round. */
export function reverseLink(draft: Draft, id: string): Edit {
  const { value } = known(draft, id, "edges");
  const ends = { source: textIn(value, "target"), target: textIn(value, "source") };
  return { ...changeLink(draft, id, ends), verb: "reverse" };
}
