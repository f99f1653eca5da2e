/** The nodes ranked by a chosen measure, highest first. */
import { Scaling } from "lucide-react";
import { useId, useMemo } from "react";
import { type RankedNode, ranking } from "../../../query/measures/index.ts";
import { BROKER_ROLES, MEASURES, type Measure } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import type { Measured } from "../../../view/index.ts";
import { useActions, useApp, useLookup, useVisible } from "../../base/store.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import {
  MEASURE_DESCRIPTIONS,
  MEASURE_GROUPS,
  measureValue,
  words,
} from "../../measuring/measureWords.ts";
import { MEASURE_NAMES, ROLE_NAMES } from "../../measuring/words.ts";
import { MoreList } from "../frame/MoreList.tsx";
import styles from "./Measures.module.css";

export function Ranking() {
  const { list, size } = useApp((state) => state.scene.measures);
  const { setMeasures } = useActions();
  return (
    <section className={styles.part} aria-label={MEASURE_NAMES[list]}>
      <MeasureChoice />
      <p className={styles.says}>
        {MEASURE_DESCRIPTIONS[list]} {words.ofTheLinks}
      </p>
      <Button
        aria-pressed={size === list}
        onClick={() => setMeasures({ size: size === list ? undefined : list })}
      >
        <Scaling aria-hidden />
        {words.sizeBy}
      </Button>
      <Ranks measure={list} />
    </section>
  );
}

function MeasureChoice() {
  const list = useApp((state) => state.scene.measures.list);
  const { setMeasures } = useActions();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{words.measure}</label>
      <select
        id={id}
        className={styles.select}
        value={list}
        onChange={({ target }) => {
          const chosen = MEASURES.find((measure) => measure === target.value);
          if (chosen) setMeasures({ list: chosen });
        }}
      >
        {MEASURE_GROUPS.map(({ name, measures }) => (
          <optgroup key={name} label={name}>
            {measures.map(([measure, option]) => (
              <option key={measure} value={measure}>
                {option}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Ranks({ measure }: { readonly measure: Measure }) {
  const shown = useVisible();
  const measured = useApp((state) => state.measured);
  const values = measured?.of === shown ? measured.values[measure] : undefined;
  const ranks = useMemo(
    () => measured && values && ranking(measured.ids, values),
    [measured, values],
  );
  if (!measured || !ranks) {
    const text =
      measured?.of === shown
        ? words.still(MEASURE_NAMES[measure])
        : words.measuring(shown.nodes.size);
    return (
      <p role="status" className={styles.quiet}>
        {text}
      </p>
    );
  }
  const zeroCount = measured.ids.length - ranks.length;
  const highest = ranks[0]?.value ?? 1;
  return (
    <>
      {ranks.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <MoreList
        key={measure}
        label={words.ranked(MEASURE_NAMES[measure])}
        items={ranks}
        keyOf={({ id }) => id}
        className={styles.ranks}
      >
        {(ranked) => (
          <Rank ranked={ranked} highest={highest} measure={measure} measured={measured} />
        )}
      </MoreList>
      {ranks.length > 0 && zeroCount > 0 && (
        <p className={styles.quiet}>{words.others(zeroCount)}</p>
      )}
    </>
  );
}

interface RankProps {
  readonly ranked: RankedNode;
  /** The first rank's value, which has a bar of full length. */
  readonly highest: number;
  readonly measure: Measure;
  readonly measured: Measured;
}

function Rank({ ranked: { id, value }, highest, measure, measured }: RankProps) {
  const node = useLookup().nodes.get(id);
  const roles = measure === "kinds" || measure === "pillars" ? rolesOf(measured, measure, id) : [];
  if (!node) return null;
  return (
    <div className={styles.rank}>
      <NodeButton node={node} />
      <span className={styles.value}>{measureValue(measure, value)}</span>
      <span
        aria-hidden="true"
        className={styles.bar}
        style={{ inlineSize: `${(100 * value) / highest}%` }}
      />
      {roles.length > 0 && <span className={styles.roles}>{roles.join(", ")}</span>}
    </div>
  );
}

/** The roles that make up a node's brokerage: "gatekeeper 12", "liaison 3". */
function rolesOf(measured: Measured, between: "kinds" | "pillars", id: string): readonly string[] {
  const index = measured.ids.indexOf(id);
  return BROKER_ROLES.flatMap((role) => {
    const count = measured.values[`${between}-${role}`]?.[index] ?? 0;
    return count > 0 ? [`${ROLE_NAMES[role].toLowerCase()} ${count.toLocaleString("en")}`] : [];
  });
}
