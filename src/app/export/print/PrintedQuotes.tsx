/** Quotes on paper: numbered, word for word, each with its full source. */
import type { LinkQuote, Quote } from "../../../atlas/atlas.ts";
import { BASIS_WORDS, FORCE_WORDS, STATUS_WORDS } from "../../filters/words.ts";
import { quoted, sourceLine } from "../../inspector/citation.ts";
import { useBuilt } from "../../store.ts";
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
            <blockquote className={styles.words} lang={atlas.language} dir="auto">
              {quoted(quote)}
            </blockquote>
            {quote.translation !== undefined && (
              <p>
                {words.translation} <bdi>{quote.translation}</bdi>
              </p>
            )}
            {isOfLink(quote) && <LinkNotes quote={quote} />}
            <p className={styles.source}>{sourceLine(atlas, quote)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function isOfLink(quote: Quote | LinkQuote): quote is LinkQuote {
  return "basis" in quote;
}

/** How the words carry the link: on paper by words, where the page has colours and lines. */
function LinkNotes({ quote }: { readonly quote: LinkQuote }) {
  const { basis, status, force, negated, reasoning } = quote;
  const said = [
    BASIS_WORDS[basis],
    STATUS_WORDS[status].toLowerCase(),
    ...(force === undefined ? [] : [FORCE_WORDS[force].toLowerCase()]),
    ...(negated ? [words.deniedQuote] : []),
  ];
  return (
    <p className={styles.source}>
      {said.join(", ")}.
      {reasoning !== undefined && (
        <>
          {" "}
          {words.reasoning} <bdi>{reasoning}</bdi>
        </>
      )}
    </p>
  );
}
