/**
 * The text box: a combo box that says how the question could go on. The arrows walk through the
 * list, Enter takes what is marked or puts the question, Esc closes the list.
 */
import { X } from "lucide-react";
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  type Completion,
  completions,
  questionText,
  readQuestion,
} from "../../../query/ask/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { ComboBox } from "../../../ui/controls/ComboBox.tsx";
import { arrowTo } from "../../../ui/controls/OptionList.tsx";
import { ASK_ID } from "../../base/landmarks.ts";
import { useActions, useBuilt } from "../../base/store.ts";
import styles from "./Ask.module.css";
import { Suggestion } from "./Suggestion.tsx";
import { words } from "./words.ts";

/** Completions offered at once. */
const MOST = 12;

interface AskBoxProps {
  /** The question that is answered, in words. */
  readonly said: string;
  /** Told when the list comes over what is below, and when it goes. */
  readonly onListed: (listed: boolean) => void;
  /** Told what was put and is no question; `undefined` once there is another text. */
  readonly onStuck: (text: string | undefined) => void;
}

export function AskBox({ said, onListed, onStuck }: AskBoxProps) {
  const { atlas } = useBuilt();
  const { setAsk } = useActions();
  const [text, setText] = useState(said);
  const [answered, setAnswered] = useState(said);
  const [problem, setProblem] = useState<string>();
  // Another question was put elsewhere: by the parts, an example, the back button.
  if (answered !== said) {
    setAnswered(said);
    setText(said);
    setProblem(undefined);
  }
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLInputElement>(null);
  const list = useId();
  const help = useId();
  const offered = useMemo(() => (open ? completions(atlas, text, MOST) : []), [open, atlas, text]);
  const isOpen = offered.length > 0;
  useLayoutEffect(() => onListed(isOpen), [isOpen, onListed]);

  const write = (next: string) => {
    setText(next);
    setActive(-1);
    setProblem(undefined);
    onStuck(undefined);
    setOpen(true);
  };
  const take = (completion: Completion | undefined) => {
    if (!completion) return;
    write(`${completion.text} `);
    box.current?.focus();
  };
  const put = () => {
    const read = readQuestion(atlas, text);
    if ("question" in read) {
      setOpen(false);
      setProblem(undefined);
      onStuck(undefined);
      setText(questionText(atlas, read.question));
      setAsk(read.question);
      return;
    }
    // An answer to the question before would be taken for one to this.
    setAnswered("");
    setAsk(undefined);
    const rest = text.slice(read.stuckAt).trim();
    setProblem(rest === "" ? words.unfinished : words.stuck(rest));
    setOpen(rest === "");
    onStuck(rest === "" ? undefined : text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // What an input method is still composing is its own.
    if (event.nativeEvent.isComposing) return;
    const next = arrowTo(event.key, active, offered.length);
    if (next !== undefined) {
      event.preventDefault();
      if (isOpen) setActive(next);
      else setOpen(true);
    } else if (event.key === "Tab") {
      // Tab goes on to what the list lies over.
      setOpen(false);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const chosen = isOpen ? offered[active] : undefined;
      if (chosen) take(chosen);
      else put();
    } else if (event.key === "Escape" && isOpen) {
      // One thing at a time: the list, then the panel.
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };
  return (
    <fieldset
      aria-label={words.question}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <ComboBox
        ref={box}
        id={ASK_ID}
        large
        aria-label={words.label}
        placeholder={words.placeholder}
        autoCapitalize="none"
        enterKeyHint="go"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : help}
        value={text}
        onChange={(event) => write(event.target.value)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        offers={{
          id: list,
          label: words.suggestions,
          options: offered,
          keyOf: (completion) => completion.text,
          active,
          onMark: setActive,
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
      </ComboBox>
      {problem !== undefined && (
        <p id={help} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
