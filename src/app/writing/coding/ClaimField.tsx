/** A field for nodes or links: those that are chosen, and a box that suggests the likely ones first. */
import { X } from "lucide-react";
import { useId, useMemo, useRef, useState } from "react";
import { namedLike } from "../../../query/search/index.ts";
import { ComboBox, NoOption } from "../../../ui/controls/ComboBox.tsx";
import { useListBox } from "../../../ui/controls/useListBox.ts";
import { useBuilt } from "../../base/store.ts";
import { KindMark } from "../../legend/KindMark.tsx";
import styles from "./Coding.module.css";
import { words } from "./words.ts";

/** A node or link that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
  readonly aliases: readonly string[];
  /** Of a node. */
  readonly kind?: string;
}

/** The most suggestions listed; what is not among them takes another letter. */
const MOST = 30;

interface ClaimFieldProps {
  readonly label: string;
  /** In the order in which they are suggested while nothing is typed. */
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Whether only one can be chosen; the next takes its place. */
  readonly isSingle?: boolean;
  /** Whether the box has the focus first. */
  readonly isFirst?: boolean;
  readonly none: string;
}

export function ClaimField(props: ClaimFieldProps) {
  const { label, choices, chosen, onChange, isSingle = false, isFirst = false, none } = props;
  const { atlas } = useBuilt();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  /** Whether what is chosen is still only proposed: one that is replaced by what a person chooses. */
  const [isProposed, setProposed] = useState(true);
  const box = useListBox();
  const { isOpen } = box;
  const found = useMemo(
    () =>
      isOpen
        ? namedLike(
            choices.filter((choice) => !chosen.includes(choice.id)),
            query,
            MOST,
          )
        : [],
    [isOpen, choices, chosen, query],
  );
  const take = (index: number) => {
    const choice = found[index];
    if (!choice) return;
    setQuery("");
    box.close();
    const isReplaced = isSingle || (isProposed && chosen.length === 1);
    onChange(isReplaced ? [choice.id] : [...chosen, choice.id]);
    setProposed(false);
  };
  const remove = (gone: string) => {
    onChange(chosen.filter((each) => each !== gone));
    setProposed(false);
    input.current?.focus();
  };
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  return (
    <div className={styles.field}>
      <label htmlFor={`${id}-box`}>{label}</label>
      {chosen.length > 0 && (
        <ul className={styles.chips} aria-label={label}>
          {chosen.map((each) => {
            const { name = each, kind } = byId.get(each) ?? {};
            return (
              <li key={each} className={styles.chip}>
                {kind !== undefined && <KindMark atlas={atlas} kind={kind} />}
                <bdi>{name}</bdi>
                <button type="button" aria-label={words.remove(name)} onClick={() => remove(each)}>
                  <X aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <ComboBox
        ref={input}
        id={`${id}-box`}
        placeholder={words.choose}
        data-first={isFirst ? "" : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          box.restart();
        }}
        onClick={box.open}
        onBlur={box.close}
        onKeyDown={(event) => {
          const last = chosen.at(-1);
          if (event.key === "Backspace" && query === "" && last !== undefined) remove(last);
          box.onKeyDown(event, {
            count: found.length,
            onTake: take,
            // Enter in an empty box makes the form.
            takesFirst: query.trim() !== "",
          });
        }}
        offers={{
          id,
          label,
          options: found,
          keyOf: (choice) => choice.id,
          active: box.active,
          onMark: box.mark,
          onTake: take,
          children: ({ name, kind }) => (
            <>
              {kind !== undefined && <KindMark atlas={atlas} kind={kind} />}
              <bdi>{name}</bdi>
            </>
          ),
        }}
      >
        {isOpen && found.length === 0 && <NoOption>{none}</NoOption>}
      </ComboBox>
    </div>
  );
}
