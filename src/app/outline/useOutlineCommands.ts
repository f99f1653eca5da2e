/** Handles key presses and clicks in the outline. */
import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import { runCommand } from "../../ui/browser/commands.ts";
import { useActions, useAppStore } from "../base/store.ts";
import { useOpenInText } from "../claims/OpenInText.tsx";
import { CHEVRON } from "./OutlineRow.tsx";
import { OUTLINE_COMMANDS } from "./outlineCommands.ts";
import { toggle } from "./outlineState.ts";
import { claimOf } from "./outlineTree.ts";
import { keyAt } from "./rowElements.ts";
import type { OutlineModel } from "./useOutline.ts";

/** Letters typed within this time of each other form one search term. In ms. */
const TYPING_MS = 800;

export interface OutlineHandlers {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** Returns the handlers of the outline; `openMenu` opens the context menu of the row with a key. */
export function useOutlineCommands(
  model: OutlineModel,
  openMenu: (key: string) => void,
): OutlineHandlers {
  const store = useAppStore();
  const openInText = useOpenInText();
  const { select, toggleSelected } = useActions();
  const typing = useRef({ text: "", at: 0 });

  const typed = (letter: string) => {
    const now = Date.now();
    const isSameWord = now - typing.current.at < TYPING_MS;
    typing.current = { text: (isSameWord ? typing.current.text : "") + letter, at: now };
    return typing.current.text;
  };

  return {
    onKeyDown: (event) => {
      const context = { model, store, openMenu, openInText, typed };
      if (!runCommand(OUTLINE_COMMANDS, event, context)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick: (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const key = keyAt(target);
      if (key === undefined) return;
      const { rows, state, change } = model;
      const id = claimOf(key);
      const withCursor = { ...state, current: key };
      const isToggle = id === undefined || target.closest(`[${CHEVRON}]`) !== null;
      const row = rows.find((candidate) => candidate.key === key);
      change(isToggle && row?.canOpen ? toggle(withCursor, key) : withCursor);
      if (id !== undefined && !isToggle) (event.shiftKey ? toggleSelected : select)(id);
    },
  };
}
