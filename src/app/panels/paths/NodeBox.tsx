/**
 * A text box with suggestions: kinds, pillars and the nodes shown whose names match. Down and Up
 * walk, Enter takes, Esc closes the list and nothing else. (react-aria's combo box brings its own
 * overlay and hides the rest of the page, which is more than a list under a box needs.)
 */
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { endName, endOf, endsNamed } from "../../../query/paths/index.ts";
import { ComboBox, NoOption } from "../../../ui/controls/ComboBox.tsx";
import { arrowTo } from "../../../ui/controls/OptionList.tsx";
import { useBuilt, useVisible } from "../../base/store.ts";
import { KindMark } from "../../legend/KindMark.tsx";
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
    const next = arrowTo(event.key, active, found.length);
    if (next !== undefined) {
      setOpen(true);
      setActive(listed ? next : -1);
    } else if (event.key === "Enter" && open) {
      choose(found[Math.max(0, active)]);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  };
  return (
    <ComboBox
      {...{ [KEEPS_FOCUS]: "" }}
      aria-label={words.add(end)}
      placeholder={words.placeholder}
      value={query}
      onChange={(event) => {
        setQuery(event.target.value);
        setOpen(true);
        setActive(-1);
      }}
      onClick={() => setOpen(true)}
      onBlur={close}
      onKeyDown={onKeyDown}
      offers={{
        id: list,
        label: words.suggestions(end),
        options: found,
        keyOf: (key) => key,
        active,
        onMark: setActive,
        onTake: (index) => choose(found[index]),
        children: (key) => (
          <>
            <EndMark of={key} />
            <bdi>{endName(atlas, key)}</bdi>
          </>
        ),
      }}
    >
      {open && !listed && <NoOption>{words.noSuggestion}</NoOption>}
    </ComboBox>
  );
}

/** The shape of a node's or kind's; a pillar has none. */
export function EndMark({ of: key }: { readonly of: string }) {
  const { atlas } = useBuilt();
  const end = endOf(atlas, key);
  if (end?.of === "node") return <KindMark atlas={atlas} kind={end.node.kind} />;
  return end?.of === "kind" ? <KindMark atlas={atlas} kind={end.kind.id} /> : null;
}
