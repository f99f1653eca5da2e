/** What the codebook of a draft offers for a claim. */
import { type Draft, itemOf, itemsIn, itemsOf, textIn, textsIn } from "../../../draft/index.ts";
import type { Choice, ChoiceGroup } from "../fields/ChoiceField.tsx";

/** Kinds with their types; a choice is `kind/type`. */
export function typeChoices(draft: Draft): readonly ChoiceGroup[] {
  return itemsOf(draft, "kinds").map(({ path, value }) => ({
    name: textIn(value, "name"),
    choices: itemsIn(value.types, [...path, "types"]).map(({ value: type }) => ({
      value: `${textIn(value, "id")}/${textIn(type, "id")}`,
      name: textIn(type, "name"),
    })),
  }));
}

/** Kind and type of a choice. */
export function typeOf(choice: string): { readonly kind: string; readonly type: string } {
  const slash = choice.indexOf("/");
  return { kind: choice.slice(0, slash), type: choice.slice(slash + 1) };
}

/** Whether a relation may lead from one node to another. */
function mayJoin(draft: Draft, ends: readonly [string, string], from: string, to: string): boolean {
  const [froms, tos] = ends;
  const isOf = (id: string, property: string) => {
    const node = itemOf(draft, "nodes", id)?.value;
    if (!node) return true;
    const kind = textIn(node, "kind");
    const allowed = property.split(" ");
    return allowed.includes(kind) || allowed.includes(`${kind}/${textIn(node, "type")}`);
  };
  return isOf(from, froms) && isOf(to, tos);
}

/** The relations that may join two nodes, by their families. */
export function relationChoices(draft: Draft, from: string, to: string): readonly ChoiceGroup[] {
  const relations = itemsOf(draft, "relations").filter(({ value }) => {
    const ends: [string, string] = [
      textsIn(value, "from").join(" "),
      textsIn(value, "to").join(" "),
    ];
    const isEitherWay = value.symmetric === true && mayJoin(draft, ends, to, from);
    return isEitherWay || mayJoin(draft, ends, from, to);
  });
  return itemsOf(draft, "families").flatMap(({ value: family }) => {
    const choices = relations
      .filter(({ value }) => value.family === family.id)
      .map(({ value }) => ({ value: textIn(value, "id"), name: textIn(value, "name") }));
    return choices.length === 0 ? [] : [{ name: textIn(family, "name"), choices }];
  });
}

export function documentChoices(draft: Draft): readonly Choice[] {
  return itemsOf(draft, "documents").map(({ value }) => ({
    value: textIn(value, "id"),
    name: textIn(value, "title"),
  }));
}

/** The name of a node in lists and sentences: its short one, if it has one. */
export function nodeName(draft: Draft, id: string): string {
  const value = itemOf(draft, "nodes", id)?.value;
  return value ? textIn(value, "short") || textIn(value, "name") : id;
}

/** A link as a sentence: “MIIT prioritizes Robotics”. */
export function linkName(draft: Draft, id: string): string {
  const value = itemOf(draft, "edges", id)?.value;
  if (!value) return id;
  const relation = textIn(value, "relation");
  const said = itemOf(draft, "relations", relation)?.value;
  return [
    nodeName(draft, textIn(value, "source")),
    said ? textIn(said, "name") : relation,
    nodeName(draft, textIn(value, "target")),
  ].join(" ");
}

/** The name of a node or link. */
export const claimNameOf = (draft: Draft, id: string): string =>
  itemOf(draft, "nodes", id) ? nodeName(draft, id) : linkName(draft, id);
