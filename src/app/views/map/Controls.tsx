/** The controls over the map: arrangement, zoom, and buttons that undo focus, dimming and moves. */
import { Eye, EyeOff, RotateCcw, Shapes, X } from "lucide-react";
import { resolvedView } from "../../../open/state.ts";
import { shortName } from "../../../query/words/index.ts";
import { ARRANGEMENTS } from "../../../scene/index.ts";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useActions, useApp, useLookup, useVisible } from "../../base/store.ts";
import { asksForPart, type MapHandle } from "./camera/index.ts";
import { EncodingChip, FoldedLegend } from "./EncodingChip.tsx";
import { ZOOM_COMMANDS } from "./keys/index.ts";
import styles from "./map.module.css";
import { Unnamed } from "./Unnamed.tsx";
import { ARRANGEMENT_WORDS, byHandWords, dimmedWords, focusWords, WORDS } from "./words.ts";

interface ControlsProps {
  readonly map: MapHandle | undefined;
}

export function Controls({ map }: ControlsProps) {
  return (
    <div className={styles.controls}>
      <Arrangements />
      <ArrangeShown />
      <ZoomButtons map={map} />
      <FocusChip />
      <ByHandChip />
      <DimmedChip />
      <EncodingChip />
      <FoldedLegend />
      <Unnamed painter={map?.painter} />
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

/** Stands where the filters leave a part; pressed as long as that has an arrangement of its own. */
function ArrangeShown() {
  const isOn = useApp((state) => state.scene.arrangeShown);
  const hasPart = useApp((state) => resolvedView(state).left !== undefined);
  const { setArrangeShown } = useActions();
  if (!hasPart && !isOn) return null;
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={isOn}
      onClick={() => setArrangeShown(!isOn)}
    >
      <Shapes aria-hidden="true" />
      {WORDS.arrangeShown}
    </button>
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

function ZoomButtons({ map }: ControlsProps) {
  const hasPart = useApp((state) => asksForPart(resolvedView(state)));
  const commands = Object.values(ZOOM_COMMANDS);
  return (
    <fieldset aria-label={WORDS.zoom} className={styles.zoom}>
      {commands
        .filter(({ ofPart }) => hasPart || !ofPart)
        .map(({ label, icon: Icon, run }) => (
          <button
            key={label}
            type="button"
            aria-label={label}
            title={label}
            className={styles.icon}
            onClick={() => map && run({ map })}
          >
            <Icon aria-hidden="true" />
          </button>
        ))}
    </fieldset>
  );
}
