/** What the writing of briefings says. */
import type { SaveFailure, Saving } from "../../../open/authorState.ts";

export const words = {
  briefing: "Briefing",
  intro: "Views in order, each with a headline, notes and the quotes that carry it.",
  close: "Close Briefing",
  add: "Add this view as a step",
  added: (step: number) => `Added as step ${step}.`,
  update: (step: number) => `Update step ${step} to this view`,
  updated: (step: number) => `Step ${step} shows this view now.`,
  edit: "Edit briefing",
  choose: "Briefing to edit",
  create: "New briefing",
  newTitle: "New briefing",
  createNote: "It begins with the view you see as its first step.",
  begun: "A new briefing. Its first step is this view.",
  already: (step: number) => `Step ${step} shows this view already.`,
  title: "Title",
  audience: "Audience",
  removeBriefing: "Delete briefing",
  removedBriefing: (title: string) => `“${title}” is deleted.`,
  none: "No briefing yet. Go to a view that makes a point, and add it as the first step.",
  steps: "Steps",
  show: "Show",
  present: "Present from here",
  headline: "Headline",
  headlineHint: (count: number) =>
    count < 12 ? "States the point in under twelve words." : `${count} words: cut it below twelve.`,
  notes: "Notes (Markdown)",
  preview: "Preview",
  write: "Write",
  hidden: (claim: string) =>
    `The view of this step does not show “${claim}”: leave it out, or widen the filters.`,
  quotes: "Quotes",
  quotesNote: (count: number) => `${count} chosen; one to three carry a step.`,
  findQuote: "Find a quote",
  ofSelection: "Of what the step selects",
  ofRest: "Of what else it shows",
  noQuote: "No quote of what this step shows has these words.",
  moreQuotes: (count: number) => `${count} more: narrow the search to see them.`,
  up: "Move up",
  down: "Move down",
  moved: (title: string, place: number, of: number) => `${title}: now step ${place} of ${of}.`,
  drag: "Drag to reorder",
  duplicate: "Duplicate",
  remove: "Delete",
  removed: (title: string) => `“${title}” is deleted.`,
  undo: "Undo",
  undone: "Brought back.",
  kept: "Kept on this machine. Save it into the atlas to hand it on.",
  pending: "Being kept on this machine…",
  asIs: "As it stands in the atlas.",
  save: "Save atlas.json",
  saved: "atlas.json is downloaded: put it in the place of the old one.",
  noSource: "To save into atlas.json, open the atlas where it is served.",
  discard: "Discard changes",
  discarded: "The briefings are as they stand in the atlas again.",
  notSaved: {
    full: "Not saved: browser storage is full. Download a copy.",
    blocked:
      "Not saved: the browser blocks storage for this page. Download a copy before you leave.",
    silent: "Not saved yet: the browser’s storage does not answer. Download a copy.",
    outdated:
      "Not saved: a newer version of this page keeps its briefings here. Download a copy, then reload the page.",
  },
  copy: "Download a copy",
  savingNotes: {
    movedOn: "The atlas’s own briefings have changed since you began. What you see are yours.",
    bothKept: "Another window changed the same briefing. Yours stands behind it as a copy.",
    saveFailed: "atlas.json could not be read, so nothing was saved. Try again with a connection.",
    unread: "The browser’s storage does not answer: what was written here before is not shown yet.",
  },
  elsewhere: "Another window writes these briefings. What it writes shows here.",
  writeHere: "Write here instead",
  unreadable: {
    damaged: "What was kept here of briefings is damaged. It has been set aside.",
    newer: "A newer version of this page keeps briefings here that this one can’t read.",
  },
  downloadUnreadable: "Download what was found",
  discardUnreadable: "Delete it",
} as const;

/** Why the last change is not kept; `undefined` where it is, or is about to be. */
export function saveFailureOf(saving: Saving): SaveFailure | undefined {
  return saving === "kept" || saving === "pending" ? undefined : saving;
}
