/** Notes of a step: markdown, shown as elements. What could load or run anything is left out. */
import Markdown from "react-markdown";
import { safeAddress } from "../../atlas/format/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import styles from "./Notes.module.css";

/** A picture would be fetched from elsewhere. */
const LEFT_OUT = ["img"];

/** An address that may be followed, or a place in this page; of any other nothing is left. */
const allowedAddress = (address: string) =>
  address.startsWith("#") ? address : (safeAddress(address) ?? "");

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
        urlTransform={allowedAddress}
        components={{
          a: ({ href, children }) =>
            href ? (
              <a href={href} target="_blank" rel="noreferrer">
                {children}
              </a>
            ) : (
              // A link to nowhere would open this page once more.
              children
            ),
        }}
      >
        {text}
      </Markdown>
    </div>
  );
}
