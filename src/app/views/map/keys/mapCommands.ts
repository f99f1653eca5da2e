/** The commands of the map that have keys. */

import { type LucideIcon, Maximize, Minus, Plus, ScanEye } from "lucide-react";
import { type AtlasStore, resolvedView } from "../../../../open/state.ts";
import type { Direction } from "../../../../picture/shapes/index.ts";
import { lookup } from "../../../../query/visible/index.ts";
import { followedWords } from "../../../../query/words/index.ts";
import { pathsHere, VIEWS } from "../../../../scene/index.ts";
import type { Command, Press } from "../../../../ui/browser/commands.ts";
import { announce } from "../../../base/announcer.ts";
import type { KeyLine } from "../../../base/keyWords.ts";
import { focusInspector } from "../../../base/landmarks.ts";
import type { MapHandle } from "../camera/index.ts";
import * as walks from "./walk.ts";
import { words } from "./words.ts";

/** The map at a press. */
export interface MapContext {
  readonly map: MapHandle;
  readonly store: AtlasStore;
  readonly ground: walks.Ground;
  /** The walk at the cursor, which gets a place if it has none. */
  readonly walk: walks.Walk;
  /** Whether the cursor has only now got its place. */
  readonly isJustPlaced: boolean;
  readonly moveTo: (walk: walks.Walk) => void;
  readonly openMenu: (claim: string) => void;
  /** Begins a link from a node; `undefined` for readers. */
  readonly beginLink: ((node: string) => void) | undefined;
}

interface MapCommand extends Command<MapContext> {
  /** The line of the help that tells it. */
  readonly help: KeyLine<"map">;
}

/** The share of the pane's height by which PageUp and PageDown pan. */
const PAGE = 0.6;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};
const directionOf = ({ key }: Press) => DIRECTIONS[key] ?? "up";
const ARROWS = Object.keys(DIRECTIONS);

/** The node under the cursor, or from which the link under it is viewed. */
const nodeAt = ({ ground, walk }: MapContext) =>
  walks.edgeAt(ground, walk) ? walk.pivot : walk.cursor;

/** The selected nodes, or else the node at the cursor; of a group all its nodes. */
function chosenNodes(context: MapContext): readonly string[] {
  const { scene, folded } = resolvedView(context.store.getState());
  const { nodes } = lookup(context.ground.atlas);
  const selected = scene.select.filter((id) => nodes.has(id));
  const node = nodeAt(context);
  const chosen = selected.length > 0 || node === undefined ? selected : [node];
  return chosen.flatMap((id) => folded?.members.get(id) ?? id);
}

/** The commands that have buttons on the map too. */
interface ZoomCommand extends Command<Pick<MapContext, "map">> {
  readonly run: (context: Pick<MapContext, "map">) => void;
  readonly help: "zoom" | "fitAsked";
  readonly label: string;
  readonly icon: LucideIcon;
  /** Whether it has something to do only where a part of the map is asked for. */
  readonly ofPart?: true;
}

export const ZOOM_COMMANDS: Readonly<
  Record<"zoomIn" | "zoomOut" | "fit" | "fitAsked", ZoomCommand>
> = {
  zoomIn: {
    keys: ["+"],
    otherKeys: ["="],
    help: "zoom",
    label: words.zoomIn,
    icon: Plus,
    run: ({ map }) => map.camera.zoomIn(),
  },
  zoomOut: {
    keys: ["-"],
    help: "zoom",
    label: words.zoomOut,
    icon: Minus,
    run: ({ map }) => map.camera.zoomOut(),
  },
  fit: {
    keys: ["0"],
    help: "zoom",
    label: words.fit,
    icon: Maximize,
    run: ({ map }) => map.camera.showWhole(),
  },
  fitAsked: {
    keys: ["9"],
    help: "fitAsked",
    label: words.fitAsked,
    icon: ScanEye,
    ofPart: true,
    run: ({ map }) => map.camera.showAsked(),
  },
};

