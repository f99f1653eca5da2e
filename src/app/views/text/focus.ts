/** Moving the focus to a quote or a section of the text, once it has been drawn. */

/** How long a focus that was asked for may come without being a surprise. In ms. */
const PATIENCE_MS = 2000;

interface Wish {
  readonly quote: string;
  readonly at: number;
}

/** The quote that the focus is to go to; the Text view takes it when it has drawn the words. */
let wish: Wish | undefined;
let asked = 0;
const listeners = new Set<() => void>();

export function focusInText(quote: string): void {
  wish = { quote, at: Date.now() };
  asked += 1;
  for (const listener of listeners) listener();
}

/** A section of a document, by its index. */
export interface SectionPlace {
  readonly document: string;
  readonly section: number;
}

let sectionWish: { readonly place: SectionPlace; readonly at: number } | undefined;

export function focusSection(place: SectionPlace): void {
  sectionWish = { place, at: Date.now() };
  asked += 1;
  for (const listener of listeners) listener();
}

/** The section that the focus was asked to go to, if it is one that can be reached; given once. */
export function takeSection(isThere: (place: SectionPlace) => boolean): SectionPlace | undefined {
  if (!sectionWish || !isThere(sectionWish.place)) return undefined;
  const { place, at } = sectionWish;
  sectionWish = undefined;
  return Date.now() - at < PATIENCE_MS ? place : undefined;
}

/** Whether the focus was asked to go to this quote; answers yes once. */
export function takesFocus(quote: string): boolean {
  if (wish?.quote !== quote) return false;
  const isFresh = Date.now() - wish.at < PATIENCE_MS;
  wish = undefined;
  return isFresh;
}

/** How often it was asked for: the same quote may be asked for twice. */
export function timesAsked(): number {
  return asked;
}

/** Calls `listener` whenever it is asked for, until the returned function is called. */
export function onAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
