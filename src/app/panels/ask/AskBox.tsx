/**
 * The text box: a combo box that says how the question could go on. The arrows walk through the
 * list, Enter takes what is marked or puts the question, Esc closes the list.
 */
import { X } from "lucide-react";
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type Completion, completions } from "../../../graph/completion.ts";
import { questionText, readQuestion } from "../../../graph/questionText.ts";
import { Button } from "../../../ui/Button.tsx";
import { useActions, useBuilt } from "../../store.ts";
import styles from "./Ask.module.css";
import { ASK_ID } from "./focus.ts";
import { Suggestions } from "./Suggestions.tsx";
import { words } from "./words.ts";

/** Completions offered at once. */
const MOST = 12;

interface AskBoxProps {
  /** The question that is answered, in words. */
  readonly said: string;
  /** Told when the list comes over what is below, and when it goes. */
  readonly onListed: (listed: boolean) => void;
}

export function AskBox({ said, onListed }: AskBoxProps) {
  const { atlas } = useBuilt();
  const { setAsk } = useActions();
  const [text, setText] = useState(said);
  const [answered, setAnswered] = useState(said);
  // Another question was put elsewhere: by the parts, an example, the back button.
  if (answered !== said) {
    setAnswered(said);
    setText(said);
  }
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [problem, setProblem] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const list = useId();
  const help = useId();
  const offered = useMemo(() => (open ? completions(atlas, text, MOST) : []), [open, atlas, text]);
  const isOpen = open && offered.length > 0;
  useLayoutEffect(() => onListed(isOpen), [isOpen, onListed]);

  const write = (next: string) => {
    setText(next);
    setActive(-1);
    setProblem(undefined);
    setOpen(true);
  };
  const take = ({ text: next }: Completion) => {
    write(`${next} `);
    box.current?.focus();
  };
  const put = () => {
    const read = readQuestion(atlas, text);
    if ("question" in read) {
      setOpen(false);
      setProblem(undefined);
      setText(questionText(atlas, read.question));
      setAsk(read.question);
      return;
    }
    const rest = text.slice(read.stuckAt).trim();
    setProblem(rest === "" ? words.unfinished : words.stuck(rest));
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // What an input method is still composing is its own.
    if (event.nativeEvent.isComposing) return;
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      if (isOpen) setActive(move(active, offered.length));
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
      className={styles.boxed}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={box}
        id={ASK_ID}
        type="text"
        role="combobox"
        className={styles.box}
        aria-label={words.label}
        placeholder={words.placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={isOpen && active >= 0 ? `${list}-${active}` : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : help}
        value={text}
        onChange={(event) => write(event.target.value)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {text !== "" && (
        <Button
          look="icon"
          className={styles.clear}
          aria-label={words.clear}
          onClick={() => {
            setText("");
            setProblem(undefined);
            setAsk(undefined);
            box.current?.focus();
          }}
        >
          <X aria-hidden />
        </Button>
      )}
      {isOpen && (
        <Suggestions id={list} offered={offered} active={active} onTake={take} onMark={setActive} />
      )}
      {problem !== undefined && (
        <p id={help} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}

/** Where each key goes among `count`; from the box (-1) Up goes to the last. */
const MOVES: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from, count) => (from + 1) % count,
  ArrowUp: (from, count) => (from <= 0 ? count - 1 : from - 1),
};
