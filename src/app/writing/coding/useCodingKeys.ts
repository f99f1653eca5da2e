/** The keys of coding, outside of its forms. */
import { type RefObject, useEffect, useRef } from "react";
import { runCommand } from "../../../ui/browser/commands.ts";
import { isTyping } from "../../../ui/browser/focus.ts";
import { type CaretContext, CODING_COMMANDS } from "./caretCommands.ts";

/**
 * The keys that say what the selected words are, wherever the focus is in the text or on the caret; and
 * the one that copies them, which the browser has not selected.
 */
export function useCodingKeys(
  scroller: RefObject<HTMLElement | null>,
  context: CaretContext,
  text: string,
): void {
  const latest = useRef({ context, text });
  useEffect(() => {
    latest.current = { context, text };
  });
  useEffect(() => {
    const view = scroller.current?.parentElement;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (event.target instanceof Element && event.target.closest("form")) return;
      if (runCommand(CODING_COMMANDS, event, latest.current.context)) event.preventDefault();
    };
    const onCopy = (event: ClipboardEvent) => {
      const isOwn = getSelection()?.isCollapsed === false || isTyping(event.target);
      if (isOwn || latest.current.text === "") return;
      event.clipboardData?.setData("text/plain", latest.current.text);
      event.preventDefault();
    };
    view?.addEventListener("keydown", onKey);
    view?.addEventListener("copy", onCopy);
    return () => {
      view?.removeEventListener("keydown", onKey);
      view?.removeEventListener("copy", onCopy);
    };
  }, [scroller]);
}
