/** The quotes that support a step, with their document and section. */
import { BookOpenText } from "lucide-react";
import type { ComponentProps } from "react";
import type { Quote } from "../../../atlas/index.ts";
import { claimOfQuote, languageOf, quoteOf, sectionName } from "../../../query/visible/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useActions, useBuilt, useLookup } from "../../base/store.ts";
import { kindClass } from "../../legend/colour.ts";
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
  const passages = passagesOf(quotes, (quote) => sectionName(atlas, quote));
  const [first, ...others] = passages;
  if (!first) return null;
  // A source that all quotes share is named once, below them.
  const isShared = others.length > 0 && others.every(({ document }) => document === first.document);
  return (
    // Focusable, since it scrolls on small screens.
    <aside aria-label={words.quotes} className={styles.quotes} {...swipe} {...{ tabIndex: 0 }}>
      {passages.map((passage) => (
        <Quoted key={passage.quotes[0]?.id} {...passage} isSourceNamed={!isShared} />
      ))}
      {isShared && (
        <p className={styles.source}>
          {words.allFrom} <Source document={first.document} />
        </p>
      )}
    </aside>
  );
}

/** Consecutive quotes from the same section, which is named once. */
interface Passage {
  readonly document: string;
  readonly section: string | undefined;
  readonly quotes: readonly Quote[];
}

function passagesOf(
  quotes: readonly Quote[],
  sectionOf: (quote: Quote) => string | undefined,
): readonly Passage[] {
  const passages: { document: string; section: string | undefined; quotes: Quote[] }[] = [];
  for (const quote of quotes) {
    const { document } = quote;
    const section = sectionOf(quote);
    const last = passages.at(-1);
    if (last?.document === document && last.section === section) last.quotes.push(quote);
    else passages.push({ document, section, quotes: [quote] });
  }
  return passages;
}

interface QuotedProps extends Passage {
  readonly isSourceNamed: boolean;
}

function Quoted({ document, section, quotes, isSourceNamed }: QuotedProps) {
  const hasSection = section !== undefined;
  return (
    <figure className={styles.quoted}>
      {quotes.map((quote) => (
        <OneQuote key={quote.id} quote={quote} />
      ))}
      {(hasSection || isSourceNamed) && (
        <figcaption>
          {hasSection && <bdi>{section}</bdi>}
          {hasSection && isSourceNamed && ", "}
          {isSourceNamed && <Source document={document} />}
        </figcaption>
      )}
    </figure>
  );
}

function OneQuote({ quote }: { readonly quote: Quote }) {
  const { atlas } = useBuilt();
  const { nodes, edges } = useLookup();
  const { openInText } = useActions();
  const claim = claimOfQuote(quote.id);
  const kind = nodes.get(claim)?.kind ?? nodes.get(edges.get(claim)?.source ?? "")?.kind;
  return (
    <div className={classNames(styles.quote, kindClass(atlas, kind))}>
      <blockquote lang={languageOf(atlas, quote)} dir="auto">
        <mark>{quote.exact}</mark>
      </blockquote>
      <DeckButton name={words.readQuote} onPress={() => openInText(quote.id)}>
        <BookOpenText aria-hidden />
      </DeckButton>
      {quote.translation !== undefined && (
        <p>
          <bdi>{quote.translation}</bdi>
        </p>
      )}
    </div>
  );
}

function Source({ document }: { readonly document: string }) {
  const { documents } = useLookup();
  return (
    <cite>
      <bdi>{documents.get(document)?.title}</bdi>
    </cite>
  );
}
