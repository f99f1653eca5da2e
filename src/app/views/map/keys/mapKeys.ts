/** What a key asks of the map; pure, apart from the listener. */
import type { Direction } from "../../../../picture/shapes/index.ts";
import { VIEWS, type View } from "../../../../scene/index.ts";

export type Command =
  | { readonly type: "step" | "leap"; readonly direction: Direction }
  | { readonly type: "turn"; readonly by: 1 | -1 }
  | { readonly type: "pan"; readonly by: 1 | -1 }
  | { readonly type: "view"; readonly view: View }
  | {
      readonly type:
        | "act"
        | "select"
        | "add"
        | "back"
        | "menu"
        | "focus"
        | "path"
        | "zoomIn"
        | "zoomOut"
        | "fit"
        | "clear";
    };

type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};

const COMMANDS: Readonly<Record<string, Command>> = {
  "[": { type: "turn", by: -1 },
  "]": { type: "turn", by: 1 },
  PageUp: { type: "pan", by: -1 },
  PageDown: { type: "pan", by: 1 },
  Enter: { type: "act" },
  " ": { type: "select" },
  Backspace: { type: "back" },
  ContextMenu: { type: "menu" },
  f: { type: "focus" },
  p: { type: "path" },
  "+": { type: "zoomIn" },
  "=": { type: "zoomIn" },
  "-": { type: "zoomOut" },
  "0": { type: "fit" },
  Escape: { type: "clear" },
};

/** `undefined` for keys that are not the map's: Tab, `/`, `?`, the browser's own zoom. */
export function commandOf(press: Press): Command | undefined {
  const direction = own(ARROWS, press.key);
  if (direction && !press.altKey && !press.metaKey) {
    return { type: press.ctrlKey ? "leap" : "step", direction };
  }
  // `[` and `]` need AltGr on many keyboards, which counts as Ctrl and Alt at once.
  if (press.key === "[" || press.key === "]") return own(COMMANDS, press.key);
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (press.shiftKey && press.key === "F10") return { type: "menu" };
  if (press.shiftKey && press.key === " ") return { type: "add" };
  return own(COMMANDS, press.key) ?? viewOf(press.key);
}

/** The views by their place in the switch: `1` to `4`. */
function viewOf(key: string): Command | undefined {
  const view = /^[1-9]$/.test(key) ? VIEWS[Number(key) - 1] : undefined;
  return view && { type: "view", view };
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
