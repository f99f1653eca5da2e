/** The keys of the whole page, which can be turned off. */
import { useEffect, useRef } from "react";
import { commandsOf, type Press } from "../../ui/browser/commands.ts";
import { isTyping } from "../../ui/browser/focus.ts";
import {
  PAGE_COMMANDS,
  type PageCommand,
  type PageCommandName,
  type PageContext,
} from "../base/pageCommands.ts";

/** The command of a key press; `undefined` for any other key, and while the person types. */
export function shortcutOf(
  event: Press & Pick<KeyboardEvent, "defaultPrevented">,
  target: EventTarget | null,
): PageCommandName | undefined {
  return event.defaultPrevented || isTyping(target)
    ? undefined
    : commandsOf(PAGE_COMMANDS, event)[0];
}

/** Runs the command of each shortcut that is pressed while enabled. */
export function useShortcuts(enabled: boolean, context: PageContext): void {
  const latest = useRef(context);
  useEffect(() => {
    latest.current = context;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, event.target);
      if (!shortcut) return;
      event.preventDefault();
      const { when, run }: PageCommand = PAGE_COMMANDS[shortcut];
      if (when?.(latest.current, event) ?? true) run(latest.current);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}
