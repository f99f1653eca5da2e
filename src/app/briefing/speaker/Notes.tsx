/** Notes of a step: markdown, shown as elements. What could load or run anything is left out. */
import Markdown from "react-markdown";
import styles from "./Speaker.module.css";

/** A picture would be fetched from elsewhere. */
const LEFT_OUT = ["img"];

export function Notes({ text }: { readonly text: string }) {
  return (
    <div className={styles.notesText} dir="auto">
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
