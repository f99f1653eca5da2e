/** A field for nodes or links: those that are chosen, and a box that suggests the likely ones first. */
import { Plus, X } from "lucide-react";
import { useId, useMemo, useRef, useState } from "react";
import { nameKey } from "../../../atlas/text/index.ts";
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
  /** Makes a node of a name that none has, and returns its id. */
  readonly onNew?: (name: string) => string;
}

/** Stands for what would be made of what is typed. */
const NEW = "";

export function ClaimField(props: ClaimFieldProps) {
  const {
    label,
    choices,
    chosen,
    onChange,
    isSingle = false,
    isFirst = false,
    none,
    onNew,
  } = props;
  const { atlas } = useBuilt();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  /** Whether what is chosen is still only proposed: one that is replaced by what a person chooses. */
  const [isProposed, setProposed] = useState(true);
  const box = useListBox();
  const { isOpen } = box;
  const like = useMemo(
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
  const name = query.trim();
  const isNew = isOpen && onNew !== undefined && name !== "" && !isCalled(choices, name);
  const found: readonly Choice[] = isNew ? [...like, { id: NEW, name, aliases: [] }] : like;
  const take = (index: number) => {
    const choice = found[index];
    if (!choice) return;
    setQuery("");
    box.close();
    const isReplaced = isSingle || (isProposed && chosen.length === 1);
    const taken = choice.id === NEW ? onNew?.(choice.name) : choice.id;
    if (taken !== undefined) onChange(isReplaced ? [taken] : [...chosen, taken]);
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
          children: ({ id: each, name, kind }) => (
            <>
              {each === NEW && <Plus aria-hidden />}
              {kind !== undefined && <KindMark atlas={atlas} kind={kind} />}
              <bdi>{each === NEW ? words.makeNew(name) : name}</bdi>
            </>
          ),
        }}
      >
        {isOpen && found.length === 0 && <NoOption>{none}</NoOption>}
      </ComboBox>
    </div>
  );
}

/** Whether one of these is called so, by whichever of its names. */
function isCalled(choices: readonly Choice[], name: string): boolean {
  const key = nameKey(name);
  return choices.some((choice) =>
    [choice.name, choice.short ?? choice.name, ...choice.aliases].some(
      (each) => nameKey(each) === key,
    ),
  );
}
