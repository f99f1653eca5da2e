/** A term of a question as selects: a kind or type, and all of its nodes or one of them. */
import { type ReactNode, useState } from "react";
import type { Atlas, AtlasNode } from "../../../atlas/index.ts";
import { lexicon, termIncludes, termOf } from "../../../query/lexicon/index.ts";
import { lookup, typeKey } from "../../../query/visible/index.ts";
import { ANYTHING, partKey, type Term } from "../../../scene/index.ts";
import { useBuilt } from "../../base/store.ts";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

interface TermPartsProps {
  /** The name of the first select, from which that of the second is made. */
  readonly label: string;
  readonly term: Term;
  /** The grammatical number of the options: singular after "no". */
  readonly form: "one" | "many";
  readonly onChange: (term: Term) => void;
}

export function TermParts({ label, term, form, onChange }: TermPartsProps) {
  const { atlas } = useBuilt();
  const lexis = lexicon(atlas);
  const group = groupOf(atlas, term);
  const members = group.of === "any" ? [] : atlas.nodes.filter((node) => termIncludes(group, node));
  const choose = (key: string) => onChange(termOf(atlas, key) ?? ANYTHING);
  const option = (value: Term, name: string) => (
    <option key={partKey(value)} value={partKey(value)}>
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
          allOption={
            <option value={partKey(group)}>{words.all(lexis.formsOfTerm(group).many)}</option>
          }
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
  /** The option for all members. */
  readonly allOption: ReactNode;
  readonly members: readonly AtlasNode[];
  /** The key of the chosen term. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/**
 * All members, or one of them. A kind may have thousands, so they are listed once the select is
 * used.
 */
function Members({ label, allOption, members, chosen, onChoose }: MembersProps) {
  const [isListed, setListed] = useState(false);
  const list = () => setListed(true);
  const options = members.map(({ id, name }) => ({ key: partKey({ of: "node", id }), name }));
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={chosen}
      onFocus={list}
      onPointerDown={list}
      onChange={(event) => onChoose(event.target.value)}
    >
      {allOption}
      {options
        .filter(({ key }) => isListed || key === chosen)
        .map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
    </select>
  );
}

/** The kind or type of a term; for a node, its kind. */
function groupOf(atlas: Atlas, term: Term): Term {
  if (term.of !== "node") return term;
  const node = lookup(atlas).nodes.get(term.id);
  return node ? { of: "kind", id: node.kind } : ANYTHING;
}
