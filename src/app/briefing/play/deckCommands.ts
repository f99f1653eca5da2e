/** The commands of a briefing that is being played, for the presentation's window and the speaker's. */
import { type Command, commandsOf, type Press } from "../../../ui/browser/commands.ts";
import type { KeyLine } from "../../base/keyWords.ts";

export type Blank = "black" | "white";

export interface DeckControls {
  readonly place: number;
  readonly count: number;
  readonly blank: Blank | undefined;
  /** Whether the screen no longer shows the step, so that there is something to go back from. */
  readonly departed: boolean;
  readonly go: (step: number) => void;
  readonly setBlank: (blank: Blank | undefined) => void;
  readonly leave?: () => void;
}

/** The deck at a press, with the number typed so far. */
interface DeckContext extends DeckControls {
  readonly typed: string;
}

interface DeckCommand extends Command<DeckContext> {
  /** The line of the help that tells it. */
  readonly help: KeyLine<"deck">;
}

/** Goes on or back. Past the last step nothing happens, but the deck still uses the key. */
function goBy({ place, count, departed, go }: DeckContext, by: number): void {
  const to = clampStep(place + by, count);
  if (to !== place || departed) go(to);
}

const toggleBlank =
  (to: Blank) =>
  ({ blank, setBlank }: DeckContext) =>
    setBlank(blank === to ? undefined : to);

/** Presentation clickers send PageUp and PageDown, and some also `b`. */
export const DECK_COMMANDS = {
  previous: {
    keys: ["ArrowLeft", "ArrowUp", "PageUp", "Shift+ "],
    help: "previous",
    run: (deck) => goBy(deck, -1),
  },
  next: {
    keys: ["ArrowRight", "ArrowDown", "PageDown", " "],
    help: "next",
    run: (deck) => goBy(deck, 1),
  },
  first: { keys: ["Home"], help: "ends", run: ({ go }) => go(1) },
  last: { keys: ["End"], help: "ends", run: ({ go, count }) => go(count) },
  digit: { keys: [..."0123456789"], help: "number", run: () => {} },
  typed: {
    keys: ["Enter"],
    help: "number",
    when: ({ typed, count }) => stepTyped(typed, count) !== undefined,
    run: ({ typed, count, place, go }) => go(stepTyped(typed, count) ?? place),
  },
  black: { keys: ["b"], help: "blank", run: toggleBlank("black") },
  white: { keys: ["w"], help: "blank", run: toggleBlank("white") },
  back: {
    keys: ["Backspace"],
    help: "back",
    when: ({ departed }) => departed,
    run: ({ go, place }) => go(place),
  },
  leave: {
    keys: ["Escape"],
    help: "clear",
    when: ({ departed, leave }) => departed || leave !== undefined,
    run: ({ departed, go, place, leave }) => (departed ? go(place) : leave?.()),
  },
} as const satisfies Readonly<Record<string, DeckCommand>>;

export type DeckCommandName = keyof typeof DECK_COMMANDS;

/** The command of a key; `undefined` for keys that a briefing does not use. */
export function deckCommand(press: Press): DeckCommandName | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  // Caps lock must not matter to a speaker in front of an audience.
  const name = key.length === 1 ? key.toLowerCase() : key;
  return commandsOf(DECK_COMMANDS, { key: name, shiftKey, ctrlKey, metaKey, altKey })[0];
}

/** Performs a command; returns whether the deck used it. */
export function performDeckCommand(
  name: DeckCommandName,
  deck: DeckControls,
  typed: string,
  press: Press,
): boolean {
  const { when, run }: DeckCommand = DECK_COMMANDS[name];
  const context = { ...deck, typed };
  // Any other key brings a blank screen back.
  if (deck.blank && name !== "black" && name !== "white") deck.setBlank(undefined);
  else if (when?.(context, press) ?? true) run(context, press);
  else return false;
  return true;
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
