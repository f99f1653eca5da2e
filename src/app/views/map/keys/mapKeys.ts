/** Translates key presses on the map into commands. */
import type { Direction } from "../../../../picture/shapes/index.ts";
import { VIEWS, type View } from "../../../../scene/index.ts";

export type MapCommand =
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

const COMMANDS: Readonly<Record<string, MapCommand>> = {
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

/** Returns `undefined` for keys the map does not handle: Tab, `/`, `?`, the browser's own zoom. */
export function commandOf(press: Press): MapCommand | undefined {
  const direction = entryOf(ARROWS, press.key);
  if (direction && !press.altKey && !press.metaKey) {
    return { type: press.ctrlKey ? "leap" : "step", direction };
  }
  // `[` and `]` need AltGr on many keyboards, which counts as Ctrl and Alt at once.
  if (press.key === "[" || press.key === "]") return entryOf(COMMANDS, press.key);
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (press.shiftKey && press.key === "F10") return { type: "menu" };
  if (press.shiftKey && press.key === " ") return { type: "add" };
  return entryOf(COMMANDS, press.key) ?? viewOf(press.key);
}

/** The keys `1` to `4` show the views in the order of the view switch. */
function viewOf(key: string): MapCommand | undefined {
  const view = /^[1-9]$/.test(key) ? VIEWS[Number(key) - 1] : undefined;
  return view && { type: "view", view };
}

function entryOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
