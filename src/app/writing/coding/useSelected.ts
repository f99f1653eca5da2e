/** The words selected in the text: by a pointer, which snaps to whole words, or by the caret. */
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Range as TextRange } from "../../../atlas/text/index.ts";
import {
  type Caret,
  caretAfter,
  caretAt,
  firstCaret,
  moveCaret,
  type Page,
  type Step,
  selectedBy,
  wholeWords,
} from "../../../coding/index.ts";
import { textPlace } from "../../views/text/page/onScreen.ts";

/** Passages of one document, and the caret, which is on the last of them. */
export interface Selected {
  readonly caret: Caret | undefined;
  /** Passages that were kept before the one at the caret. */
  readonly kept: readonly TextRange[];
  /** Whether the next words are added to those that are kept, and the caret is none of them yet. */
  readonly isWaiting: boolean;
  /** Whether it is in sight, since a pointer selected it. */
  readonly isSeen: boolean;
}

const NOTHING: Selected = { caret: undefined, kept: [], isWaiting: false, isSeen: false };

/** All passages that are selected, in the order in which they were. */
export function passagesOf({ caret, kept, isWaiting }: Selected): readonly TextRange[] {
  return caret && !isWaiting ? [...kept, selectedBy(caret)] : kept;
}

export interface SelectedModel {
  readonly selected: Selected;
  readonly move: (step: Step, by: 1 | -1, extending: boolean) => void;
  readonly keepPart: () => void;
  readonly clear: () => void;
  /** Selects a passage of a document. */
  readonly take: (document: string, range: TextRange) => void;
  /** Puts the caret on the words after a passage. */
  readonly goAfter: (document: string, end: number) => void;
}

/** A place to which the person was led: a quote, or the beginning of a section. */
export interface LedTo extends TextRange {
  readonly document: string;
}

/**
 * Follows what is selected with a mouse in the scroller, at once when the button goes up, and with a
 * finger, whose handles can still be moved. `onSelect` is called after a mouse has selected. Where the
 * person is led to a place of the text, the caret goes there, unless it is there already.
 */
