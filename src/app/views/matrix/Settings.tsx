/** The settings of the matrix: rows, columns, what cells count, order and display. */
import { ArrowLeftRight } from "lucide-react";
import { useId } from "react";
import { lowerName, STATUSES, valueWords } from "../../../atlas/attributes/index.ts";
import { type Axes, axisText, cellContentOf } from "../../../query/matrix/index.ts";
import { ACTOR, GOAL, INSTRUMENT } from "../../../query/visible/index.ts";
import {
  MATRIX_DIRECTIONS,
  MATRIX_ORDERS,
  type MatrixChoice,
  TIE_WEIGHTS,
} from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useApp, useBuilt, useLookup } from "../../base/store.ts";
import styles from "./Settings.module.css";
import { kindPlural, words } from "./words.ts";

export function Settings({ axes }: { readonly axes: Axes }) {
  const choice = useApp((state) => state.scene.matrix);
  const { setMatrix } = useActions();
  const counts = cellContentOf(axes);
  const rows = axisText(axes.rows);
  const columns = axisText(axes.columns);
  return (
    <div className={styles.settings}>
      <ReadyMade axes={axes} />
      <AxisSelect
        label={words.rows}
        value={rows}
        onChange={(to) => setMatrix({ rows: to, columns })}
      />
      <Button
        look="icon"
        aria-label={words.swap}
        title={words.swap}
        onClick={() => setMatrix({ rows: columns, columns: rows })}
      >
        <ArrowLeftRight aria-hidden />
      </Button>
      <AxisSelect
        label={words.columns}
        value={columns}
        onChange={(to) => setMatrix({ rows, columns: to })}
      />
      <CountSelect axes={axes} />
      {counts === "shared" && (
        <Select
          label={words.weight}
          value={choice.weight}
          options={TIE_WEIGHTS.map((value) => [value, words.weights[value]])}
          onChange={(weight) => setMatrix({ weight })}
        />
      )}
      <Select
        label={words.order}
        value={choice.order}
        options={MATRIX_ORDERS.map((value) => [value, words.orders[value]])}
        onChange={(order) => setMatrix({ order })}
      />
      <Check
        name={words.hideEmpty}
        checked={choice.hideEmpty}
        onChange={(hideEmpty) => setMatrix({ hideEmpty })}
      />
      {counts === "links" && (
        <Check
          name={words.split}
          checked={choice.split}
          onChange={(split) => setMatrix({ split })}
        />
      )}
      {counts === "links" && choice.split && <StatusLegend />}
    </div>
  );
}

/** Preset matrices, offered where the atlas has the kinds they need. */
function ReadyMade({ axes }: { readonly axes: Axes }) {
  const { atlas } = useBuilt();
  const { kinds } = useLookup();
  const { setMatrix } = useActions();
  const has = (...ids: readonly string[]) => ids.every((id) => kinds.has(id));
  const isOn = (change: Pick<MatrixChoice, "rows" | "columns" | "through">) =>
    axisText(axes.rows) === change.rows &&
    axisText(axes.columns) === change.columns &&
    axes.through === change.through;
  const ends = { rows: GOAL, columns: INSTRUMENT, through: undefined };
  const ties = { rows: ACTOR, columns: ACTOR, through: GOAL };
  return (
    <fieldset className={styles.readyMade}>
      <legend className="visually-hidden">{words.readyMade}</legend>
      {has(GOAL, INSTRUMENT) && (
        <Button
          aria-pressed={isOn(ends)}
          title={words.endsAndMeansHint}
          onClick={() => setMatrix(ends)}
        >
          {words.endsAndMeans}
        </Button>
      )}
      {has(ACTOR, GOAL) && (
        <Button aria-pressed={isOn(ties)} title={words.tiesHint} onClick={() => setMatrix(ties)}>
          {words.tiesOf(kinds.get(ACTOR)?.name ?? kindPlural(atlas, ACTOR))}
        </Button>
      )}
    </fieldset>
  );
}

interface AxisSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function AxisSelect(props: AxisSelectProps) {
  const { atlas } = useBuilt();
  const kinds = atlas.kinds.map(({ id, plural }): [string, string] => [
    axisText({ by: "kind", kind: id }),
    plural,
  ]);
  const places: readonly [string, string][] = [
    ...(atlas.pillars.length > 0
      ? [["pillar", words.sides.pillar.many] satisfies [string, string]]
      : []),
    ["section", words.sides.section.many],
    ["status", words.sides.status.many],
  ];
  return <Select {...props} options={[...kinds, ...places]} />;
}

/** Chooses what cells count: links in a direction, or shared nodes; these exclude each other. */
function CountSelect({ axes }: { readonly axes: Axes }) {
  const { atlas } = useBuilt();
  const direction = useApp((state) => state.scene.matrix.direction);
  const { setMatrix } = useActions();
  if (axes.rows.by !== "kind" || axes.columns.by !== "kind") {
    const only = cellContentOf(axes) === "nodes" ? words.nodesInBoth : words.linksThere;
    return <Select label={words.cells} value="only" options={[["only", only]]} />;
  }
  const options = new Map<string, Partial<MatrixChoice>>([
    ...MATRIX_DIRECTIONS.map((value): [string, Partial<MatrixChoice>] => [
      words.directions[value],
      { direction: value, through: undefined },
    ]),
    ...atlas.kinds.map(({ id, plural }): [string, Partial<MatrixChoice>] => [
      words.shared(plural),
      { through: id },
    ]),
  ]);
  const value =
    axes.through === undefined
      ? words.directions[direction]
      : words.shared(kindPlural(atlas, axes.through));
  return (
    <Select
      label={words.cells}
      value={value}
      options={[...options.keys()].map((name) => [name, name])}
      onChange={(name) => setMatrix(options.get(name) ?? {})}
    />
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  /** Without it, the first option is shown as plain text. */
  readonly onChange?: (value: T) => void;
}

function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  const id = useId();
  const [first] = options;
  if (!onChange) {
    return (
      <p className={styles.field}>
        <span className={styles.label}>{label}</span> <span>{first?.[1]}</span>
      </p>
    );
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ name, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {name}
    </label>
  );
}

/** Bars have the same order in each cell, so that position, not colour, tells them apart. */
function StatusLegend() {
  return (
    <p className={styles.legend}>
      {words.bars} {STATUSES.map((status) => lowerName(valueWords("status", status))).join(", ")}
    </p>
  );
}
