/** Handles the map's keys: runs commands, moves the cursor, announces followed links. */
import { type KeyboardEvent, useRef } from "react";
import { resolvedView } from "../../../../open/state.ts";
import { followedWords } from "../../../../query/words/index.ts";
import { pathsHere } from "../../../../scene/index.ts";
import { announce } from "../../../base/announcer.ts";
import { focusInspector } from "../../../base/landmarks.ts";
import { useAppStore } from "../../../base/store.ts";
import { bringIntoSight, type MapHandle, showWhole, ZOOM_STEP } from "../camera/index.ts";
import { cyNodeId } from "../painter/index.ts";
import { commandOf, type MapCommand } from "./mapKeys.ts";
import * as walks from "./walk.ts";

/** The share of the pane's height by which PageUp and PageDown pan. */
const PAGE = 0.6;

export interface MapKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Places the cursor if it has no place yet. */
  readonly start: () => void;
  /** The node from which the link under the cursor is viewed. */
  readonly pivot: () => string | undefined;
}

/** Returns the handlers of the map's keyboard; `openMenu` opens the context menu of a claim. */
export function useMapKeys(map: MapHandle | undefined, openMenu: (id: string) => void): MapKeys {
  const store = useAppStore();
  const lastWalk = useRef(walks.START);

  const currentGround = (): walks.Ground | undefined => {
    const { atlas, visible } = resolvedView(store.getState());
    if (!map) return undefined;
    const where = (id: string) => {
      const element = map.cy.getElementById(cyNodeId(id));
      return element.nonempty() ? element.position() : undefined;
    };
    return { atlas, shown: visible, where };
  };
  const currentWalk = (ground: walks.Ground): walks.Walk => {
    const { cursor, scene } = store.getState();
    const walk = walks.adoptCursor(ground, lastWalk.current, cursor);
    return walk.cursor === undefined ? walks.begin(ground, walk, scene.select) : walk;
  };
  const moveTo = (next: walks.Walk) => {
    lastWalk.current = next;
    const { actions } = store.getState();
    actions.setCursor(next.cursor);
    if (map && next.cursor !== undefined) bringIntoSight(map, store.getState(), [next.cursor]);
  };

  const act = (ground: walks.Ground, walk: walks.Walk) => {
    const edge = walks.edgeAt(ground, walk);
    if (edge) {
      const isOutgoing = (walk.pivot ?? edge.source) === edge.source;
      moveTo(walks.follow(ground, walk));
      announce(followedWords(ground.atlas, edge, isOutgoing ? "out" : "in"), "followed");
    } else if (walk.cursor !== undefined) {
      store.getState().actions.select(walk.cursor);
      focusInspector();
    }
  };

  /** Runs a command; returns whether the map handled it. */
  const run = (command: MapCommand): boolean => {
    const ground = currentGround();
    if (!ground || !map) return false;
    const { actions, scene, cursor } = store.getState();
    const walk = currentWalk(ground);
    const isJustPlaced = walk.cursor !== cursor;
    switch (command.type) {
      case "step":
      case "leap":
        // The first arrow only shows where the cursor is.
        if (isJustPlaced) moveTo(walk);
        else if (command.type === "leap") moveTo(walks.leap(ground, walk, command.direction));
        else moveTo(walks.step(ground, walk, command.direction));
        return true;
      case "turn":
        moveTo(walks.turn(ground, walk, command.by));
        return true;
      case "back":
        moveTo(walks.back(ground, walk));
        return true;
      case "act":
        act(ground, walk);
        return true;
      case "select":
      case "add":
        if (walk.cursor === undefined) return true;
        if (command.type === "add" || scene.select.includes(walk.cursor)) {
          actions.toggleSelected(walk.cursor);
        } else actions.select(walk.cursor);
        return true;
      case "menu":
        if (walk.cursor !== undefined) openMenu(walk.cursor);
        return true;
      case "focus": {
        const node = walks.edgeAt(ground, walk) ? walk.pivot : walk.cursor;
        actions.focusOn(scene.focus === undefined ? node : undefined);
        return true;
      }
      case "path": {
        const node = walks.edgeAt(ground, walk) ? walk.pivot : walk.cursor;
        if (node !== undefined) actions.setPaths(pathsHere(scene, node));
        return true;
      }
      case "clear":
        if (scene.panel === "paths") actions.setPanel(undefined);
        else if (scene.select.length > 0) actions.clearSelection();
        else if (scene.focus !== undefined) actions.focusOn(undefined);
        else return false;
        return true;
      case "zoomIn":
        map.viewport.zoomBy(ZOOM_STEP);
        return true;
      case "zoomOut":
        map.viewport.zoomBy(1 / ZOOM_STEP);
        return true;
      case "view":
        actions.setView(command.view);
        return true;
      case "fit":
        showWhole(store, map);
        return true;
      case "pan":
        map.viewport.panBy(0, command.by * PAGE);
        return true;
    }
  };

  return {
    onKeyDown: (event) => {
      const command = commandOf(event);
      if (!command || !run(command)) return;
      // Ignore where the pointer happens to rest.
      store.getState().actions.setHover(undefined);
      event.preventDefault();
      event.stopPropagation();
    },
    start: () => {
      const ground = currentGround();
      if (!ground) return;
      const walk = currentWalk(ground);
      lastWalk.current = walk;
      if (walk.cursor !== store.getState().cursor) store.getState().actions.setCursor(walk.cursor);
    },
    pivot: () => lastWalk.current.pivot,
  };
}
