/**
 * A text box with suggestions: kinds, pillars and the nodes shown whose names match. Down and Up
 * walk, Enter takes, Esc closes the list and nothing else. (react-aria's combo box brings its own
 * overlay and hides the rest of the page, which is more than a list under a box needs.)
 */
import { useId, useMemo, useState } from "react";
import { endName, endOf, endsNamed } from "../../../query/paths/index.ts";
import { ComboBox, NoOption } from "../../../ui/controls/ComboBox.tsx";
import { useListBox } from "../../../ui/controls/useListBox.ts";
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

/** The shape of a node's or kind's; a pillar has none. */
export function EndMark({ of: key }: { readonly of: string }) {
  const { atlas } = useBuilt();
  const end = endOf(atlas, key);
  if (end?.of === "node") return <KindMark atlas={atlas} kind={end.node.kind} />;
  return end?.of === "kind" ? <KindMark atlas={atlas} kind={end.kind.id} /> : null;
}
