/** The list under the text box: what the question could go on with. */
import { useEffect } from "react";
import type { Completion } from "../../../graph/completion.ts";
import { KindMark } from "../../legend/KindMark.tsx";
import { useBuilt } from "../../store.ts";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

interface SuggestionsProps {
  readonly id: string;
  readonly offered: readonly Completion[];
  readonly active: number;
  readonly onTake: (completion: Completion) => void;
  readonly onMark: (index: number) => void;
}

export function Suggestions({ id, offered, active, onTake, onMark }: SuggestionsProps) {
  const { atlas } = useBuilt();
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: "nearest" });
  }, [id, active]);
  return (
    // A tab stop, since what scrolls must be reached by keyboard; the arrows work in the box.
    <div
      id={id}
      role="listbox"
      aria-label={words.suggestions}
      tabIndex={0}
      className={styles.suggestions}
    >
      {offered.map((completion, index) => (
        <div
          key={completion.text}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.suggestion}
          onPointerMove={() => index !== active && onMark(index)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(completion)}
          onKeyDown={(event) => {
            if (event.key === "Enter") onTake(completion);
          }}
        >
          {completion.kind === undefined ? (
            <span className={styles.noMark} />
          ) : (
            <KindMark atlas={atlas} kind={completion.kind} />
          )}
          <bdi className={styles.adds}>{completion.adds.replace(/^, /u, "")}</bdi>
          <span className={styles.sort}>{words.sorts[completion.sort]}</span>
        </div>
      ))}
    </div>
  );
}
