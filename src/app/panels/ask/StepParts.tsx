/** One step of a question as selects: the verb, some or none, and the term that it leads to. */
import type { Atlas } from "../../../atlas/index.ts";
import {
  type DirectedVerb,
  directedVerbKey,
  directionsOf,
  lexicon,
} from "../../../query/lexicon/index.ts";
import {
  ANY_LINK,
  type Step,
  type StepChange,
  type Term,
  type Verb,
} from "../../../scene/index.ts";
import { useBuilt } from "../../base/store.ts";
import styles from "./Ask.module.css";
import { TermParts } from "./TermParts.tsx";
import { words } from "./words.ts";

interface StepPartsProps {
  readonly index: number;
  readonly step: Step;
  /** The term that the step starts from. */
  readonly before: Term;
  readonly onChange: (change: StepChange) => void;
}

export function StepParts({ index, step, before, onChange }: StepPartsProps) {
  const { atlas } = useBuilt();
  const { formsOfVerb } = lexicon(atlas);
  const label = words.step(index);
  const form = before.of === "kind" || before.of === "type" ? "many" : "one";
  const groups = verbGroups(atlas);
  const allVerbs = groups.flatMap(({ verbs }) => verbs);
  return (
    <fieldset className={styles.row} aria-label={label}>
      {index > 0 && (
        <select
          className={styles.select}
          aria-label={`${label}: ${words.from}`}
          value={step.and ? "same" : "term"}
          onChange={(event) => onChange({ and: event.target.value === "same" ? true : undefined })}
        >
          <option value="term">{words.fromTerm}</option>
          <option value="same">{words.fromSame}</option>
        </select>
      )}
      <select
        className={styles.select}
        aria-label={`${label}: ${words.verb}`}
        value={directedVerbKey(step)}
        onChange={(event) => {
          const chosen = allVerbs.find((option) => directedVerbKey(option) === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {groups.map(({ name, verbs }) => (
          <optgroup key={name} label={name}>
            {verbs.map((option) => (
              <option key={directedVerbKey(option)} value={directedVerbKey(option)}>
                {formsOfVerb(option)[form]}
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

/** Any link, the relations of each family, then the families; each in all its directions. */
function verbGroups(atlas: Atlas) {
  const inAllDirections = (verb: Verb): readonly DirectedVerb[] =>
    directionsOf(atlas, verb).map((direction) => ({ verb, direction }));
  const families = atlas.families.map(({ id }): Verb => ({ of: "family", id }));
  return [
    { name: words.anyLink, verbs: inAllDirections(ANY_LINK) },
    ...atlas.families.map(({ id, name }) => ({
      name,
      verbs: atlas.relations
        .filter(({ family }) => family === id)
        .flatMap((relation) => inAllDirections({ of: "relation", id: relation.id })),
    })),
    { name: words.families, verbs: families.flatMap(inAllDirections) },
  ];
}
