/** The commands of the outline that have keys. */
import type { Quote } from "../../atlas/index.ts";
import type { AtlasStore } from "../../open/state.ts";
import { followedWords } from "../../query/words/index.ts";
import type { Command } from "../../ui/browser/commands.ts";
import { announce } from "../base/announcer.ts";
import type { KeyLine } from "../base/keyWords.ts";
import { focusInspector } from "../base/landmarks.ts";
import {
  back,
  closeRow,
  follow,
  jump,
  moveBy,
  moveTo,
  type OutlineState,
  openRow,
  toggle,
} from "./outlineState.ts";
import { claimOf } from "./outlineTree.ts";
import type { OutlineModel } from "./useOutline.ts";

/** The outline at a press. */
export interface OutlineContext {
  readonly model: OutlineModel;
  readonly store: AtlasStore;
  /** Opens the context menu of the row with a key. */
  readonly openMenu: (key: string) => void;
  readonly openInText: (quote: Quote, claim: string) => void;
  /** What has been typed up to this letter, which names rows. */
  readonly typed: (letter: string) => string;
}

interface OutlineCommand extends Command<OutlineContext> {
  /** The line of the help that tells it. */
  readonly help: KeyLine<"outline">;
}

/** A command that leads to another state of the outline. */
const changes =
  (next: (model: OutlineModel) => OutlineState) =>
  ({ model }: OutlineContext) =>
    model.change(next(model));

const actionsOf = ({ store }: OutlineContext) => store.getState().actions;

export const OUTLINE_COMMANDS = {
  next: {
    keys: ["ArrowDown"],
    help: "move",
    run: changes(({ state, rows }) => moveBy(state, rows, 1)),
  },
  previous: {
    keys: ["ArrowUp"],
    help: "move",
    run: changes(({ state, rows }) => moveBy(state, rows, -1)),
  },
  open: {
    keys: ["ArrowRight"],
    help: "move",
    run: changes(({ state, rows }) => openRow(state, rows)),
  },
  close: {
    keys: ["ArrowLeft"],
    help: "move",
    run: changes(({ state, rows, tree }) => closeRow(state, rows, tree)),
  },
  /** Toggles the overview and kinds, inspects nodes, follows links, opens quotes in the text. */
  act: {
    keys: ["Enter"],
    help: "act",
    run: (context) => {
      const { state, rows, tree, change } = context.model;
      const row = rows.find(({ key }) => key === state.current);
      if (!row) return;
      const { key, subject } = row;
      const id = claimOf(key);
      if (id === undefined) change(toggle(state, key));
      else if (subject.type === "link") {
        const { edge, direction } = subject;
        change(follow(state, tree, direction === "out" ? edge.target : edge.source));
        announce(followedWords(tree.atlas, edge, direction), "followed");
      } else if (subject.type === "quote") context.openInText(subject.quote, id);
      else {
        actionsOf(context).select(id);
        focusInspector();
      }
    },
  },
  add: {
    keys: ["Shift+ "],
    help: "select",
    run: (context) => {
      const claim = claimOf(context.model.state.current);
      if (claim !== undefined) actionsOf(context).toggleSelected(claim);
    },
  },
  select: {
    keys: [" "],
    help: "select",
    run: (context) => {
      const claim = claimOf(context.model.state.current);
      if (claim === undefined) return;
      const { select, toggleSelected } = actionsOf(context);
      const isSelected = context.store.getState().scene.select.includes(claim);
      (isSelected ? toggleSelected : select)(claim);
    },
  },
  back: { keys: ["Backspace"], help: "back", run: changes(({ state, tree }) => back(state, tree)) },
  menu: {
    keys: ["Shift+F10"],
    otherKeys: ["ContextMenu"],
    help: "menu",
    run: ({ model, openMenu }) => openMenu(model.state.current),
  },
  first: {
    keys: ["Home"],
    help: "ends",
    run: changes(({ state, rows }) => moveTo(state, rows, 0)),
  },
  last: {
    keys: ["End"],
    help: "ends",
    run: changes(({ state, rows }) => moveTo(state, rows, -1)),
  },
  letters: {
    // Letters and digits of any script; punctuation belongs to the page's shortcuts.
    keys: [/^[\p{L}\p{N}]$/u],
    help: "letters",
    run: ({ model: { state, rows, tree, change }, typed }, { key }) =>
      change(jump(state, rows, tree, typed(key))),
  },
  closePaths: {
    keys: ["Escape"],
    help: "clear",
    when: ({ store }) => store.getState().scene.panel === "paths",
    run: (context) => actionsOf(context).setPanel(undefined),
  },
  clear: {
    keys: ["Escape"],
    help: "clear",
    when: ({ store }) => store.getState().scene.select.length > 0,
    run: (context) => actionsOf(context).clearSelection(),
  },
} as const satisfies Readonly<Record<string, OutlineCommand>>;
