/** The keys of the caret over the text, and those that say what the selected words are. */
import type { Step } from "../../../coding/index.ts";
import type { Command, Press } from "../../../ui/browser/commands.ts";
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

type CaretCommand = Command<CaretContext>;

const step =
  (step: Step, by: 1 | -1) =>
  ({ move }: CaretContext, { shiftKey }: Press) =>
    move(step, by, shiftKey);

/** While the focus is on the caret. */
export const CARET_COMMANDS = {
  nextWord: { keys: ["ArrowRight"], run: step("word", 1) },
  previousWord: { keys: ["ArrowLeft"], run: step("word", -1) },
  nextSentence: { keys: ["ArrowDown"], run: step("sentence", 1) },
  previousSentence: { keys: ["ArrowUp"], run: step("sentence", -1) },
  sentenceEnd: { keys: ["End"], run: step("edge", 1) },
  sentenceStart: { keys: ["Home"], run: step("edge", -1) },
  nextParagraph: { keys: ["PageDown"], run: step("paragraph", 1) },
  previousParagraph: { keys: ["PageUp"], run: step("paragraph", -1) },
  clear: {
    keys: ["Escape"],
    when: ({ hasSelection }) => hasSelection,
    run: ({ clear }) => clear(),
  },
} as const satisfies Readonly<Record<string, CaretCommand>>;

const hasWords = ({ hasWords }: CaretContext) => hasWords;
const opening = (form: FormName): CaretCommand => ({
  keys: [form.charAt(0)],
  when: hasWords,
  run: ({ open }) => open(form),
});

/** Wherever the focus is in the text or on the caret. */
export const CODING_COMMANDS = {
  node: opening("node"),
  link: opening("link"),
  evidence: opening("evidence"),
  uncited: opening("uncited"),
  part: { keys: ["p"], when: hasWords, run: ({ keepPart }) => keepPart() },
} as const satisfies Readonly<Record<string, CaretCommand>>;
