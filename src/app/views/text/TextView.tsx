/**
 * The text view: the sources as pages, with marks on the words that shown nodes and links rest on.
 */
import "./print.css";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { claimsAt, indexHolding, litQuotes, type PageContent } from "../../../query/text/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { giveFocus } from "../../../ui/browser/focus.ts";
import { Loaded, lazyPart } from "../../base/lazyPart.tsx";
import { useApp, useBuilt } from "../../base/store.ts";
import { useWritingIfOn } from "../../writing/base.ts";
import type { CodingProps } from "../../writing/coding/Coding.tsx";
import { ClaimChoice } from "./ClaimChoice.tsx";
import { Contents } from "./Contents.tsx";
import marks from "./Marks.module.css";
import { DocumentPage } from "./page/DocumentPage.tsx";
import { highlightCurrent } from "./page/highlight.ts";
import { pageElement, pageRange, partElement, scrollIntoSight } from "./page/onScreen.ts";
import { MARK_WORDS } from "./page/Piece.tsx";
import { restWords, words } from "./page/words.ts";
import styles from "./Text.module.css";
import { Tools } from "./Tools.tsx";
import { type Find, useFind } from "./useFind.ts";
import { usePages } from "./usePages.ts";
import { usePress } from "./usePress.ts";
import { useSection } from "./useSection.ts";
import { useSelectedInSight } from "./useSelectedInSight.ts";
import { useStop } from "./useStop.ts";

const coding = lazyPart<CodingProps>(
  async () => (await import("../../writing/coding/Coding.tsx")).Coding,
);

export function TextView() {
  const { atlas } = useBuilt();
  const select = useApp((state) => state.scene.select);
  const text = useApp((state) => state.scene.text);
  const view = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { pages, isBusy } = usePages();
  const stops = useStop(pages, scroller);
  const presses = usePress(pages, stops);
  const find = useFind(pages);
  const isPrinting = useIsPrinting();
  const lit = useMemo(() => litQuotes(atlas, { select, text }), [atlas, select, text]);
  useReturnFocus(view);
  useSelectedInSight(pages, scroller, stops);
  const go = useSection(pages, scroller);
  useOccurrenceInSight(pages, scroller, find);
  const { stop } = stops;
  const writing = useWritingIfOn();
  return (
    <section
      ref={view}
      aria-label={words.title}
      aria-busy={isBusy}
      className={styles.view}
      data-inspected={select.length > 0}
      data-printable
    >
      <Tools
        find={find}
        contents={(close) => (
          <Contents
            pages={pages}
            onGo={(page, heading) => {
              close();
              go(page, heading);
            }}
          />
        )}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks in it receive the presses. */}
      <div
        ref={scroller}
        className={styles.scroller}
        tabIndex={stop ? -1 : 0}
        onClick={presses.onClick}
        onFocus={presses.onFocus}
        onKeyDown={presses.onKeyDown}
      >
        <div className={styles.columns}>
          <div className={classNames(styles.pages, lit.length > 0 && marks.anyLit)}>
            <p className={styles.key}>{words.key}</p>
            {pages.map((page, at) => (
              <DocumentPage
                key={page.document.id}
                atlas={atlas}
                page={page}
                scroller={scroller}
                lit={lit}
                stop={stop}
                occurrences={find.occurrences}
                current={find.current}
                uncited={text.uncited}
                isWhole={isPrinting}
                isFirst={at === 0}
              />
            ))}
          </div>
          <nav aria-label={words.contents} className={styles.contents}>
            <Contents pages={pages} onGo={go} />
          </nav>
        </div>
      </div>
      {writing && <Loaded name={words.coding} part={coding} props={{ pages, scroller }} />}
      <p id={MARK_WORDS} hidden>
        {stop && `${restWords(claimsAt(pages, stop))}. ${words.help}`}
      </p>
      {presses.choice && (
        <ClaimChoice
          atlas={atlas}
          {...presses.choice}
          onChoose={presses.choose}
          onClose={presses.close}
        />
      )}
    </section>
  );
}

/** Scrolls to the current match of the find box and highlights it. */
function useOccurrenceInSight(
  pages: readonly PageContent[],
  scroller: { readonly current: HTMLElement | null },
  { current }: Find,
): void {
  useEffect(() => {
    const page = pages.find(({ document }) => document.id === current?.document);
    const part = page && current && page.parts[indexHolding(page.parts, current.start)];
    if (!part || !scroller.current) return;
    const range = () => {
      const element = partElement(pageElement(scroller.current, current.document), part.start);
      return element && pageRange(element, part.start, current);
    };
    highlightCurrent(range());
    // Ranges have no getBoundingClientRect in jsdom.
    scrollIntoSight(scroller.current, () => range()?.getBoundingClientRect?.());
    return () => highlightCurrent(undefined);
  }, [pages, scroller, current]);
}

/** If the text has the focus when it unmounts, returns the focus to what had it before. */
function useReturnFocus(view: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = view.current;
    return () => {
      // After unmounting: until then the map cannot take the focus.
      if (element?.contains(document.activeElement)) queueMicrotask(() => giveFocus(before));
    };
  }, [view]);
}

/** Whether the page is being printed, which needs the marks of the whole text. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
