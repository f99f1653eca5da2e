/** A quote as a reader sees it: in its paragraph, its words marked, its source named. */
import { useState } from "react";
import type { Quote } from "../../atlas/atlas.ts";
import { sectionName } from "../../graph/lookup.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import { useBuilt, useLookup } from "../store.ts";
import { OpenInText } from "../views/text/OpenInText.tsx";
import { CopyCitation } from "./CopyCitation.tsx";
import { type Extent, excerpt, paragraphLength } from "./excerpt.ts";
import { OpenOriginal } from "./OpenOriginal.tsx";
import styles from "./Quote.module.css";
import { words } from "./words.ts";

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
  const { before, marked, after, cutBefore, cutAfter, hasMore } = excerpt(document, quote, extent);
  const section = sectionName(atlas, quote);
  const other: Extent = extent === "sentence" ? "paragraph" : "sentence";
  const canGrow = hasMore || extent === "paragraph";
  return (
    <figure className={classNames(styles.figure, tint)}>
      <blockquote className={styles.quote} lang={atlas.language} dir="auto">
        {cutBefore && <span className={styles.cut}>… </span>}
        {before}
        <mark className={styles.mark}>{marked}</mark>
        {after}
        {cutAfter && <span className={styles.cut}> …</span>}
      </blockquote>
      {quote.translation !== undefined && (
        <p className={styles.translation}>
          {words.translation}: <bdi>{quote.translation}</bdi>
        </p>
      )}
      <figcaption className={styles.source}>
        {quote.paragraph === undefined && `${words.heading}. `}
        {section !== undefined && (
          <>
            <bdi className={styles.section}>{section}</bdi>
            {", "}
          </>
        )}
        <cite className={styles.document}>
          <bdi>{document.title}</bdi>
        </cite>
        {". "}
        <span className={styles.role}>{words.roles[document.role]}</span>
      </figcaption>
      <div className={styles.actions}>
        {quote.paragraph !== undefined && canGrow && (
          <Button className={styles.action} onClick={() => setExtent(other)}>
            {words[other]}
          </Button>
        )}
        <OpenInText quote={quote} className={styles.action} />
        <OpenOriginal quote={quote} document={document} />
        <CopyCitation quote={quote} claim={claim} />
      </div>
    </figure>
  );
}
