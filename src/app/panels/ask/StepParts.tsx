/** One step of a question as parts: does what, some or no, what or whom. */
import type { Atlas } from "../../../atlas/index.ts";
import {
  type DirectedVerb,
  directedVerbKey,
  directionsOf,
  lexicon,
} from "../../../query/ask/index.ts";
import { ANY_LINK, type Step, type Term, type Verb } from "../../../scene/index.ts";
import { useBuilt } from "../../base/store.ts";
import styles from "./Ask.module.css";
import { TermParts } from "./TermParts.tsx";
import { words } from "./words.ts";

interface StepPartsProps {
  readonly index: number;
  readonly step: Step;
  /** What the step sets out from. */
  readonly before: Term;
  readonly onChange: (change: Partial<Step>) => void;
}

export function StepParts({ index, step, before, onChange }: StepPartsProps) {
  const { atlas } = useBuilt();
  const { formsOfVerb } = lexicon(atlas);
  const label = words.step(index);
  const form = before.of === "kind" || before.of === "type" ? "many" : "one";
  const groups = followingGroups(atlas);
  const all = groups.flatMap(({ followings }) => followings);
  return (
    <fieldset className={styles.row} aria-label={label}>
      <select
        className={styles.select}
        aria-label={`${label}: ${words.verb}`}
        value={directedVerbKey(step)}
        onChange={(event) => {
          const chosen = all.find((one) => directedVerbKey(one) === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {groups.map(({ name, followings }) => (
          <optgroup key={name} label={name}>
            {followings.map((one) => (
              <option key={directedVerbKey(one)} value={directedVerbKey(one)}>
                {formsOfVerb(one)[form]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <select
        className={styles.select}
        aria-label={`${label}: ${words.someOrNone}`}
        value={step.none ? "none" : "some"}
        onChange={(event) => onChange({ none: event.target.value === "none" })}
      >
        <option value="some">{words.some}</option>
        <option value="none">{words.none}</option>
      </select>
      <TermParts
        label={`${label}: ${words.term}`}
        term={step.term}
        form={step.none ? "one" : "many"}
        onChange={(term) => onChange({ term })}
      />
    </fieldset>
  );
}

/** Any link, families, then the relations of each family, each in all its directions. */
function followingGroups(atlas: Atlas) {
  const ways = (verb: Verb): readonly DirectedVerb[] =>
    directionsOf(atlas, verb).map((direction) => ({ verb, direction }));
  const families = atlas.families.map(({ id }): Verb => ({ of: "family", id }));
  return [
    { name: words.anyLink, followings: ways(ANY_LINK) },
    ...atlas.families.map(({ id, name }) => ({
      name,
      followings: atlas.relations
        .filter(({ family }) => family === id)
        .flatMap((relation) => ways({ of: "relation", id: relation.id })),
    })),
    { name: words.families, followings: families.flatMap(ways) },
  ];
}
