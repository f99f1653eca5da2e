/** A document from its title to its last word. */
import { type RefObject, useMemo } from "react";
import type { Atlas, Document, Quote } from "../../../../atlas/index.ts";
import type { Range } from "../../../../atlas/text/index.ts";
import {
  type Block,
  holderOf,
  type Occurrence,
  type Page,
  type Stop,
  shownCited,
} from "../../../../query/text/index.ts";
import styles from "../Text.module.css";
import { isTitle } from "./isTitle.ts";
import { Marking } from "./marking.ts";
import { TextBlock } from "./TextBlock.tsx";
import { Title } from "./Title.tsx";

interface DocumentPageProps {
  readonly atlas: Atlas;
  readonly page: Page;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly lit: readonly Quote[];
  readonly stop: Stop | undefined;
  readonly places: readonly Occurrence[];
  /** The place that the reader is at: its block is marked wherever it is. */
  readonly place: Occurrence | undefined;
  readonly uncited: boolean;
  /** All of it gets its marks, for the printer. */
  readonly isWhole: boolean;
  readonly isFirst: boolean;
}

export function DocumentPage(props: DocumentPageProps) {
  const { atlas, page, scroller, stop, place, uncited, isWhole, isFirst } = props;
  const { document, blocks, parts, marks, cited } = page;
  const { id } = document;
  const marking = useMemo(
    () => ({ marks, cited, citedIn: shownCited(document, cited) }),
    [document, marks, cited],
  );
  const lit = useMemo(
    () => byBlock(document, blocks, props.lit, (quote) => quote.id),
    [document, blocks, props.lit],
  );
  const found = useMemo(
    () => byBlock(document, blocks, props.places, (one) => one),
    [document, blocks, props.places],
  );
  const own = stop?.document === id ? holderOf(blocks, stop.start) : -1;
  const there = place?.document === id ? holderOf(blocks, place.start) : -1;
  const first = parts[0];
  const titled = first?.type === "heading" && isTitle(document, first);
  return (
    <article
      data-document={id}
      aria-label={document.title}
      lang={document.language ?? atlas.language}
      className={styles.document}
    >
      <Marking value={marking}>
        {!titled && <Title document={document}>{document.title}</Title>}
        {blocks.map((block, at) => (
          <TextBlock
            key={block.start}
            atlas={atlas}
            document={document}
            block={block}
            scroller={scroller}
            lit={lit.get(at) ?? NO_IDS}
            stop={at === own ? stop?.start : undefined}
            isHeld={isWhole || at === own || at === there || (isFirst && at === 0)}
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

/** Of a document's ranges, what each block that they touch is given. */
function byBlock<T extends Range & { readonly document: string }, U>(
  document: Document,
  blocks: readonly Block[],
  ranges: readonly T[],
  give: (range: T) => U,
): ReadonlyMap<number, readonly U[]> {
  const given = new Map<number, U[]>();
  for (const range of ranges) {
    if (range.document !== document.id) continue;
    const last = holderOf(blocks, range.end - 1);
    for (let at = holderOf(blocks, range.start); at <= last; at++) {
      given.set(at, [...(given.get(at) ?? []), give(range)]);
    }
  }
  return given;
}
