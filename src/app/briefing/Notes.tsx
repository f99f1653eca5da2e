/** Notes of a step: markdown, shown as elements. What could load or run anything is left out. */
import Markdown from "react-markdown";
import { classNames } from "../../ui/classNames.ts";
import styles from "./Notes.module.css";

/** A picture would be fetched from elsewhere. */
const LEFT_OUT = ["img"];

interface NotesProps {
  readonly text: string;
  /** Sets its type. */
  readonly className?: string | undefined;
}

export function Notes({ text, className }: NotesProps) {
  return (
    <div className={classNames(styles.notes, className)} dir="auto">
      <Markdown
        disallowedElements={LEFT_OUT}
        components={{
          a: ({ href, children }) => (
            <a href={href} target="_blank" rel="noreferrer">
              {children}
            </a>
          ),
        }}
      >
        {text}
      </Markdown>
    </div>
  );
}
