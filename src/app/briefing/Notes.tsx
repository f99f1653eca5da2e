/** The notes of a step, rendered from Markdown without anything that could load or run. */
import Markdown from "react-markdown";
import { safeAddress } from "../../atlas/format/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import styles from "./Notes.module.css";

/** Pictures would be fetched from other sites. */
const LEFT_OUT = ["img"];

/** The address if it is safe to follow or leads within this page; otherwise empty. */
const allowedAddress = (address: string) =>
  address.startsWith("#") ? address : (safeAddress(address) ?? "");

interface NotesProps {
  readonly text: string;
  /** Sets the typography. */
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
              // An empty link would open this page again.
              children
            ),
        }}
      >
        {text}
      </Markdown>
    </div>
  );
}
