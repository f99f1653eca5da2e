/** The tabs of the pane beside the view while an atlas is written; a new one is a line here. */

import type { WritingState } from "../../../open/writing/writing.ts";
import { openIn } from "../../../review/kept/index.ts";
import { type LazyPart, lazyPart } from "../../base/lazyPart.tsx";
import { isToDo } from "./place.ts";
import { words } from "./words.ts";

export interface WritingTab {
  readonly label: string;
  /** What the label counts; nothing is shown for 0. */
  readonly count?: (state: WritingState) => number;
  readonly part: LazyPart<object>;
}

export const WRITING_TABS = {
  sources: {
    label: words.sources,
    part: lazyPart(async () => (await import("./Sources.tsx")).Sources),
  },
  problems: {
    label: words.problems,
    count: ({ problems }) => problems.filter((problem) => !isToDo(problem)).length,
    part: lazyPart(async () => (await import("./Problems.tsx")).Problems),
  },
  codebook: {
    label: words.codebook,
    part: lazyPart(async () => (await import("../codebook/Codebook.tsx")).Codebook),
  },
  proposals: {
    label: words.proposals,
    count: ({ history: { draft } }) => openIn(draft),
    part: lazyPart(async () => (await import("../proposals/Proposals.tsx")).Proposals),
  },
  history: {
    label: words.history,
    part: lazyPart(async () => (await import("./HistoryList.tsx")).HistoryList),
  },
  filters: {
    label: words.filters,
    part: lazyPart(async () => (await import("../../filters/Filters.tsx")).Filters),
  },
} as const satisfies Readonly<Record<string, WritingTab>>;

export type WritingTabName = keyof typeof WRITING_TABS;
