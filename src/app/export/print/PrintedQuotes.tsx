/** Quotes on paper: numbered, word for word, each with its full source. */
import { placeWords, quotedWords, statementWords } from "../../../query/cite/index.ts";
import { languageOf } from "../../../query/visible/index.ts";
import { useBuilt } from "../../base/store.ts";
import type { NumberedQuote } from "./handout.ts";
import styles from "./Print.module.css";
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
            <Standing words={statementWords(quote)} />
            <p className={styles.source}>{placeWords(atlas, quote)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** How the words carry the link: on paper by words, where the page has colours and lines. */
function Standing({ words: said }: { readonly words: string }) {
  return said === "" ? null : (
    <p className={styles.source}>
      <bdi>{said}</bdi>
    </p>
  );
}
