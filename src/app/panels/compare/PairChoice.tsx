/** The choice of the two pillars or sources to compare. */
import { ArrowLeftRight } from "lucide-react";
import { useId } from "react";
import { type Pair, versionsIn, versionsOf } from "../../../query/comparison/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useActions, useBuilt, useLookup } from "../../base/store.ts";
import styles from "./Compare.module.css";
import { SORT_NAMES, words } from "./words.ts";

const SORTS = ["pillars", "documents"] as const;

export function PairChoice({ pair }: { readonly pair: Pair }) {
  const { sort, first, second } = pair;
  const { atlas } = useBuilt();
  const { setCompare } = useActions();
  const choices = atlas[sort].map((item) => ({
    id: item.id,
    name: "name" in item ? item.name : item.title,
  }));
  const hasBoth = SORTS.every((option) => atlas[option].length > 1);
  const { documents } = useLookup();
  const versions = versionsOf(atlas, pair);
  const titleOf = (id: string) => documents.get(id)?.title ?? id;
  const others = versionsIn(atlas).filter(
    ({ before, after }) => ![first, second].every((id) => id === before || id === after),
  );
  return (
    <div className={classNames(styles.choices, versions && styles.versions)}>
      {hasBoth && (
        <Segments
          label={words.sort}
          values={SORTS}
          value={sort}
          names={SORT_NAMES}
          onChange={(chosen) => {
            const [kept] = chosen === "documents" ? versionsIn(atlas) : [];
            const [one, other] = kept
              ? [kept.before, kept.after]
              : atlas[chosen].map(({ id }) => id);
            if (one !== undefined && other !== undefined) setCompare(one, other);
          }}
        />
      )}
      <Choice
        label={words.first}
        choices={choices}
        value={first}
        // Choosing the one that is already second swaps the two.
        onChange={(id) => setCompare(id, id === second ? first : second)}
      />
      <Button
        look="icon"
        aria-label={words.swap}
        title={words.swap}
        onClick={() => setCompare(second, first)}
      >
        <ArrowLeftRight aria-hidden />
      </Button>
      <Choice
        label={words.second}
        choices={choices}
        value={second}
        onChange={(id) => setCompare(id === first ? second : first, id)}
      />
      {others.map(({ before, after }) => (
        <Button
          key={after}
          look="link"
          className={styles.amended}
          onClick={() => setCompare(before, after)}
        >
          {words.amended(titleOf(before), titleOf(after))}
        </Button>
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Choice({ label, choices, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
