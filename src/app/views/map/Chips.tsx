/** Says what the map shows otherwise than on a first visit, with buttons that undo it. */
import { Eye, EyeOff, RotateCcw, X } from "lucide-react";
import { shortName } from "../../../query/words/index.ts";
import { useActions, useApp, useLookup, useView } from "../../base/store.ts";
import { EncodingChip, FoldedLegend } from "./EncodingChip.tsx";
import styles from "./map.module.css";
import type { Painter } from "./painter/index.ts";
import { Unnamed } from "./Unnamed.tsx";
import { byHandWords, dimmedWords, focusWords, WORDS } from "./words.ts";

export interface ChipsProps {
  readonly painter: Painter | undefined;
}

export function Chips({ painter }: ChipsProps) {
  return (
    <>
      <FocusChip />
      <ByHandChip />
      <DimmedChip />
      <EncodingChip />
      <FoldedLegend />
      <Unnamed painter={painter} />
      <ResetButton />
    </>
  );
}

function FocusChip() {
  const focus = useApp((state) => state.scene.focus);
  const actions = useActions();
  const node = useLookup().nodes.get(focus ?? "");
  if (!node) return null;
  return (
    <div className={styles.chip}>
      <span>{focusWords(shortName(node))}</span>
      <button
        type="button"
        className={styles.chipButton}
        onClick={() => actions.focusOn(undefined)}
      >
        <X aria-hidden="true" />
        {WORDS.leaveFocus}
      </button>
    </div>
  );
}

/** Says what is hidden or kept by hand, with a button that shows it again. */
function ByHandChip() {
  const { hidden, kept } = useApp((state) => state.scene.filters);
  const { nodes } = useLookup();
  const { showHidden } = useActions();
  if (hidden.length + kept.length === 0) return null;
  const names = hidden.flatMap((id) => nodes.get(id) ?? []).map(shortName);
  return (
    <div className={styles.chip}>
      <span>{byHandWords(names, kept.length)}</span>
      <button type="button" className={styles.chipButton} onClick={showHidden}>
        <Eye aria-hidden="true" />
        {WORDS.showHidden}
      </button>
    </div>
  );
}

/** Says why some nodes are dimmed, with a button that hides them. */
function DimmedChip() {
  const { size } = useView().visible.dimmed;
  const { setHideUnlinked } = useActions();
  if (size === 0) return null;
  return (
    <div className={styles.chip}>
      <span>{dimmedWords(size)}</span>
      <button type="button" className={styles.chipButton} onClick={() => setHideUnlinked(true)}>
        <EyeOff aria-hidden="true" />
        {WORDS.hideDimmed}
      </button>
    </div>
  );
}

function ResetButton() {
  const moved = useApp((state) => state.scene.moved);
  const actions = useActions();
  if (Object.keys(moved).length === 0) return null;
  return (
    <button type="button" className={styles.float} onClick={actions.resetMoved}>
      <RotateCcw aria-hidden="true" />
      {WORDS.reset}
    </button>
  );
}
