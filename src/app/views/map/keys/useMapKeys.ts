/** Handles the map's keys: runs their commands, and moves the cursor. */
import { type KeyboardEvent, useRef } from "react";
import { resolvedView } from "../../../../open/state.ts";
import { type Press, runCommand } from "../../../../ui/browser/commands.ts";
import { useAppStore } from "../../../base/store.ts";
import { useBeginLink } from "../../../writing/task.tsx";
import { type MapHandle, targetOf } from "../camera/index.ts";
import { MAP_COMMANDS, type MapContext } from "./mapCommands.ts";
import * as walks from "./walk.ts";

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
  const beginLink = useBeginLink();
  const lastWalk = useRef(walks.START);

  const currentGround = (): walks.Ground | undefined => {
    const { atlas, visible } = resolvedView(store.getState());
    if (!map) return undefined;
    return { atlas, shown: visible, where: map.painter.where };
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
    if (!map || next.cursor === undefined) return;
    const target = targetOf(resolvedView(store.getState()), [next.cursor]);
    if (target) map.camera.reveal(target);
  };

  /** Runs the command of a press; returns whether the map has one. */
  const run = (press: Press): boolean => {
    const ground = currentGround();
    if (!ground || !map) return false;
    const walk = currentWalk(ground);
    const isJustPlaced = walk.cursor !== store.getState().cursor;
    const context: MapContext = {
      map,
      store,
      ground,
      walk,
      isJustPlaced,
      moveTo,
      openMenu,
      beginLink,
    };
    return runCommand(MAP_COMMANDS, press, context);
  };

  return {
    onKeyDown: (event) => {
      if (!run(event)) return;
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