export const MAP_COMMANDS = {
  step: {
    keys: ARROWS,
    help: "move",
    // The first arrow only shows where the cursor is.
    run: ({ isJustPlaced, ground, walk, moveTo }, press) =>
      moveTo(isJustPlaced ? walk : walks.step(ground, walk, directionOf(press))),
  },
  leap: {
    keys: ARROWS.map((key) => `Ctrl+${key}`),
    help: "leap",
    run: ({ isJustPlaced, ground, walk, moveTo }, press) =>
      moveTo(isJustPlaced ? walk : walks.leap(ground, walk, directionOf(press))),
  },
  turn: {
    keys: ["[", "]"],
    help: "turn",
    run: ({ ground, walk, moveTo }, { key }) =>
      moveTo(walks.turn(ground, walk, key === "]" ? 1 : -1)),
  },
  act: {
    keys: ["Enter"],
    help: "act",
    run: ({ store, ground, walk, moveTo }) => {
      const edge = walks.edgeAt(ground, walk);
      if (edge) {
        const isOutgoing = (walk.pivot ?? edge.source) === edge.source;
        moveTo(walks.follow(ground, walk));
        announce(followedWords(ground.atlas, edge, isOutgoing ? "out" : "in"), "followed");
      } else if (walk.cursor !== undefined) {
        store.getState().actions.select(walk.cursor);
        focusInspector();
      }
    },
  },
  add: {
    keys: ["Shift+ "],
    help: "select",
    run: ({ store, walk: { cursor } }) => {
      if (cursor !== undefined) store.getState().actions.toggleSelected(cursor);
    },
  },
  select: {
    keys: [" "],
    help: "select",
    run: ({ store, walk: { cursor } }) => {
      const { actions, scene } = store.getState();
      if (cursor === undefined) return;
      if (scene.select.includes(cursor)) actions.toggleSelected(cursor);
      else actions.select(cursor);
    },
  },
  back: {
    keys: ["Backspace"],
    help: "back",
    run: ({ ground, walk, moveTo }) => moveTo(walks.back(ground, walk)),
  },
  menu: {
    keys: ["Shift+F10"],
    otherKeys: ["ContextMenu"],
    help: "menu",
    run: ({ walk: { cursor }, openMenu }) => {
      if (cursor !== undefined) openMenu(cursor);
    },
  },
  focus: {
    keys: ["f"],
    help: "focus",
    run: (context) => {
      const { actions, scene } = context.store.getState();
      actions.focusOn(scene.focus === undefined ? nodeAt(context) : undefined);
    },
  },
  hide: {
    keys: ["h"],
    help: "hide",
    run: (context) => {
      const { actions } = context.store.getState();
      const ids = chosenNodes(context);
      if (ids.length > 0) actions.hideNodes(ids);
    },
  },
  keep: {
    keys: ["k"],
    help: "keep",
    run: (context) => {
      const { actions } = context.store.getState();
      const ids = chosenNodes(context);
      if (ids.length > 0) actions.keepOnly(ids);
    },
  },
  showHidden: {
    keys: ["Shift+H"],
    help: "showHidden",
    run: ({ store }) => store.getState().actions.showHidden(),
  },
  path: {
    keys: ["p"],
    help: "path",
    run: (context) => {
      const { actions, scene } = context.store.getState();
      const node = nodeAt(context);
      if (node !== undefined) actions.setPaths(pathsHere(scene, node));
    },
  },
  link: {
    keys: ["l"],
    help: "link",
    when: ({ beginLink }) => beginLink !== undefined,
    run: (context) => {
      const node = nodeAt(context);
      if (node !== undefined) context.beginLink?.(node);
    },
  },
  view: {
    // In the order of the view switch.
    keys: VIEWS.map((_, index) => String(index + 1)),
    help: "views",
    run: ({ store }, { key }) => {
      const view = VIEWS[Number(key) - 1];
      if (view) store.getState().actions.setView(view);
    },
  },
  ...ZOOM_COMMANDS,
  panUp: { keys: ["PageUp"], help: "pan", run: ({ map }) => map.camera.panDown(-PAGE) },
  panDown: { keys: ["PageDown"], help: "pan", run: ({ map }) => map.camera.panDown(PAGE) },
  closePaths: {
    keys: ["Escape"],
    help: "clear",
    when: ({ store }) => store.getState().scene.panel === "paths",
    run: ({ store }) => store.getState().actions.setPanel(undefined),
  },
  clear: {
    keys: ["Escape"],
    help: "clear",
    when: ({ store }) => store.getState().scene.select.length > 0,
    run: ({ store }) => store.getState().actions.clearSelection(),
  },
  leaveFocus: {
    keys: ["Escape"],
    help: "clear",
    when: ({ store }) => store.getState().scene.focus !== undefined,
    run: ({ store }) => store.getState().actions.focusOn(undefined),
  },
} as const satisfies Readonly<Record<string, MapCommand>>;
