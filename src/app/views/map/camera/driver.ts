/**
 * Drives the camera: turns what happens into events, carries out the commands, and wakes the camera
 * when it has to go on. One frame or one timer is waited for at a time.
 */
import type { View } from "../../../../picture/shapes/index.ts";
import type { Camera } from "../../../../scene/index.ts";
import { matches, STILL, watchMedia } from "../../../../ui/browser/useMedia.ts";
import type { Painter } from "../painter/index.ts";
import { cameraAfter } from "./cameraAfter.ts";
import { type CameraEvent, type Covers, firstState, goalOf, wakeAt } from "./cameraState.ts";
import type { Subject, Target } from "./subject.ts";
import { isSameView } from "./views.ts";

/** Zoom factor of one press. */
const ZOOM_STEP = 1.4;

/** The running map, for the components around it. */
export interface MapHandle {
  readonly painter: Painter;
  readonly camera: MapCamera;
}

export interface MapCamera {
  /** Where the camera is, or will be at the end of its glide. */
  readonly goal: () => View;
  /** Whether the person is moving the map. */
  readonly isByHand: () => boolean;
  /**
   * Shows another Scene's subject. With it, nodes move for `duration` ms, with which the camera keeps
   * step. Returns whether the camera moves.
   */
  readonly follow: (subject: Subject, duration?: number) => boolean;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Pans down by a share of the pane's height. */
  readonly panDown: (share: number) => void;
  readonly showWhole: () => void;
  /** Fits what the filters leave or what is lit, or else the whole. */
  readonly showAsked: () => void;
  /** Pans by the least that brings a target into sight. */
  readonly reveal: (target: Target) => void;
  readonly dispose: () => void;
}

interface Surroundings {
  /** Measures what covers the map. */
  readonly covers: () => Covers;
  /** Calls back when that may have changed; returns a function that stops. */
  readonly watchCovers: (onChange: () => void) => () => void;
  /** Writes the camera to the Scene; undefined if it shows the whole. */
  readonly record: (camera: Camera | undefined) => void;
  /** The view has come to rest. */
  readonly onRest: () => void;
}

/** The few things that the camera asks of what draws the map. */
export type Lens = Pick<Painter, "pane" | "view" | "show" | "on">;

export function createCamera(
  lens: Lens,
  { covers, watchCovers, record, onRest }: Surroundings,
): MapCamera {
  let state = firstState(lens.pane(), matches(STILL));
  let frame = 0;
  let timer = 0;

  const send = (event: CameraEvent, now = performance.now()) => {
    const turn = cameraAfter(state, event, now);
    state = turn.state;
    for (const command of turn.commands) {
      if (command.type === "show") lens.show(command.view, command.minZoom);
      else if (command.type === "record") record(command.camera);
      else onRest();
    }
    waitForNext();
  };
  const stopWaiting = () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
  const waitForNext = () => {
    stopWaiting();
    if (state.glide) frame = requestAnimationFrame((now) => send({ type: "frame" }, now));
    const wake = wakeAt(state);
    if (wake === undefined) return;
    timer = window.setTimeout(() => sendMeasured({ type: "wake" }), wake - performance.now());
  };
  const measureCovers = () => send({ type: "covers", covers: covers() });
  /** For events whose answer depends on what covers the map, which may have changed just now. */
  const sendMeasured = (event: CameraEvent) => {
    measureCovers();
    send(event);
  };

  const stopListening = [
    lens.on("viewport", () => send({ type: "hand", view: lens.view() })),
    lens.on("resize", () => sendMeasured({ type: "pane", pane: lens.pane() })),
    watchCovers(measureCovers),
    watchMedia(STILL, () => send({ type: "motion", isStill: matches(STILL) })),
  ];
  return {
    goal: () => goalOf(state),
    isByHand: () => state.isByHand,
    follow: (subject, duration) => {
      const before = goalOf(state);
      sendMeasured({ type: "subject", subject, duration });
      return !isSameView(before, goalOf(state));
    },
    zoomIn: () => send({ type: "zoom", factor: ZOOM_STEP }),
    zoomOut: () => send({ type: "zoom", factor: 1 / ZOOM_STEP }),
    panDown: (share) => send({ type: "pan", x: 0, y: share }),
    showWhole: () => sendMeasured({ type: "whole" }),
    showAsked: () => sendMeasured({ type: "asked" }),
    reveal: (target) => sendMeasured({ type: "reveal", target }),
    dispose: () => {
      stopWaiting();
      for (const stop of stopListening) stop();
    },
  };
}
