/**
 * A text box with suggestions: kinds, pillars and the nodes shown whose names match. Down and Up
 * walk, Enter takes, Esc closes the list and nothing else. A combo box of our own, as the search box is one: react-aria's
 * brings its own overlay and hides the rest of the page, which is more than a list under a box needs.
 */
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from "react";
import { endName, endOf, endsNamed } from "../../../graph/ends.ts";
import { KindMark } from "../../legend/KindMark.tsx";
import { useBuilt, useVisible } from "../../store.ts";
import styles from "./NodeBox.module.css";
import { words } from "./words.ts";

/** Suggestions listed at most: who does not find it among these types another letter. */
const MOST = 40;
/** What takes the focus of an end when the element that had it goes. */
export const KEEPS_FOCUS = "data-keeps-focus";

interface NodeBoxProps {
  /** "From" or "To" */
  readonly end: string;
  /** Keys of ends that are chosen already. */
  readonly without: readonly string[];
  readonly onChoose: (key: string) => void;
}

export function NodeBox({ end, without, onChoose }: NodeBoxProps) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const list = useId();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useMemo(
    () =>
      open
        ? endsNamed(atlas, shown, query, MOST + without.length).filter(
            (key) => !without.includes(key),
          )
        : [],
    [open, atlas, shown, query, without],
  );
  const listed = found.length > 0;
  useEffect(() => {
    document.getElementById(`${list}-${active}`)?.scrollIntoView?.({ block: "nearest" });
  }, [list, active]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (key: string | undefined) => {
    if (key === undefined) return;
    setQuery("");
    close();
    onChoose(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      setOpen(true);
      if (listed) {
        const from = active === -1 && by === -1 ? 0 : active;
        setActive((from + by + found.length) % found.length);
      } else setActive(by === 1 ? 0 : -1);
    } else if (event.key === "Enter" && open) {
      choose(found[Math.max(0, active)]);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.box}>
      <input
        {...{ [KEEPS_FOCUS]: "" }}
        type="text"
        role="combobox"
        className={styles.input}
        aria-label={words.add(end)}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={listed ? list : undefined}
        aria-activedescendant={found[active] ? `${list}-${active}` : undefined}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {listed && (
        <div id={list} role="listbox" aria-label={words.suggestions(end)} className={styles.list}>
          {found.map((key, index) => (
            <div
              key={key}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={styles.option}
              onPointerMove={() => index !== active && setActive(index)}
              // The focus stays in the box, whose keys are the list's too.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(key)}
              onKeyDown={onKeyDown}
            >
              <EndMark of={key} />
              <bdi>{endName(atlas, key)}</bdi>
            </div>
          ))}
        </div>
      )}
      {open && !listed && <p className={styles.list}>{words.noSuggestion}</p>}
    </div>
  );
}

/** The shape of a node's or kind's; a pillar has none. */
export function EndMark({ of: key }: { readonly of: string }) {
  const { atlas } = useBuilt();
  const end = endOf(atlas, key);
  if (end?.of === "node") return <KindMark atlas={atlas} kind={end.node.kind} />;
  return end?.of === "kind" ? <KindMark atlas={atlas} kind={end.kind.id} /> : null;
}
