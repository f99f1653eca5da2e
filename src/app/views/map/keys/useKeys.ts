/** The keyboard on the map: runs commands, moves the cursor, says what was followed. */
import { type KeyboardEvent, useRef } from "react";
import { visible } from "../../../../query/visible/index.ts";
import { followedWords } from "../../../../query/words/index.ts";
import { pathsHere } from "../../../../scene/index.ts";
import { announce } from "../../../base/announcer.ts";
import { focusInspector } from "../../../base/landmarks.ts";
import { useAppStore } from "../../../base/store.ts";
import { bringIntoSight, type MapHandle, showWhole, ZOOM_STEP } from "../camera/index.ts";
import { nodeKey } from "../painter/index.ts";
import { type Command, commandOf } from "./mapKeys.ts";
import * as walks from "./walk.ts";

/** Part of the pane's height that PageUp and PageDown pan by. */
const PAGE = 0.6;

export interface MapKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Gives the cursor a place, where it has none. */
  readonly start: () => void;
  /** The node from which the link under the cursor is looked at. */
  readonly pivot: () => string | undefined;
}

export function useKeys(map: MapHandle | undefined, openMenu: (id: string) => void): MapKeys {
  const store = useAppStore();
  const last = useRef(walks.START);

  const ground = (): walks.Ground | undefined => {
    const { built, scene } = store.getState();
    if (!map) return undefined;
    const where = (id: string) => {
      const element = map.cy.getElementById(nodeKey(id));
      return element.nonempty() ? element.position() : undefined;
    };
    return { atlas: built.atlas, shown: visible(built.atlas, scene), where };
  };
  const here = (on: walks.Ground): walks.Walk => {
    const { cursor, scene } = store.getState();
    const walk = walks.standing(on, last.current, cursor);
    return walk.cursor === undefined ? walks.begin(on, walk, scene.select) : walk;
  };
  const go = (next: walks.Walk) => {
    last.current = next;
    const { actions } = store.getState();
    actions.setCursor(next.cursor);
    if (map && next.cursor !== undefined) bringIntoSight(map, store.getState(), [next.cursor]);
  };

  const act = (on: walks.Ground, walk: walks.Walk) => {
    const edge = walks.edgeAt(on, walk);
    if (edge) {
      const out = (walk.pivot ?? edge.source) === edge.source;
      go(walks.follow(on, walk));
      announce(followedWords(on.atlas, edge, out ? "out" : "in"), "followed");
    } else if (walk.cursor !== undefined) {
      store.getState().actions.select(walk.cursor);
      focusInspector();
    }
  };

  /** Whether the command was the map's to answer. */
  const run = (command: Command): boolean => {
    const on = ground();
    if (!on || !map) return false;
    const { actions, scene, cursor } = store.getState();
    const walk = here(on);
    const isNew = walk.cursor !== cursor;
    switch (command.type) {
      case "step":
      case "leap":
        // The first arrow only shows where one is.
        if (isNew) go(walk);
        else if (command.type === "leap") go(walks.leap(on, walk, command.direction));
        else go(walks.step(on, walk, command.direction));
        return true;
      case "turn":
        go(walks.turn(on, walk, command.by));
        return true;
      case "back":
        go(walks.back(on, walk));
        return true;
      case "act":
        act(on, walk);
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
        const node = walks.edgeAt(on, walk) ? walk.pivot : walk.cursor;
        actions.focusOn(scene.focus === undefined ? node : undefined);
        return true;
      }
      case "path": {
        const node = walks.edgeAt(on, walk) ? walk.pivot : walk.cursor;
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
      // Where the pointer happens to rest no longer matters.
      store.getState().actions.setHover(undefined);
      event.preventDefault();
      event.stopPropagation();
    },
    start: () => {
      const on = ground();
      if (!on) return;
      const walk = here(on);
      last.current = walk;
      if (walk.cursor !== store.getState().cursor) store.getState().actions.setCursor(walk.cursor);
    },
    pivot: () => last.current.pivot,
  };
}
