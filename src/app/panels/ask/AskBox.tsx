/**
 * The text box of the panel: a combo box that lists how the question could continue. The arrows
 * walk through the list, Enter takes the marked item or asks the question, Esc closes the list.
 */
import { X } from "lucide-react";
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  type Completion,
  completions,
  type Notes,
  type NotUnderstood,
  questionText,
  understand,
} from "../../../query/ask/index.ts";
import type { Question } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { ComboArea } from "../../../ui/controls/ComboArea.tsx";
import { useListBox } from "../../../ui/controls/useListBox.ts";
import { ASK_ID } from "../../base/landmarks.ts";
import { useActions, useBuilt } from "../../base/store.ts";
import styles from "./Ask.module.css";
import { Suggestion } from "./Suggestion.tsx";
import { words } from "./words.ts";

/** The most completions offered at once. */
const MOST = 12;

interface AskBoxProps {
  /** The text of the question that is answered. */
  readonly said: string;
  /** Called when the list opens over what is below, and when it closes. */
  readonly onListed: (listed: boolean) => void;
  /** Called with each question that is read, before it is asked. */
  readonly onRead: (read: Read) => void;
  /** Whether what was typed is answered by a sentence, though it is no question about links. */
  readonly isAnswered: boolean;
  /** Called with a text that is not a question, and with `undefined` once the text changes. */
  readonly onStuck: (unread: Unread | undefined) => void;
}

/** A question, the text that it was read from, and what has to be said beside it. */
export interface Read {
  readonly question: Question;
  readonly typed: string;
  readonly notes: Notes;
}

/** A text that is not a question, and what is known of it. */
export interface Unread {
  readonly text: string;
  readonly reading: NotUnderstood;
}

export function AskBox({ said, isAnswered, onListed, onRead, onStuck }: AskBoxProps) {
  const { atlas } = useBuilt();
  const { setAsk } = useActions();
  const [text, setText] = useState(said);
  const [answered, setAnswered] = useState(said);
  const [found, setProblem] = useState<string>();
  const problem = isAnswered ? undefined : found;
  // Another question was asked elsewhere: by the parts, an example or the back button.
  if (answered !== said) {
    setAnswered(said);
    setText(said);
    setProblem(undefined);
  }
  const listBox = useListBox();
  const { isOpen: open } = listBox;
  const box = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const help = useId();
  const offered = useMemo(() => (open ? completions(atlas, text, MOST) : []), [open, atlas, text]);
  const isOpen = offered.length > 0;
  const isReworded = said !== "" && answered === said && text.trim() !== said;
  useLayoutEffect(() => onListed(isOpen), [isOpen, onListed]);

  const write = (next: string) => {
    setText(next);
    setProblem(undefined);
    onStuck(undefined);
    listBox.restart();
  };
  const take = (completion: Completion | undefined) => {
    if (!completion) return;
    write(`${completion.text} `);
    box.current?.focus();
  };
  const put = () => {
    const read = understand(atlas, text);
    if ("question" in read) {
      listBox.close();
      setProblem(undefined);
      onStuck(undefined);
      // What was read stands beside what was typed, and does not replace it.
      setAnswered(questionText(atlas, read.question));
      onRead({ ...read, typed: text });
      setAsk(read.question);
      return;
    }
    // The answer to the previous question would be mistaken for an answer to this one.
    setAnswered("");
    setAsk(undefined);
    setProblem(problemWords(read));
    if (read.isUnfinished) listBox.open();
    else listBox.close();
    onStuck(read.isUnfinished ? undefined : { text, reading: read });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const onTake = (index: number) => take(offered[index]);
    // Without offers there is no list to close, so Esc belongs to the panel.
    const isPanels = event.key === "Escape" && offered.length === 0;
    if (!isPanels && listBox.onKeyDown(event, { count: offered.length, onTake })) return;
    // Tab moves to what the list covers.
    if (event.key === "Tab") listBox.close();
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      put();
    }
  };
  return (
    <fieldset
      aria-label={words.question}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) listBox.close();
      }}
    >
      <ComboArea
        ref={box}
        id={ASK_ID}
        aria-label={words.label}
        placeholder={words.placeholder}
        autoCapitalize="none"
        enterKeyHint="go"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined && !isReworded ? undefined : help}
        value={text}
        onChange={(event) => write(event.target.value.replace(/[\r\n]+/gu, " "))}
        onClick={listBox.open}
        onKeyDown={onKeyDown}
        offers={{
          id: list,
          label: words.suggestions,
          options: offered,
          keyOf: (completion) => completion.text,
          active: listBox.active,
          onMark: listBox.mark,
          onTake: (index) => take(offered[index]),
          children: (completion) => <Suggestion completion={completion} />,
        }}
      >
        {text !== "" && (
          <Button
            look="icon"
            className={styles.clear}
            aria-label={words.clear}
            onClick={() => {
              setText("");
              setProblem(undefined);
              onStuck(undefined);
              setAsk(undefined);
              box.current?.focus();
            }}
          >
            <X aria-hidden />
          </Button>
        )}
      </ComboArea>
      {isReworded && problem === undefined && (
        <p id={help} className={styles.read}>
          {words.readAs} <bdi>{said}</bdi>
        </p>
      )}
      {problem !== undefined && (
        <p id={help} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}

/** Which words stand in the way of reading a text as a question. */
function problemWords(reading: NotUnderstood): string {
  const { unused, lacksRelation, asksFor, ambiguous, isImpossible, isUnfinished } = reading;
  if (isUnfinished) return words.unfinished;
  if (ambiguous) return words.ambiguous(ambiguous.name);
  if (isImpossible) return words.impossible;
  if (asksFor !== undefined) return words.noLinkSays[asksFor];
  if (unused.length === 0) return words.stuck;
  return lacksRelation ? words.noRelation(unused) : words.unused(unused);
}
