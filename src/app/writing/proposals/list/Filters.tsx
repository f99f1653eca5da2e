/** What of the proposals is listed: by state, verdict, document, section, remark and words. */
import { useId, useMemo } from "react";
import { REMARKS } from "../../../../review/verdicts/index.ts";
import { Button } from "../../../../ui/controls/Button.tsx";
import styles from "./List.module.css";
import parts from "./Parts.module.css";
import { type Filter, GROUPS, NO_FILTER, passes, type Row } from "./rows.ts";
import { GROUP_WORDS, REMARK_WORDS, words } from "./words.ts";

interface FiltersProps {
  readonly rows: readonly Row[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

export function Filters({ rows, filter, onChange }: FiltersProps) {
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change });
  const options = useMemo(() => optionsOf(rows, filter), [rows, filter]);
  const isOn = Object.entries(NO_FILTER).some(
    ([name, value]) => Reflect.get(filter, name) !== value,
  );
  return (
    <div className={styles.filters}>
      <Choice
        label={words.state}
        value={filter.state}
        options={(["all", "open", "decided", "unread"] as const).map((state) => [
          state,
          words.states[state],
        ])}
        onChange={(state) => set({ state: state as Filter["state"] })}
      />
      <Choice
        label={words.group}
        value={filter.group}
        options={[["", words.any], ...options.groups]}
        onChange={(group) => set({ group: group as Filter["group"] })}
      />
      <Choice
        label={words.document}
        value={filter.document}
        options={[["", words.any], ...options.documents]}
        onChange={(document) => set({ document, section: "" })}
      />
      <Choice
        label={words.section}
        value={filter.section}
        options={[["", words.any], ...options.sections]}
        onChange={(section) => set({ section })}
      />
      <Choice
        label={words.remark}
        value={filter.remark}
        options={[["", words.any], ...options.remarks]}
        onChange={(remark) => set({ remark: remark as Filter["remark"] })}
      />
      <input
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={filter.text}
        className={styles.find}
        onChange={({ target }) => set({ text: target.value })}
      />
      {isOn && <Button onClick={() => onChange(NO_FILTER)}>{words.clear}</Button>}
    </div>
  );
}

type Options = readonly (readonly [value: string, name: string])[];

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: Options;
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={parts.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What each choice would leave, with counts; what is nowhere is not offered. */
function optionsOf(rows: readonly Row[], filter: Filter) {
  const without = (part: Partial<Filter>) =>
    rows.filter((row) => passes(row, { ...filter, ...part }));
  const counts = (values: readonly string[]) => {
    const map = new Map<string, number>();
    for (const value of values) map.set(value, (map.get(value) ?? 0) + 1);
    return map;
  };
  const named = (value: string, name: string, times: number | undefined) =>
    [value, `${name} (${(times ?? 0).toLocaleString("en")})`] as const;
  const groups = counts(without({ group: "" }).flatMap(({ group }) => group ?? []));
  const documents = counts(without({ document: "", section: "" }).map(({ document }) => document));
  const sections = counts(without({ section: "" }).map(({ section }) => section));
  const remarks = counts(without({ remark: "" }).flatMap((row) => row.remarks));
  const ofTexts = (map: ReadonlyMap<string, number>) =>
    [...map].flatMap(([value, times]) => (value === "" ? [] : [named(value, value, times)]));
  return {
    groups: GROUPS.flatMap((group) =>
      groups.has(group) || group === filter.group
        ? [named(group, GROUP_WORDS[group].name, groups.get(group))]
        : [],
    ),
    documents: ofTexts(documents),
    sections: ofTexts(sections),
    remarks: REMARKS.flatMap((remark) =>
      remarks.has(remark) || remark === filter.remark
        ? [named(remark, REMARK_WORDS[remark], remarks.get(remark))]
        : [],
    ),
  };
}
