/** Quotes on paper: numbered, verbatim, each with its full source. */
import { placeWords, quotedWords, statementWords } from "../../../query/cite/index.ts";
import { languageOf } from "../../../query/visible/index.ts";
import { useBuilt } from "../../base/store.ts";
import styles from "./Print.module.css";
import type { NumberedQuote } from "./pages.ts";
import { words } from "./words.ts";

export function PrintedQuotes({ quotes }: { readonly quotes: readonly NumberedQuote[] }) {
  const { atlas } = useBuilt();
  return (
    <ul className={styles.quotes}>
      {quotes.map(({ number, quote }) => (
        <li key={number} className={styles.quote}>
          <span>[{number}]</span>
          <div>
            <blockquote className={styles.words} lang={languageOf(atlas, quote)} dir="auto">
              {quotedWords(quote)}
            </blockquote>
            {quote.translation !== undefined && (
              <p>
                {words.translation} <bdi>{quote.translation}</bdi>
              </p>
            )}
            <Statement words={statementWords(quote)} />
            <p className={styles.source}>{placeWords(atlas, quote)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/**
 * Basis, status and force in words: paper has none of the colours and lines that show them on
 * screen.
 */
function Statement({ words: text }: { readonly words: string }) {
  return text === "" ? null : (
    <p className={styles.source}>
      <bdi>{text}</bdi>
    </p>
  );
}
