/** What a question is after, or what a step leads to: a kind or type, and perhaps one node of it. */
import { type ReactNode, useState } from "react";
import type { Atlas, AtlasNode } from "../../../atlas/index.ts";
import { lexicon, termIncludes, termOf } from "../../../query/ask/index.ts";
import { lookup, typeKey } from "../../../query/visible/index.ts";
import { ANYTHING, partKey, type Term } from "../../../scene/index.ts";
import { useBuilt } from "../../base/store.ts";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

interface TermPartsProps {
  /** The name of the first select; the second's follows from it. */
  readonly label: string;
  readonly term: Term;
  /** Singular after "no". */
  readonly form: "one" | "many";
  readonly onChange: (term: Term) => void;
}

export function TermParts({ label, term, form, onChange }: TermPartsProps) {
  const { atlas } = useBuilt();
  const lexis = lexicon(atlas);
  const group = groupOf(atlas, term);
  const members = group.of === "any" ? [] : atlas.nodes.filter((node) => termIncludes(group, node));
  const choose = (key: string) => onChange(termOf(atlas, key) ?? ANYTHING);
  const option = (one: Term, name: string) => (
    <option key={partKey(one)} value={partKey(one)}>
      {name}
    </option>
  );
  return (
    <>
      <select
        className={styles.select}
        aria-label={label}
        value={partKey(group)}
        onChange={(event) => choose(event.target.value)}
      >
        {option(ANYTHING, words.anything)}
        <optgroup label={words.kinds}>
          {atlas.kinds.map(({ id }) => {
            const kind: Term = { of: "kind", id };
            return option(kind, lexis.formsOfTerm(kind)[form]);
          })}
        </optgroup>
        {atlas.kinds.map((kind) => (
          <optgroup key={kind.id} label={words.types(kind.plural)}>
            {kind.types.map(({ id }) => {
              const type: Term = { of: "type", id: typeKey(kind.id, id) };
              return option(type, lexis.formsOfTerm(type)[form]);
            })}
          </optgroup>
        ))}
      </select>
      {members.length > 0 && (
        <Members
          label={`${label}: ${words.one}`}
          all={<option value={partKey(group)}>{words.all(lexis.formsOfTerm(group).many)}</option>}
          members={members}
          chosen={partKey(term)}
          onChoose={choose}
        />
      )}
    </>
  );
}

interface MembersProps {
  readonly label: string;
  /** The option that stands for all of them. */
  readonly all: ReactNode;
  readonly members: readonly AtlasNode[];
  /** The key of what is chosen. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** One of the nodes, or all of them. A kind may have thousands: they come when one turns to them. */
function Members({ label, all, members, chosen, onChoose }: MembersProps) {
  const [listed, setListed] = useState(false);
  const list = () => setListed(true);
  const keyed = members.map(({ id, name }) => ({ key: partKey({ of: "node", id }), name }));
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={chosen}
      onFocus={list}
      onPointerDown={list}
      onChange={(event) => onChoose(event.target.value)}
    >
      {all}
      {keyed
        .filter(({ key }) => listed || key === chosen)
        .map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
    </select>
  );
}

/** The kind or type that is chosen; of a node, its kind. */
function groupOf(atlas: Atlas, term: Term): Term {
  if (term.of !== "node") return term;
  const node = lookup(atlas).nodes.get(term.id);
  return node ? { of: "kind", id: node.kind } : ANYTHING;
}
