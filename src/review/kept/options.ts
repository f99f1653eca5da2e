/** What a person may choose for what a proposal lacks, the likeliest first. */

import type { Relation } from "../../atlas/index.ts";
import { type Draft, itemOf } from "../../draft/index.ts";
import type { Reviewed } from "../verdicts/index.ts";
import { knownIn } from "./knownInDraft.ts";

export interface Option {
  /** The id of a relation, which `^` reads from its other end; or `kind/type`. */
  readonly id: string;
  readonly name: string;
  /** Whether it fits the rest of the proposal. */
  readonly fits: boolean;
}

/** The relations that a label may mean: those that may join the ends first, in the codebook's order. */
export function relationOptions(draft: Draft, { meaning }: Reviewed): readonly Option[] {
  const [source, target] = meaning.ends.map(({ node, kind }) => {
    return node ? `${node.kind}/${node.type}` : kind && `${kind.kind}/${kind.type ?? ""}`;
  });
  const { relations } = knownIn(draft);
  const there = relations.map((relation): Option => {
    const { id, name } = relation;
    return { id, name, fits: joins(relation, source, target) };
  });
  // Most labels are read from their source, so the ways back come after.
  const back = relations.flatMap((relation): readonly Option[] => {
    const { id, inverse, symmetric } = relation;
    if (symmetric === true || inverse === "") return [];
    return [{ id: `^${id}`, name: inverse, fits: joins(relation, target, source) }];
  });
  return fittingFirst([...there, ...back]);
}

function joins({ from, to, symmetric }: Relation, source?: string, target?: string): boolean {
  const fits = (end: string | undefined, allowed: readonly string[]) =>
    end === undefined || allowed.some((one) => end === one || end.startsWith(`${one}/`));
  return (
    (fits(source, from) && fits(target, to)) ||
    (symmetric === true && fits(target, from) && fits(source, to))
  );
}

/** The kinds with their types that something may be: those that the relation allows it first. */
export function kindOptions(draft: Draft, { meaning }: Reviewed, name: string): readonly Option[] {
  const at = meaning.ends.findIndex((end) => end.name === name);
  const allowed = at === 0 ? meaning.relation?.from : meaning.relation?.to;
  const options = knownIn(draft).kinds.flatMap((kind) =>
    kind.types.map((type): Option => {
      const id = `${kind.id}/${type.id}`;
      const fits = !allowed || allowed.some((one) => id === one || id.startsWith(`${one}/`));
      return { id, name: `${kind.name}: ${type.name}`, fits };
    }),
  );
  return fittingFirst(options);
}

const fittingFirst = (options: readonly Option[]) => [
  ...options.filter(({ fits }) => fits),
  ...options.filter(({ fits }) => !fits),
];

/** The name of a node of a draft, for a person to read. */
export function nameOfNode(draft: Draft, id: string): string {
  const name = itemOf(draft, "nodes", id)?.value.name;
  return typeof name === "string" ? name : id;
}
