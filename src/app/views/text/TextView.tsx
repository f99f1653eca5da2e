/** The sources as pages to read, with the words marked that the shown nodes and links rest on. */
import "./print.css";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { claimsAt, holderOf, litQuotes, type Page } from "../../../query/text/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { giveFocus } from "../../../ui/browser/focus.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import { Claims } from "./Claims.tsx";
import { Contents } from "./Contents.tsx";
import marks from "./Marks.module.css";
import { DocumentPage } from "./page/DocumentPage.tsx";
import { highlightCurrent } from "./page/highlight.ts";
import { bringIntoSight, pageElement, pageRange, partElement } from "./page/onScreen.ts";
import { MARK_WORDS } from "./page/Piece.tsx";
import { words } from "./page/words.ts";
import { restWords } from "./restWords.ts";
import styles from "./Text.module.css";
import { Tools } from "./Tools.tsx";
import { type Find, useFind } from "./useFind.ts";
import { usePages } from "./usePages.ts";
import { usePress } from "./usePress.ts";
import { useSection } from "./useSection.ts";
import { usePlace } from "./useSelectedInSight.ts";
import { useStop } from "./useStop.ts";

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
  const isWhole = useWholeInPrint();
  const lit = useMemo(() => litQuotes(atlas, { select, text }), [atlas, select, text]);
  useFocusGivenBack(view);
  usePlace(pages, scroller, stops);
  const go = useSection(pages, scroller);
  useFoundInSight(pages, scroller, find);
  const { stop } = stops;
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks in it are what is pressed. */}
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
                places={find.places}
                place={find.place}
                uncited={text.uncited}
                isWhole={isWhole}
                isFirst={at === 0}
              />
            ))}
          </div>
          <nav aria-label={words.contents} className={styles.contents}>
            <Contents pages={pages} onGo={go} />
          </nav>
        </div>
      </div>
      <p id={MARK_WORDS} hidden>
        {stop && `${restWords(claimsAt(pages, stop))}. ${words.help}`}
      </p>
      {presses.choice && (
        <Claims
          atlas={atlas}
          {...presses.choice}
          onChoose={presses.choose}
          onClose={presses.close}
        />
      )}
    </section>
  );
}

/** Brings the place that the find box is at into sight, and shows it. */
function useFoundInSight(
  pages: readonly Page[],
  scroller: { readonly current: HTMLElement | null },
  { place }: Find,
): void {
  useEffect(() => {
    const page = pages.find(({ document }) => document.id === place?.document);
    const part = page && place && page.parts[holderOf(page.parts, place.start)];
    if (!part || !scroller.current) return;
    const range = () => {
      const element = partElement(pageElement(scroller.current, place.document), part.start);
      return element && pageRange(element, part.start, place);
    };
    highlightCurrent(range());
    // jsdom gives ranges no rectangle.
    bringIntoSight(scroller.current, () => range()?.getBoundingClientRect?.());
    return () => highlightCurrent(undefined);
  }, [pages, scroller, place]);
}

/** When another view comes while the focus is in the text, what had it before gets it back. */
function useFocusGivenBack(view: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = view.current;
    return () => {
      // Once the text is gone: the map can't take the focus before that.
      if (element?.contains(document.activeElement)) queueMicrotask(() => giveFocus(before));
    };
  }, [view]);
}

/** Whether the page is being printed: then all of the text has its marks. */
function useWholeInPrint(): boolean {
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
