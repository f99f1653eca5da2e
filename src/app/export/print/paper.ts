/** Paper sizes, and how much fits on a printed page. */
import type { Callout } from "../../../atlas/index.ts";
import type { Scene } from "../../../scene/index.ts";

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

const MM = 96 / 25.4;
/** In millimetres; Print.module.css uses the same. */
export const MARGIN = { across: 15, down: 14 };

/** A page within its margins, in CSS pixels. */
export const PAGES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: inner(210, 297),
  letter: inner(215.9, 279.4),
};

function inner(width: number, height: number) {
  return { width: (width - 2 * MARGIN.across) * MM, height: (height - 2 * MARGIN.down) * MM };
}

/** The space for a step's picture, between headline and notes. */
export interface Space {
  /** In CSS pixels. */
  readonly height: number;
  /** How many of the rows or paragraphs fit. */
  readonly rows: number;
}

/** Measures of a page as laid out, in CSS pixels. */
export interface MeasuredPage {
  readonly height: number;
  /** The height of the part between headline and notes, with all its rows. */
  readonly content: number;
  /** The bottom of each row, from the top of the content. */
  readonly rows: readonly number[];
}

/** Reserve for rounding, and for printers that are slightly off. */
const SLACK = 8;
/** The smallest useful height of a picture. */
const LEAST_HEIGHT = 280;
/** The height of a picture whose page overflows onto a second one anyway. */
const USUAL_HEIGHT = 420;
/** The height of the line that says how many rows are left out. */
const REST_LINE = 26;

/** The space that headline, notes and quotes leave on a page of this height. */
export function spaceOf({ height, content, rows }: MeasuredPage, page: number): Space {
  const free = page - (height - content) - SLACK;
  const available = free < LEAST_HEIGHT ? USUAL_HEIGHT : free;
  const fit = rows.filter((end) => end <= available).length;
  return {
    height: available,
    rows:
      fit === rows.length
        ? fit
        : Math.max(1, rows.filter((end) => end <= available - REST_LINE).length),
  };
}

/**
 * Measures pages as laid out, which mark themselves by `data-page`, `data-content` and `data-row`.
 */
export function measuredPages(region: HTMLElement): readonly MeasuredPage[] {
  return [...region.querySelectorAll<HTMLElement>("[data-page]")].map((page) => {
    const content = page.querySelector<HTMLElement>("[data-content]");
    const box = content?.getBoundingClientRect();
    const rows = [...(content?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    return {
      height: page.getBoundingClientRect().height,
      content: box?.height ?? 0,
      rows: rows.map((row) => row.getBoundingClientRect().bottom - (box?.top ?? 0)),
    };
  });
}

/** The props of every printed view. */
export interface PrintedProps {
  readonly scene: Scene;
  readonly callouts?: readonly Callout[] | undefined;
  /** The accessible name. */
  readonly title: string;
  /** Prefix of the ids within. */
  readonly id: string;
  /** The width of the page, in CSS pixels. */
  readonly width: number;
  /** `undefined` until the page is measured: then everything a page could hold is laid out. */
  readonly space: Space | undefined;
}
