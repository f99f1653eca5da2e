/** The controls over the map: arrangement, zoom, and buttons that undo focus, dimming and moves. */
import { Group, Palette, Shapes } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { resolvedView } from "../../../open/state.ts";
import { ARRANGEMENTS } from "../../../scene/index.ts";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { type LazyPart, Loaded, lazyPart, useLoadedAhead } from "../../base/lazyPart.tsx";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { COLOUR_LEGEND } from "../../legend/colourPart.ts";
import type { ChipsProps } from "./Chips.tsx";
import { asksForPart, type MapHandle } from "./camera/index.ts";
import type { GroupsProps } from "./Groups.tsx";
import { ZOOM_COMMANDS } from "./keys/index.ts";
import type { LookProps } from "./Look.tsx";
import styles from "./map.module.css";
import { ARRANGEMENT_WORDS, WORDS } from "./words.ts";

const CHIPS_PART: LazyPart<ChipsProps> = lazyPart(async () => (await import("./Chips.tsx")).Chips);

const LOOK_PART: LazyPart<LookProps> = lazyPart(async () => (await import("./Look.tsx")).Look);

const GROUPS_PART: LazyPart<GroupsProps> = lazyPart(
  async () => (await import("./Groups.tsx")).Groups,
);

const AHEAD = [CHIPS_PART, LOOK_PART, GROUPS_PART, COLOUR_LEGEND];

interface ControlsProps {
  readonly map: MapHandle | undefined;
}

interface AllControlsProps extends ControlsProps {
  /** What stands beside them, such as what one writes with. */
  readonly children: ReactNode;
}

export function Controls({ map, children }: AllControlsProps) {
  useLoadedAhead(AHEAD);
  return (
    <div className={styles.controls}>
      <Arrangements />
      <ArrangeShown />
      <OverviewButton />
      <LookButton />
      <ZoomButtons map={map} />
      {children}
      <ChipsWhenNeeded painter={map?.painter} />
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

/** Words and buttons for what is not as on a first visit, which are loaded once something is not. */
function ChipsWhenNeeded({ painter }: ChipsProps) {
  const isNeeded = useApp((state) => {
    const { focus, filters, measures, moved } = state.scene;
    const { left, visible } = resolvedView(state);
    return (
      [focus, measures.size, measures.colour, left].some((part) => part !== undefined) ||
      filters.hidden.length + filters.kept.length + visible.dimmed.size > 0 ||
      Object.keys(moved).length > 0
    );
  });
  return isNeeded && <Loaded name={WORDS.chips} part={CHIPS_PART} props={{ painter }} />;
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

/** Folds the map to its pillars, or to its kinds where there are none, and unfolds it. */
function OverviewButton() {
  const by = useApp((state) => state.scene.overview.by);
  const { atlas } = useBuilt();
  const { setOverview } = useActions();
  const first = atlas.pillars.length > 1 ? "pillars" : "kinds";
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={by !== undefined}
        onClick={() => setOverview(by === undefined ? first : undefined)}
      >
        <Group aria-hidden="true" />
        {WORDS.overview}
      </button>
      {by !== undefined && <Loaded name={WORDS.overview} part={GROUPS_PART} props={{ by }} />}
    </>
  );
}

/** Opens the choice of what colours and widths stand for. */
function LookButton() {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Palette aria-hidden="true" />
        {WORDS.look}
      </button>
      {isOpen && (
        <Loaded
          name={WORDS.look}
          part={LOOK_PART}
          props={{ anchor: button, onClose: () => setOpen(false) }}
        />
      )}
    </>
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
