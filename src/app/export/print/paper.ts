/** Sheets of paper, and what a page of a handout has room for. */
import type { Scene } from "../../../scene/index.ts";

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

const MM = 96 / 25.4;
/** Print.module.css says the same. */
const MARGIN = { across: 15, down: 14 };

/** A page within its margins, in CSS pixels. */
export const PAGES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: inner(210, 297),
  letter: inner(215.9, 279.4),
};

function inner(width: number, height: number) {
  return { width: (width - 2 * MARGIN.across) * MM, height: (height - 2 * MARGIN.down) * MM };
}

/** What of a step stands between its headline and its notes. */
export interface Room {
  /** How high it may be, in CSS pixels. */
  readonly height: number;
  /** Rows or paragraphs, of those laid out, that this holds. */
  readonly rows: number;
}

/** A page that is laid out, in CSS pixels. */
export interface Measured {
  readonly height: number;
  /** Of what stands between headline and notes, with all its rows. */
  readonly content: number;
  /** Where each row ends, from the content's top. */
  readonly rows: readonly number[];
}

/** Rounding, and a printer that is a little off. */
const SLACK = 8;
/** The least that a picture is worth looking at. */
const LEAST = 280;
/** Where the words need a second page anyway, a picture is as large as this. */
const USUAL = 420;
/** A line under the rows that says what is left out. */
const REST = 26;

/** The room that headline, notes and quotes leave on a page of this height. */
export function roomOf({ height, content, rows }: Measured, page: number): Room {
  const left = page - (height - content) - SLACK;
  const most = left < LEAST ? USUAL : left;
  const fit = rows.filter((end) => end <= most).length;
  return {
    height: most,
    rows: fit === rows.length ? fit : Math.max(1, rows.filter((end) => end <= most - REST).length),
  };
}

/** Measures pages as they are laid out: by `data-page`, `data-content` and `data-row`. */
export function measuredPages(region: HTMLElement): readonly Measured[] {
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

/** What is drawn of a Scene on paper is given. */
export interface PrintedProps {
  readonly scene: Scene;
  /** What it is called for whoever can't see it. */
  readonly title: string;
  /** Begins the ids in it. */
  readonly id: string;
  /** Of the page, in CSS pixels. */
  readonly width: number;
  /** Not known yet: it is laid out with all that a page could hold, to be measured. */
  readonly room: Room | undefined;
}
