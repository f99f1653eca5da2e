/**
 * A combo box for an end of paths: it suggests kinds, pillars and visible nodes whose names match.
 * The arrows walk through the list, Enter chooses, Esc closes only the list. (react-aria's combo
 * box brings its own overlay and hides the rest of the page, which is more than a list under a box
 * needs.)
 */
import { useId, useMemo, useState } from "react";
import { endName, endOf, endsNamed } from "../../../query/paths/index.ts";
import { ComboBox, NoOption } from "../../../ui/controls/ComboBox.tsx";
import { useListBox } from "../../../ui/controls/useListBox.ts";
import { useBuilt, useVisible } from "../../base/store.ts";
import { KindMark } from "../../legend/KindMark.tsx";
import { words } from "./words.ts";

/** The most suggestions listed; a node that is not among them takes another letter. */
const MOST = 40;
/** Marks the element of an end that takes the focus when the focused one is removed. */
export const KEEPS_FOCUS = "data-keeps-focus";

interface NodeBoxProps {
  /** "From" or "To" */
  readonly end: string;
  /** Keys of ends that are already chosen. */
  readonly without: readonly string[];
  readonly onChoose: (key: string) => void;
}

export function NodeBox({ end, without, onChoose }: NodeBoxProps) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const list = useId();
  const [query, setQuery] = useState("");
  const box = useListBox();
  const { isOpen } = box;
  const found = useMemo(
    () =>
      isOpen
        ? endsNamed(atlas, shown, query, MOST + without.length).filter(
            (key) => !without.includes(key),
          )
        : [],
    [isOpen, atlas, shown, query, without],
  );
  const choose = (index: number) => {
    const key = found[index];
    if (key === undefined) return;
    setQuery("");
    box.close();
    onChoose(key);
  };
  return (
    <ComboBox
      {...{ [KEEPS_FOCUS]: "" }}
      aria-label={words.add(end)}
      placeholder={words.placeholder}
      value={query}
      onChange={(event) => {
        setQuery(event.target.value);
        box.restart();
      }}
      onClick={box.open}
      onBlur={box.close}
      onKeyDown={(event) =>
        box.onKeyDown(event, { count: found.length, onTake: choose, takesFirst: true })
      }
      offers={{
        id: list,
        label: words.suggestions(end),
        options: found,
        keyOf: (key) => key,
        active: box.active,
        onMark: box.mark,
        onTake: choose,
        children: (key) => (
          <>
            <EndMark of={key} />
            <bdi>{endName(atlas, key)}</bdi>
          </>
        ),
      }}
    >
      {isOpen && found.length === 0 && <NoOption>{words.noSuggestion}</NoOption>}
    </ComboBox>
  );
}

/** The mark of a node or kind; a pillar has none. */
export function EndMark({ of: key }: { readonly of: string }) {
  const { atlas } = useBuilt();
  const end = endOf(atlas, key);
  if (end?.of === "node") return <KindMark atlas={atlas} kind={end.node.kind} />;
  return end?.of === "kind" ? <KindMark atlas={atlas} kind={end.kind.id} /> : null;
}
