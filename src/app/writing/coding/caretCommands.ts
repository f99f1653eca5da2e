/** The keys of the caret over the text, and those that say what the selected words are. */
import type { Step } from "../../../coding/index.ts";
import type { Command, Press } from "../../../ui/browser/commands.ts";
import type { KeyLine } from "../../base/keyWords.ts";
import type { FormName } from "./forms.ts";

export interface CaretContext {
  readonly hasWords: boolean;
  readonly hasSelection: boolean;
  readonly move: (step: Step, by: 1 | -1, extending: boolean) => void;
  readonly keepPart: () => void;
  /** Takes back the latest of what was selected. */
  readonly clear: () => void;
  readonly open: (form: FormName) => void;
}

interface CaretCommand extends Command<CaretContext> {
  /** The line of the help that tells it. */
  readonly help: KeyLine<"coding">;
}

const step =
  (step: Step, by: 1 | -1) =>
  ({ move }: CaretContext, { shiftKey }: Press) =>
    move(step, by, shiftKey);

/** While the focus is on the caret. */
export const CARET_COMMANDS = {
  nextWord: { keys: ["ArrowRight"], help: "move", run: step("word", 1) },
  previousWord: { keys: ["ArrowLeft"], help: "move", run: step("word", -1) },
  nextSentence: { keys: ["ArrowDown"], help: "move", run: step("sentence", 1) },
  previousSentence: { keys: ["ArrowUp"], help: "move", run: step("sentence", -1) },
  sentenceStart: { keys: ["Home"], help: "ends", run: step("edge", -1) },
  sentenceEnd: { keys: ["End"], help: "ends", run: step("edge", 1) },
  nextParagraph: { keys: ["PageDown"], help: "pages", run: step("paragraph", 1) },
  previousParagraph: { keys: ["PageUp"], help: "pages", run: step("paragraph", -1) },
  clear: {
    keys: ["Escape"],
    help: "clear",
    when: ({ hasSelection }) => hasSelection,
    run: ({ clear }) => clear(),
  },
} as const satisfies Readonly<Record<string, CaretCommand>>;

const hasWords = ({ hasWords }: CaretContext) => hasWords;
const opening = (form: FormName): CaretCommand => ({
  keys: [form.charAt(0)],
  help: "code",
  when: hasWords,
  run: ({ open }) => open(form),
});

/** Wherever the focus is in the text or on the caret. */
export const CODING_COMMANDS = {
  node: opening("node"),
  link: opening("link"),
  evidence: opening("evidence"),
  uncited: opening("uncited"),
  part: { keys: ["p"], help: "part", when: hasWords, run: ({ keepPart }) => keepPart() },
} as const satisfies Readonly<Record<string, CaretCommand>>;
