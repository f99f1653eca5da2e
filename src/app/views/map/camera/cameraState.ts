/**
 * The map's camera as a value: where it looks, where it is heading, and what it waits for. Events
 * change it (cameraAfter.ts) and give commands, which the driver carries out (driver.ts).
 */
import type { Box } from "../../../../geometry/index.ts";
import type { Pane, View } from "../../../../picture/shapes/index.ts";
import type { Camera } from "../../../../scene/index.ts";
import { uncoveredBox } from "./fitting.ts";
import type { Glide } from "./glide.ts";
import type { Subject, Target } from "./subject.ts";

/** What lies over the map: boxes in CSS px from its corner; undefined for what is not open. */
export interface Covers {
  readonly panel: Box | undefined;
  readonly inspector: Box | undefined;
}

export const NO_COVERS: Covers = { panel: undefined, inspector: undefined };

export interface CameraState {
  /** The size of the map, in CSS px. */
  readonly pane: Pane;
  readonly covers: Covers;
  /** Undefined until the first Scene. */
  readonly subject: Subject | undefined;
  /** What the map shows now. */
  readonly view: View;
  readonly glide: Glide | undefined;
  /** Whether the person has moved the map since its view was last written to the Scene. */
  readonly isByHand: boolean;
  /** Whether the person has not moved the map since something was asked for. */
  readonly isNews: boolean;
  /** Whether the person wants no motion. */
  readonly isStill: boolean;
  readonly due: Due;
}

/** When something has to happen, in ms; undefined for what nobody waits for. */
interface Due {
  /** The view has not changed for a while. */
  readonly rest: number | undefined;
  /** What a panel covers, or what is asked for, has changed. */
  readonly refit: number | undefined;
  /** The selection has to be brought into sight. */
  readonly reveal: number | undefined;
}

export type CameraEvent =
  /** The Scene has changed; `duration` is how long nodes move with it, in ms. */
  | { readonly type: "subject"; readonly subject: Subject; readonly duration?: number | undefined }
  | { readonly type: "pane"; readonly pane: Pane }
  | { readonly type: "covers"; readonly covers: Covers }
  | { readonly type: "motion"; readonly isStill: boolean }
  /** The person has dragged, turned the wheel or pinched, which led to this view. */
  | { readonly type: "hand"; readonly view: View }
  /** Presses of buttons or keys. `x` and `y` are shares of the pane. */
  | { readonly type: "zoom"; readonly factor: number }
  | { readonly type: "pan"; readonly x: number; readonly y: number }
  | { readonly type: "whole" }
  | { readonly type: "asked" }
  /** The keyboard's cursor has moved to a target. */
  | { readonly type: "reveal"; readonly target: Target }
  /** A frame of a glide. */
  | { readonly type: "frame" }
  /** The time that wakeAt() gave has come. */
  | { readonly type: "wake" };

export type CameraCommand =
  | { readonly type: "show"; readonly view: View; readonly minZoom: number }
  /** Writes the camera to the Scene. */
  | { readonly type: "record"; readonly camera: Camera | undefined }
  /** The view has come to rest. */
  | { readonly type: "rest" };

const NOTHING_DUE: Due = { rest: undefined, refit: undefined, reveal: undefined };

export function firstState(pane: Pane, isStill: boolean): CameraState {
  return {
    pane,
    covers: NO_COVERS,
    subject: undefined,
    view: { zoom: 1, pan: { x: 0, y: 0 } },
    glide: undefined,
    isByHand: false,
    isNews: false,
    isStill,
    due: NOTHING_DUE,
  };
}

/** Where the camera is, or will be at the end of its glide. Every further move starts from here. */
export function goalOf({ glide, view }: CameraState): View {
  return glide?.to ?? view;
}

/** The part of the pane that nothing covers; the inspector counts while something is selected. */
export function freeBox({ pane, covers, subject }: CameraState): Box {
  const { panel, inspector } = covers;
  return uncoveredBox(pane, panel, subject?.select.length ? inspector : undefined);
}

/**
 * When the camera has to be woken, in ms; undefined if it waits for nothing, or for the frames of a
 * glide. While the person moves the map, all else waits until it rests.
 */
export function wakeAt({ glide, isByHand, due }: CameraState): number | undefined {
  if (glide) return undefined;
  const times = isByHand ? [due.rest] : [due.rest, due.refit, due.reveal];
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
