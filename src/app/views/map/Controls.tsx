/** The controls over the map: arrangement, zoom, and buttons that undo focus, dimming and moves. */
import { EyeOff, Maximize, Minus, Plus, RotateCcw, X } from "lucide-react";
import type { ReactNode } from "react";
import { shortName } from "../../../query/words/index.ts";
import { ARRANGEMENTS } from "../../../scene/index.ts";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useActions, useApp, useLookup, useVisible } from "../../base/store.ts";
import type { MapCamera } from "./camera/index.ts";
import { EncodingChip, FoldedLegend } from "./EncodingChip.tsx";
import styles from "./map.module.css";
import { ARRANGEMENT_WORDS, dimmedWords, focusWords, WORDS } from "./words.ts";

interface ControlsProps {
  readonly camera: MapCamera | undefined;
}

export function Controls({ camera }: ControlsProps) {
  return (
    <div className={styles.controls}>
      <Arrangements />
      <ZoomButtons camera={camera} />
      <FocusChip />
      <DimmedChip />
      <EncodingChip />
      <FoldedLegend />
      <ResetButton />
    </div>
  );
}

function Arrangements() {
  const arrange = useApp((state) => state.scene.arrange);
  const actions = useActions();
  return (
    <Segments
      label={WORDS.arrangement}
      values={ARRANGEMENTS}
      value={arrange}
      names={ARRANGEMENT_WORDS}
      onChange={actions.arrange}
    />
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

/** Says why some nodes are dimmed, with a button that hides them. */
function DimmedChip() {
  const { size } = useVisible().dimmed;
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

function ZoomButtons({ camera }: ControlsProps) {
  return (
    <fieldset aria-label={WORDS.zoom} className={styles.zoom}>
      <IconButton name={WORDS.zoomIn} onPress={() => camera?.zoomIn()}>
        <Plus aria-hidden="true" />
      </IconButton>
      <IconButton name={WORDS.zoomOut} onPress={() => camera?.zoomOut()}>
        <Minus aria-hidden="true" />
      </IconButton>
      <IconButton name={WORDS.fit} onPress={() => camera?.showWhole()}>
        <Maximize aria-hidden="true" />
      </IconButton>
    </fieldset>
  );
}

interface IconButtonProps {
  readonly name: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function IconButton({ name, onPress, children }: IconButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} className={styles.icon} onClick={onPress}>
      {children}
    </button>
  );
}
