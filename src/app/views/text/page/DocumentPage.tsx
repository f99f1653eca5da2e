/** A whole document of the text view: title, headings and paragraphs in blocks. */
import { type RefObject, useMemo } from "react";
import type { Atlas, Document, Quote } from "../../../../atlas/index.ts";
import type { Range } from "../../../../atlas/text/index.ts";
import {
  type Block,
  citedCounter,
  indexHolding,
  type Occurrence,
  type PageContent,
  type Stop,
} from "../../../../query/text/index.ts";
import styles from "../Text.module.css";
import { Marking } from "./marking.ts";
import { TextBlock } from "./TextBlock.tsx";
import { isTitle, Title } from "./Title.tsx";

interface DocumentPageProps {
  readonly atlas: Atlas;
  readonly page: PageContent;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly lit: readonly Quote[];
  readonly stop: Stop | undefined;
  readonly occurrences: readonly Occurrence[];
  /** The current match of the find box; its block is always marked. */
  readonly current: Occurrence | undefined;
  readonly uncited: boolean;
  /** Whether all blocks are marked, for printing. */
  readonly isWhole: boolean;
  readonly isFirst: boolean;
}

export function DocumentPage(props: DocumentPageProps) {
  const { atlas, page, scroller, stop, current, uncited, isWhole, isFirst } = props;
  const { document, blocks, parts, marks, cited } = page;
  const { id } = document;
  const marking = useMemo(
    () => ({ marks, cited, citedIn: citedCounter(document, cited) }),
    [document, marks, cited],
  );
  const lit = useMemo(
    () => byBlock(document, blocks, props.lit, (quote) => quote.id),
    [document, blocks, props.lit],
  );
  const found = useMemo(
    () => byBlock(document, blocks, props.occurrences, (occurrence) => occurrence),
    [document, blocks, props.occurrences],
  );
  const stopBlock = stop?.document === id ? indexHolding(blocks, stop.start) : -1;
  const currentBlock = current?.document === id ? indexHolding(blocks, current.start) : -1;
  const first = parts[0];
  const hasOwnTitle = first?.type === "heading" && isTitle(document, first);
  return (
    <article
      data-document={id}
      aria-label={document.title}
      lang={document.language ?? atlas.language}
      className={styles.document}
    >
      <Marking value={marking}>
        {!hasOwnTitle && <Title document={document}>{document.title}</Title>}
        {blocks.map((block, at) => (
          <TextBlock
            key={block.start}
            atlas={atlas}
            document={document}
            block={block}
            scroller={scroller}
            lit={lit.get(at) ?? NO_IDS}
            stop={at === stopBlock ? stop?.start : undefined}
            isHeld={isWhole || at === stopBlock || at === currentBlock || (isFirst && at === 0)}
            uncited={uncited}
            found={found.get(at) ?? NO_RANGES}
          />
        ))}
      </Marking>
    </article>
  );
}

const NO_IDS: readonly string[] = [];
const NO_RANGES: readonly Range[] = [];

/** Groups the ranges of a document by the index of each block that they touch, as items. */
function byBlock<T extends Range & { readonly document: string }, U>(
  document: Document,
  blocks: readonly Block[],
  ranges: readonly T[],
  toItem: (range: T) => U,
): ReadonlyMap<number, readonly U[]> {
  const itemsByBlock = new Map<number, U[]>();
  for (const range of ranges) {
    if (range.document !== document.id) continue;
    const last = indexHolding(blocks, range.end - 1);
    for (let at = indexHolding(blocks, range.start); at <= last; at++) {
      itemsByBlock.set(at, [...(itemsByBlock.get(at) ?? []), toItem(range)]);
    }
  }
  return itemsByBlock;
}
