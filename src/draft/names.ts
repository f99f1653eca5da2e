/** Where the author's own texts name something, and another name in its place. */
import { type Draft, itemsIn, itemsOf, quotesOf } from "./draft.ts";
import { type Edit, edit } from "./edit.ts";
import type { JsonObject, Path } from "./value.ts";

/** A text of the author, which may name what claims are about; quotes are not theirs to change. */
interface OwnText {
  readonly path: Path;
  readonly text: string;
}

function* ownTexts(draft: Draft): Generator<OwnText> {
  const of = function* (value: JsonObject, path: Path, names: readonly string[]) {
    for (const name of names) {
      const text = value[name];
      if (typeof text === "string") yield { path: [...path, name], text };
    }
  };
  for (const node of itemsOf(draft, "nodes")) yield* of(node.value, node.path, ["summary"]);
  for (const edge of itemsOf(draft, "edges"))
    for (const quote of quotesOf(edge)) yield* of(quote.value, quote.path, ["reasoning"]);
  for (const pillar of itemsOf(draft, "pillars"))
    yield* of(pillar.value, pillar.path, ["name", "definition"]);
  yield* of(draft.atlas, ["atlas"], ["description", "scope"]);
  for (const { path, value } of itemsOf(draft, "briefings")) {
    yield* of(value, path, ["title", "audience"]);
    for (const step of itemsIn(value.steps, [...path, "steps"]))
      yield* of(step.value, step.path, ["title", "notes"]);
  }
}

/** Whole words only: no letter or digit may stand beside a name. */
function asWords(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "gu");
}

/** The paths of the author's texts that have this name in them: summaries, reasonings, steps. */
export function textsNaming(draft: Draft, name: string): readonly Path[] {
  if (name.trim() === "") return [];
  const words = asWords(name);
  return [...ownTexts(draft)].filter(({ text }) => text.search(words) >= 0).map(({ path }) => path);
}

/** Puts another name in the place of one in all texts of the author. */
export function changeName(draft: Draft, from: string, to: string): Edit {
  const words = asWords(from);
  return edit(draft, "changeName", from, (editor) => {
    for (const { path, text } of ownTexts(draft)) {
      const changed = text.replace(words, () => to);
      if (changed !== text) editor.set(path, changed);
    }
  });
}
