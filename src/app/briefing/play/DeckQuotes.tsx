/** The words that carry a step, with the document and section in which they stand. */
import { BookOpenText } from "lucide-react";
import type { ComponentProps } from "react";
import type { Quote } from "../../../atlas/atlas.ts";
import { claimOfQuote, quoteOf, sectionName } from "../../../graph/lookup.ts";
import { classNames } from "../../../ui/classNames.ts";
import { kindClass } from "../../legend/colour.ts";
import { useActions, useBuilt, useLookup } from "../../store.ts";
import styles from "./Deck.module.css";
import { DeckButton } from "./DeckButton.tsx";
import { words } from "./words.ts";

interface DeckQuotesProps {
  readonly ids: readonly string[];
  readonly swipe: ComponentProps<"aside">;
}

export function DeckQuotes({ ids, swipe }: DeckQuotesProps) {
  const { atlas } = useBuilt();
  const quotes = ids.flatMap((id) => quoteOf(atlas, id) ?? []);
  if (quotes.length === 0) return null;
  return (
    // It scrolls where there is too much for a small screen: so it takes the focus.
    <aside aria-label={words.quotes} className={styles.quotes} {...swipe} {...{ tabIndex: 0 }}>
      {quotes.map((quote) => (
        <DeckQuote key={quote.id} quote={quote} />
      ))}
    </aside>
  );
}

function DeckQuote({ quote }: { readonly quote: Quote }) {
  const { atlas } = useBuilt();
  const { documents, nodes, edges } = useLookup();
  const { openInText } = useActions();
  const claim = claimOfQuote(quote.id);
  const kind = nodes.get(claim)?.kind ?? nodes.get(edges.get(claim)?.source ?? "")?.kind;
  const section = sectionName(atlas, quote);
  return (
    <figure className={classNames(styles.quote, kindClass(atlas, kind))}>
      <blockquote lang={atlas.language} dir="auto">
        <mark>{quote.exact}</mark>
      </blockquote>
      {quote.translation !== undefined && (
        <p>
          <bdi>{quote.translation}</bdi>
        </p>
      )}
      <figcaption>
        <span>
          {section !== undefined && (
            <>
              <bdi>{section}</bdi>
              {", "}
            </>
          )}
          <cite>
            <bdi>{documents.get(quote.document)?.title}</bdi>
          </cite>
        </span>
        <DeckButton name={words.readQuote} onPress={() => openInText(quote.id)}>
          <BookOpenText aria-hidden />
        </DeckButton>
      </figcaption>
    </figure>
  );
}
