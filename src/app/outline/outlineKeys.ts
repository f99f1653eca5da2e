/** Translates key presses in the outline into commands. */

export type OutlineCommand =
  | {
      readonly type:
        | "next"
        | "previous"
        | "first"
        | "last"
        | "open"
        | "close"
        | "act"
        | "select"
        | "add"
        | "back"
        | "menu"
        | "clear";
    }
  | { readonly type: "letters"; readonly letter: string };

type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const COMMANDS: Readonly<Record<string, Exclude<OutlineCommand["type"], "letters">>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  ArrowRight: "open",
  ArrowLeft: "close",
  Home: "first",
  End: "last",
  Enter: "act",
  " ": "select",
  Backspace: "back",
  ContextMenu: "menu",
  Escape: "clear",
};

/**
 * Returns `undefined` for keys the outline does not handle: Tab, `/`, `?`, anything with Ctrl or
 * Alt.
 */
export function commandOf(press: Press): OutlineCommand | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (press.shiftKey && press.key === "F10") return { type: "menu" };
  if (press.shiftKey && press.key === " ") return { type: "add" };
  const type = Object.hasOwn(COMMANDS, press.key) ? COMMANDS[press.key] : undefined;
  if (type) return { type };
  // Letters and digits of any script; punctuation belongs to the page's shortcuts.
  if (/^[\p{L}\p{N}]$/u.test(press.key)) return { type: "letters", letter: press.key };
  return undefined;
}
