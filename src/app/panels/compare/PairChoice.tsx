/** Which two are compared. */
import { ArrowLeftRight } from "lucide-react";
import { useId } from "react";
import type { Pair } from "../../../query/comparison/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useActions, useBuilt } from "../../base/store.ts";
import styles from "./Compare.module.css";
import { SORT_NAMES, words } from "./words.ts";

const SORTS = ["pillars", "documents"] as const;

export function PairChoice({ pair: { sort, first, second } }: { readonly pair: Pair }) {
  const { atlas } = useBuilt();
  const { setCompare } = useActions();
  const choices = atlas[sort].map((one) => ({
    id: one.id,
    name: "name" in one ? one.name : one.title,
  }));
  const hasBoth = SORTS.every((one) => atlas[one].length > 1);
  return (
    <div className={styles.choices}>
      {hasBoth && (
        <Segments
          label={words.sort}
          values={SORTS}
          value={sort}
          names={SORT_NAMES}
          onChange={(chosen) => {
            const [one, other] = atlas[chosen];
            if (one && other) setCompare(one.id, other.id);
          }}
        />
      )}
      <Choice
        label={words.first}
        choices={choices}
        value={first}
        // Who chooses the other one means the two the other way round.
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
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
