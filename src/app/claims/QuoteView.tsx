/** A quote as a reader sees it: in its paragraph, its words marked, its source named. */
import { Fragment, Suspense, useState } from "react";
import type { Quote } from "../../atlas/index.ts";
import { itemWords, pageWords } from "../../query/cite/index.ts";
import { languageOf, sectionName } from "../../query/visible/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Lazy, lazyPart } from "../base/lazyPart.tsx";
import { useBuilt, useLookup } from "../base/store.ts";
import { ROLE_WORDS } from "../codebook/words.ts";
import { CopyCitation } from "./CopyCitation.tsx";
import { type ExcerptLine, type Extent, excerpt, paragraphLength } from "./excerpt.ts";
import { OpenInText } from "./OpenInText.tsx";
import type { OpenOriginalProps } from "./OpenOriginal.tsx";
import styles from "./Quote.module.css";
import { words } from "./words.ts";

/** Only few documents have an address. Without a network it could not be followed, and is left out. */
const ORIGINAL = lazyPart<OpenOriginalProps>(() =>
  import("./OpenOriginal.tsx").then(
    (part) => part.default,
    () => () => null,
  ),
);

/** Paragraphs up to this many characters are shown whole where there is room for it. */
const SHORT = 720;

interface QuoteViewProps {
  readonly quote: Quote;
  /** The node or link that it speaks for. */
  readonly claim: string;
  /** `kind-3`: the tint of the highlighter. */
  readonly tint: string;
  /** In a list only its sentence is shown at first. */
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
  const other: Extent = extent === "sentence" ? "paragraph" : "sentence";
  const canGrow = hasMore || extent === "paragraph";
  return (
    <figure className={classNames(styles.figure, tint)}>
      <blockquote
        className={classNames(styles.quote, keepsLines && styles.lines)}
        lang={languageOf(atlas, quote)}
        dir="auto"
      >
        {lines.map((line, at) => (
          <Line key={line.pieces[0]?.start} line={line} isAfterGap={isAfterGap(lines, at)} />
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
      </figcaption>
      <div className={styles.actions}>
        {quote.paragraph !== undefined && canGrow && (
          <Button className={styles.action} onClick={() => setExtent(other)}>
            {words[other]}
          </Button>
        )}
        <OpenInText quote={quote} className={styles.action} />
        {document.url !== undefined && (
          <Suspense>
            <Lazy part={ORIGINAL} props={{ quote, document }} />
          </Suspense>
        )}
        <CopyCitation quote={quote} claim={claim} />
      </div>
    </figure>
  );
}

/** A gap stands before each further part of the quote; a chapeau leads to its item without one. */
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