export function useSelected(
  pages: readonly Page[],
  scroller: RefObject<HTMLElement | null>,
  onSelect: () => void,
  ledTo: LedTo | undefined,
): SelectedModel {
  const [selected, setSelected] = useState(NOTHING);
  const [wasLedTo, setLedTo] = useState(ledTo);
  if (ledTo !== wasLedTo) {
    setLedTo(ledTo);
    setSelected((before) => withCaretAt(before, ledTo, pages));
  }
  const latest = useRef({ pages, onSelect });
  useEffect(() => {
    latest.current = { pages, onSelect };
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let isTouch = false;
    const take = (isAdded: boolean) => {
      const range = rangeSelected(element, latest.current.pages);
      if (range) setSelected((before) => withRange(before, range, isAdded));
      return range !== undefined;
    };
    const onDown = ({ pointerType, target }: PointerEvent) => {
      isTouch = pointerType === "touch";
      if (!isTouch && target instanceof Element) leaveUnfocused(target.closest("[data-mark]"));
    };
    const onUp = ({ ctrlKey, metaKey, button, target }: PointerEvent) => {
      if (isTouch || button !== 0) return;
      // By then the browser has collapsed a selection that was pressed into.
      requestAnimationFrame(() => {
        const isPress = getSelection()?.isCollapsed !== false;
        if (!take(ctrlKey || metaKey)) return;
        // What is shown from here on are the whole words.
        if (!isPress) getSelection()?.removeAllRanges();
        const isOnMark = target instanceof Element && target.closest("[data-mark]");
        if (!isPress || !isOnMark) latest.current.onSelect();
      });
    };
    const onChange = () => {
      if (isTouch && getSelection()?.isCollapsed === false) take(false);
    };
    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointerup", onUp);
    document.addEventListener("selectionchange", onChange);
    return () => {
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointerup", onUp);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [scroller]);
  const there = useMemo(() => stillThere(selected, pages), [selected, pages]);
  return {
    selected: there,
    move: (step, by, extending) => {
      const { caret } = there;
      const next = caret ? moveCaret(pages, caret, step, by, extending) : firstCaret(pages);
      // Passages are of one document.
      const kept = next?.document === caret?.document ? there.kept : [];
      setSelected({ ...NOTHING, caret: next, kept });
    },
    keepPart: () => {
      if (there.caret && !there.isWaiting) {
        setSelected({ ...there, kept: passagesOf(there), isWaiting: true });
      }
    },
    clear: () => {
      const { caret, kept } = there;
      if (kept.length > 0) setSelected({ ...NOTHING, caret, kept: kept.slice(0, -1) });
      else setSelected({ ...NOTHING, caret: caret && { ...caret, anchor: caret.head } });
      getSelection()?.removeAllRanges();
    },
    take: (document, range) => {
      const page = pages.find((one) => one.document.id === document);
      const whole = page && wholeWords(page.document, range, page.language);
      if (!page || !whole) return;
      getSelection()?.removeAllRanges();
      setSelected({ ...NOTHING, caret: caretOver(page, whole) });
    },
    goAfter: (document, end) => {
      getSelection()?.removeAllRanges();
      setSelected({ ...NOTHING, caret: caretAfter(pages, document, end) });
    },
  };
}

/**
 * Keeps a press from focusing marked words: Chromium lets no selection grow that begins right before
 * what its press has focused, as most do that begin with the first of some marked words.
 */
function leaveUnfocused(mark: Element | null): void {
  const tabIndex = mark?.getAttribute("tabindex");
  if (!mark || tabIndex === null || tabIndex === undefined) return;
  mark.removeAttribute("tabindex");
  const restore = () => mark.setAttribute("tabindex", tabIndex);
  window.addEventListener("pointerup", restore, { once: true });
}

interface SelectedRange {
  readonly caret: Caret;
}

/** What the browser has selected in the text, as whole words; the word that was pressed if nothing. */
function rangeSelected(root: HTMLElement, pages: readonly Page[]): SelectedRange | undefined {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (!range || !root.contains(range.commonAncestorContainer)) return undefined;
  const from = textPlace(root, range.startContainer, range.startOffset);
  const to = textPlace(root, range.endContainer, range.endOffset);
  const page = pages.find(({ document }) => document.id === from?.document);
  if (!from || !to || !page) return undefined;
  const { document, language } = page;
  // What runs on into another document ends with this one.
  const end = to.document === from.document ? to.offset : document.text.length;
  const whole = wholeWords(document, { start: from.offset, end }, language);
  if (!whole) return undefined;
  const caret = caretOver(page, whole);
  return { caret: range.collapsed ? { ...caret, head: caret.anchor } : caret };
}

/** A caret that selects whole words: from the first of them to the last. */
function caretOver(page: Page, whole: TextRange): Caret {
  const first = caretAt(page, whole.start)?.head ?? whole;
  return {
    document: page.document.id,
    anchor: { start: whole.start, end: Math.max(whole.start, first.end) },
    head: { start: lastWord(page, whole), end: whole.end },
  };
}

/** Where the last word of a passage begins. */
function lastWord(page: Page, { start, end }: TextRange): number {
  const { document, language } = page;
  const last = wholeWords(document, { start: end - 1, end: end - 1 }, language);
  return last && last.start >= start ? last.start : start;
}

function withRange(before: Selected, { caret }: SelectedRange, isAdded: boolean): Selected {
  const isSame = before.caret?.document === caret.document;
  const kept = !isSame ? [] : isAdded ? passagesOf(before) : before.isWaiting ? before.kept : [];
  return { caret, kept, isWaiting: false, isSeen: true };
}

/** With the caret where the person was led, which is in sight; what is selected there stays. */
function withCaretAt(before: Selected, to: LedTo | undefined, pages: readonly Page[]): Selected {
  const { caret } = before;
  const page = pages.find(({ document }) => document.id === to?.document);
  const isThere =
    caret?.document === to?.document &&
    caret &&
    to &&
    caret.head.start >= to.start &&
    caret.head.start < to.end;
  if (!to || !page || isThere) return before;
  return { ...NOTHING, caret: caretAt(page, to.start), isSeen: true };
}

/** Nothing where the document is gone. */
function stillThere(selected: Selected, pages: readonly Page[]): Selected {
  const { caret } = selected;
  const page = pages.find(({ document }) => document.id === caret?.document);
  const isThere = caret && page && selectedBy(caret).end <= page.document.text.length;
  return isThere || !caret ? selected : NOTHING;
}
