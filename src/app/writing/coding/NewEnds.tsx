/** Nodes that are made together with a link: what each is. */
import type { NewEnd } from "../../../coding/index.ts";
import { useBuilt } from "../../base/store.ts";
import { KindMark } from "../../legend/KindMark.tsx";
import styles from "./Coding.module.css";
import { TypeOptions } from "./TypeOptions.tsx";
import { words } from "./words.ts";

interface NewEndsProps {
  readonly ends: readonly NewEnd[];
  readonly onChange: (end: NewEnd) => void;
}

export function NewEnds({ ends, onChange }: NewEndsProps) {
  const { atlas } = useBuilt();
  return ends.map((end) => (
    <label key={end.id} className={styles.field}>
      <span>
        <bdi>{words.newEnd(end.name)}</bdi>
      </span>
      <span className={styles.typed}>
        <KindMark atlas={atlas} kind={end.type.split("/")[0]} />
        <select
          className={styles.input}
          value={end.type}
          aria-required
          data-first={end.type === "" ? "" : undefined}
          onChange={({ target }) => onChange({ ...end, type: target.value })}
        >
          {end.type === "" && <option value="">{words.choose}</option>}
          <TypeOptions kinds={atlas.kinds} />
        </select>
      </span>
    </label>
  ));
}
