/** A quote with its words marked in their sentence or paragraph, its source, and its commands. */
import { Fragment, Suspense, useState } from "react";
import type { Quote } from "../../atlas/index.ts";
import { itemWords, pageWords } from "../../query/cite/index.ts";
import { languageOf, sectionName } from "../../query/visible/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Lazy, lazyPart } from "../base/lazyPart.tsx";
import { useBuilt, useLookup } from "../base/store.ts";
import { ROLE_WORDS } from "../codebook/words.ts";
import { NoteSlot } from "../notes/notePart.tsx";
import { CopyCitation } from "./CopyCitation.tsx";
import { type ExcerptLine, type Extent, excerpt, paragraphLength } from "./excerpt.ts";
import { OpenInText } from "./OpenInText.tsx";
import type { OpenOriginalProps } from "./OpenOriginal.tsx";
import styles from "./Quote.module.css";
import { words } from "./words.ts";

/**
 * Loaded on demand, since few documents have an address; offline, where it can't load, left out.
 */
const ORIGINAL = lazyPart<OpenOriginalProps>(() =>
  import("./OpenOriginal.tsx").then(
    (part) => part.default,
    () => () => null,
  ),
);

/** Characters up to which a paragraph counts as short and is shown whole, unless `brief`. */
const SHORT = 720;

interface QuoteViewProps {
  readonly quote: Quote;
  /** The node or link that the quote supports. */
  readonly claim: string;
  /** The class that tints the marked words, e.g. `kind-3`. */
  readonly tint: string;
  /** Shows only the sentence at first, as in lists. */
  readonly brief?: boolean;
}

export function QuoteView({ quote, claim, tint, brief }: QuoteViewProps) {
  const { atlas } = useBuilt();
  const document = useLookup().documents.get(quote.document);
  const isShort = document !== undefined && paragraphLength(document, quote) <= SHORT;
  const [extent, setExtent] = useState<Extent>(brief || !isShort ? "sentence" : "paragraph");
  if (!document) return null;
  const { lines, hasMore } = excerpt(document, quote, extent);
  const keepsLines = document.paragraphs[quote.paragraph ?? -1]?.form !== undefined;
  const section = sectionName(atlas, quote);
  const places = [section, itemWords(atlas, quote), pageWords(atlas, quote)].flatMap(
    (place) => place ?? [],
  );
  const otherExtent: Extent = extent === "sentence" ? "paragraph" : "sentence";
  const canGrow = hasMore || extent === "paragraph";
  return (
    <figure className={classNames(styles.figure, tint)}>
      <blockquote
        className={classNames(styles.quote, keepsLines && styles.lines)}
        lang={languageOf(atlas, quote)}
        dir="auto"
      >
        {lines.map((line, at) => (
          <Line key={line.pieces[0]?.start ?? at} line={line} isAfterGap={isAfterGap(lines, at)} />
        ))}
      </blockquote>
      {quote.translation !== undefined && (
        <p className={styles.translation}>
          {words.translation}: <bdi>{quote.translation}</bdi>
        </p>
      )}
      <figcaption className={styles.source}>
        {quote.paragraph === undefined && `${words.heading}. `}
        {places.map((place) => (
          <Fragment key={place}>
            <bdi className={styles.section}>{place}</bdi>
            {", "}
          </Fragment>
        ))}
        <cite className={styles.document}>
          <bdi>{document.title}</bdi>
        </cite>
        {". "}
        <span className={styles.role}>{ROLE_WORDS[document.role]}</span>
        {quote.by !== undefined && (
          <>
            {". "}
            {words.by} <bdi>{quote.by}</bdi>
          </>
        )}
        {quote.unread && `. ${words.unread}`}
      </figcaption>
      <div className={styles.actions}>
        {quote.paragraph !== undefined && canGrow && (
          <Button className={styles.action} onClick={() => setExtent(otherExtent)}>
            {words[otherExtent]}
          </Button>
        )}
        <OpenInText quote={quote} className={styles.action} />
        {document.url !== undefined && (
          <Suspense>
            <Lazy part={ORIGINAL} props={{ quote, document }} />
          </Suspense>
        )}
        <CopyCitation quote={quote} claim={claim} />
        <NoteSlot on={quote.id} />
      </div>
    </figure>
  );
}

/** Whether words are left out before a line: before each part of the quote but the first. */
function isAfterGap(lines: readonly ExcerptLine[], at: number): boolean {
  return lines[at]?.isChapeau === false && lines.slice(0, at).some(({ isChapeau }) => !isChapeau);
}

interface LineProps {
  readonly line: ExcerptLine;
  readonly isAfterGap: boolean;
}

function Line({ line: { pieces, isChapeau, cutBefore, cutAfter }, isAfterGap }: LineProps) {
  return (
    <span className={isChapeau ? styles.chapeau : undefined}>
      {isAfterGap && <span className={styles.cut}> […] </span>}
      {cutBefore && <span className={styles.cut}>… </span>}
      {pieces.map(({ start, text, isMarked }) =>
        isMarked ? (
          <mark key={start} className={styles.mark}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
      {cutAfter && <span className={styles.cut}> …</span>}
    </span>
  );
}
