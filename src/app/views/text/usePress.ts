/** Handles presses, keys and focus on marked words. */
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from "react";
import {
  claimsAt,
  type PageContent,
  type QuotedClaim,
  type Stop,
} from "../../../query/text/index.ts";
import { runCommand } from "../../../ui/browser/commands.ts";
import { focusInspector } from "../../base/landmarks.ts";
import { useActions, useAppStore } from "../../base/store.ts";
import { TEXT_COMMANDS } from "./textCommands.ts";
import type { StopModel } from "./useStop.ts";

/** The open choice between several nodes and links that rest on the pressed words. */
export interface Choice {
  readonly cited: readonly QuotedClaim[];
  readonly anchor: HTMLElement;
}

/** Returns the event handlers of the text, and the open choice with its commands. */
export function usePress(pages: readonly PageContent[], { goTo, step }: StopModel) {
  const store = useAppStore();
  const { openInText, clearSelection } = useActions();
  const [choice, setChoice] = useState<Choice>();

  /** Selects a node or link at the quote that was pressed. */
  const choose = ({ claim, quote }: QuotedClaim, opensInspector: boolean) => {
    openInText(quote.id, claim.id);
    if (opensInspector) focusInspector();
  };
  const press = (mark: HTMLElement, opensInspector: boolean) => {
    const stop = stopOf(mark);
    const cited = stop ? claimsAt(pages, stop) : [];
    const [only, ...others] = cited;
    if (!only) return;
    if (others.length > 0) setChoice({ cited, anchor: mark });
    else choose(only, opensInspector);
  };
  return {
    choice,
    close: () => setChoice(undefined),
    choose: (cited: QuotedClaim, byKey: boolean) => {
      setChoice(undefined);
      choice?.anchor.focus({ preventScroll: true });
      choose(cited, byKey);
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const mark = markAt(event.target);
      // Selecting text, to copy it, is not a press.
      if (mark && getSelection()?.isCollapsed !== false) press(mark, false);
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const stop = stopOf(markAt(event.target));
      if (stop) goTo(stop, false);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented) return;
      const context = {
        mark: markAt(event.target),
        hasSelection: store.getState().scene.select.length > 0,
        clearSelection,
        step,
        press,
      };
      if (runCommand(TEXT_COMMANDS, event, context)) event.preventDefault();
    },
  };
}

function markAt(target: EventTarget): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>("[data-mark]") ?? undefined;
}

function stopOf(mark: HTMLElement | undefined): Stop | undefined {
  const document = mark?.closest<HTMLElement>("[data-document]")?.dataset.document;
  if (!mark || document === undefined) return undefined;
  return { document, start: Number(mark.dataset.mark) };
}
