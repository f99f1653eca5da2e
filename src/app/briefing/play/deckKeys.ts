/** The keys of a briefing that is being played, as a pure function from key to command. */

export type Blank = "black" | "white";

export type DeckCommand =
  | { readonly type: "by"; readonly by: 1 | -1 }
  | { readonly type: "digit"; readonly digit: string }
  | { readonly type: "blank"; readonly blank: Blank }
  | { readonly type: "first" | "last" | "typed" | "back" | "leave" };

type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** Presentation clickers send PageUp and PageDown, and some also `b`. */
const COMMANDS: Readonly<Record<string, DeckCommand>> = {
  ArrowRight: { type: "by", by: 1 },
  ArrowDown: { type: "by", by: 1 },
  PageDown: { type: "by", by: 1 },
  " ": { type: "by", by: 1 },
  ArrowLeft: { type: "by", by: -1 },
  ArrowUp: { type: "by", by: -1 },
  PageUp: { type: "by", by: -1 },
  Home: { type: "first" },
  End: { type: "last" },
  Enter: { type: "typed" },
  Backspace: { type: "back" },
  Escape: { type: "leave" },
  b: { type: "blank", blank: "black" },
  w: { type: "blank", blank: "white" },
};

/** The command of a key; `undefined` for keys that a briefing does not use. */
export function deckCommand(press: Press): DeckCommand | undefined {
  const { key } = press;
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (key === " " && press.shiftKey) return { type: "by", by: -1 };
  if (/^\d$/.test(key)) return { type: "digit", digit: key };
  // Caps lock must not matter to a speaker in front of an audience.
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

/**
 * The step with the typed number, or the nearest existing one; `undefined` where no number was
 * typed.
 */
export function stepTyped(typed: string, count: number): number | undefined {
  return /^\d+$/.test(typed) ? clampStep(Number(typed), count) : undefined;
}

/** The nearest number of an existing step. */
export function clampStep(step: number, count: number): number {
  return Math.max(1, Math.min(count, step));
}
