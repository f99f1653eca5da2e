/** Handles key presses and clicks in the outline. */
import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import { followedWords } from "../../query/words/index.ts";
import { announce } from "../base/announcer.ts";
import { focusInspector } from "../base/landmarks.ts";
import { useActions, useAppStore } from "../base/store.ts";
import { useOpenInText } from "../claims/OpenInText.tsx";
import { CHEVRON } from "./OutlineRow.tsx";
import { commandOf, type OutlineCommand } from "./outlineKeys.ts";
import { back, closeRow, follow, jump, moveBy, moveTo, openRow, toggle } from "./outlineState.ts";
import { claimOf, type TreeRow } from "./outlineTree.ts";
import { keyAt } from "./rowElements.ts";
import type { OutlineModel } from "./useOutline.ts";

/** Letters typed within this time of each other form one search term. In ms. */
const TYPING_MS = 800;

export interface OutlineCommands {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** Returns the handlers of the outline; `openMenu` opens the context menu of the row with a key. */
export function useOutlineCommands(
  model: OutlineModel,
  openMenu: (key: string) => void,
): OutlineCommands {
  const { tree, rows, state, change } = model;
  const store = useAppStore();
  const openInText = useOpenInText();
  const { select, toggleSelected, clearSelection, setPanel } = useActions();
  const typing = useRef({ text: "", at: 0 });

  const isSelected = (claim: string) => store.getState().scene.select.includes(claim);
  const claim = claimOf(state.current);

  /**
   * Enter: toggles the overview and kinds, inspects nodes, follows links, opens quotes in the text.
   */
  const act = ({ key, subject }: TreeRow) => {
    const id = claimOf(key);
    if (id === undefined) change(toggle(state, key));
    else if (subject.type === "link") {
      const { edge, direction } = subject;
      change(follow(state, tree, direction === "out" ? edge.target : edge.source));
      announce(followedWords(tree.atlas, edge, direction), "followed");
    } else if (subject.type === "quote") openInText(subject.quote, id);
    else {
      select(id);
      focusInspector();
    }
  };

  /** Runs a command; returns whether the outline handled it. */
  const run = (command: OutlineCommand): boolean => {
    switch (command.type) {
      case "next":
        change(moveBy(state, rows, 1));
        return true;
      case "previous":
        change(moveBy(state, rows, -1));
        return true;
      case "first":
        change(moveTo(state, rows, 0));
        return true;
      case "last":
        change(moveTo(state, rows, -1));
        return true;
      case "open":
        change(openRow(state, rows));
        return true;
      case "close":
        change(closeRow(state, rows, tree));
        return true;
      case "back":
        change(back(state, tree));
        return true;
      case "act": {
        const row = rows.find(({ key }) => key === state.current);
        if (row) act(row);
        return true;
      }
      case "select":
        if (claim !== undefined) (isSelected(claim) ? toggleSelected : select)(claim);
        return true;
      case "add":
        if (claim !== undefined) toggleSelected(claim);
        return true;
      case "menu":
        openMenu(state.current);
        return true;
      case "clear":
        if (store.getState().scene.panel === "paths") setPanel(undefined);
        else if (store.getState().scene.select.length === 0) return false;
        else clearSelection();
        return true;
      case "letters": {
        const now = Date.now();
        const isSameWord = now - typing.current.at < TYPING_MS;
        const text = (isSameWord ? typing.current.text : "") + command.letter;
        typing.current = { text, at: now };
        change(jump(state, rows, tree, text));
        return true;
      }
    }
  };

  return {
    onKeyDown: (event) => {
      const command = commandOf(event);
      if (!command || !run(command)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick: (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const key = keyAt(target);
      if (key === undefined) return;
      const id = claimOf(key);
      const withCursor = { ...state, current: key };
      const isToggle = id === undefined || target.closest(`[${CHEVRON}]`) !== null;
      const row = rows.find((candidate) => candidate.key === key);
      change(isToggle && row?.canOpen ? toggle(withCursor, key) : withCursor);
      if (id !== undefined && !isToggle) (event.shiftKey ? toggleSelected : select)(id);
    },
  };
}
