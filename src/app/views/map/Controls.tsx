/** What stands over the map: arrangement, zoom, and ways back. */
import { Maximize, Minus, Plus, RotateCcw, X } from "lucide-react";
import type { ReactNode } from "react";
import { ARRANGEMENTS } from "../../../atlas/vocabulary.ts";
import { shortName } from "../../../graph/words.ts";
import { Segments } from "../../../ui/Segments.tsx";
import { useActions, useApp, useAppStore, useLookup } from "../../store.ts";
import { Encoded, FoldedLegend } from "./Encoded.tsx";
import styles from "./map.module.css";
import { showWhole } from "./showWhole.ts";
import type { Viewport } from "./viewport.ts";
import { ZOOM_STEP } from "./viewport.ts";
import { ARRANGEMENT_HINTS, ARRANGEMENT_NAMES, focusWords, WORDS } from "./words.ts";

interface ControlsProps {
  readonly viewport: Viewport | undefined;
}

export function Controls({ viewport }: ControlsProps) {
  return (
    <div className={styles.controls}>
      <Arrangements />
      <Zoom viewport={viewport} />
      <Focus />
      <Encoded />
      <FoldedLegend />
      <Reset />
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
      names={ARRANGEMENT_NAMES}
      hints={ARRANGEMENT_HINTS}
      onChange={actions.arrange}
    />
  );
}

function Focus() {
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

function Reset() {
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

function Zoom({ viewport }: ControlsProps) {
  const store = useAppStore();
  return (
    <fieldset aria-label={WORDS.zoom} className={styles.zoom}>
      <IconButton name={WORDS.zoomIn} onPress={() => viewport?.zoomBy(ZOOM_STEP)}>
        <Plus aria-hidden="true" />
      </IconButton>
      <IconButton name={WORDS.zoomOut} onPress={() => viewport?.zoomBy(1 / ZOOM_STEP)}>
        <Minus aria-hidden="true" />
      </IconButton>
      <IconButton name={WORDS.fit} onPress={() => viewport && showWhole(store, viewport)}>
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
