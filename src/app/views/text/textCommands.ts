/** The commands of the text that have keys, on marked words. */
import type { Command } from "../../../ui/browser/commands.ts";
import type { KeyLine } from "../../base/keyWords.ts";

/** The text at a press. */
export interface TextContext {
  /** The marked words that have the focus. */
  readonly mark: HTMLElement | undefined;
  readonly hasSelection: boolean;
  readonly clearSelection: () => void;
  /** Moves the focus by so many marks. */
  readonly step: (by: 1 | -1) => void;
  /** Selects what rests on the words, or offers the choice. */
  readonly press: (mark: HTMLElement, opensInspector: boolean) => void;
}

interface TextCommand extends Command<TextContext> {
  /** The line of the help that tells it. */
  readonly help: KeyLine<"text">;
}

const isOnMark = ({ mark }: TextContext) => mark !== undefined;

const press =
  (opensInspector: boolean): Command<TextContext>["run"] =>
  (context) => {
    if (context.mark) context.press(context.mark, opensInspector);
  };

export const TEXT_COMMANDS = {
  next: { keys: ["ArrowRight"], help: "next", when: isOnMark, run: ({ step }) => step(1) },
  previous: { keys: ["ArrowLeft"], help: "previous", when: isOnMark, run: ({ step }) => step(-1) },
  act: { keys: ["Enter"], help: "act", when: isOnMark, run: press(true) },
  select: { keys: [" "], help: "select", when: isOnMark, run: press(false) },
  clear: {
    keys: ["Escape"],
    help: "clear",
    when: ({ hasSelection }) => hasSelection,
    run: ({ clearSelection }) => clearSelection(),
  },
} as const satisfies Readonly<Record<string, TextCommand>>;
