import type { Page } from "./page.ts";

/** One thing that holds or doesn't, in a page that is opened anew for it. */
export interface Check {
  /** A sentence that says what holds. */
  readonly title: string;
  /** Of the page, in CSS pixels, where it isn't the usual one. */
  readonly size?: readonly [width: number, height: number];
  /** Throws where it doesn't. */
  run(page: Page): Promise<void>;
}

/** What the checks know of the atlas beforehand. */
export interface Subject {
  /** Where the node "huawei" stands in the window, on a map that is fitted into its pane. */
  readonly huawei: readonly [x: number, y: number];
  /** Headlines of the first briefing. */
  readonly steps: readonly string[];
  /** The folder in which downloads arrive. */
  readonly downloads: string;
}

export function same(what: string, found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`${what}: ${found}, not ${expected}.`);
}

/** A text as a pattern that finds it. */
export function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
}
