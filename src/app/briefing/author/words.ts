/** The texts of the briefing editor. */
import type { SaveFailure, Saving } from "../../../open/authorState.ts";

export const words = {
  briefing: "Briefing",
  intro: "Views in order, each with a headline, notes and the quotes that support it.",
  close: "Close Briefing",
  add: "Add this view as a step",
  added: (step: number) => `Added as step ${step}.`,
  update: (step: number) => `Update step ${step} to this view`,
  updated: (step: number) => `Step ${step} now shows this view.`,
  edit: "Edit briefing",
  choose: "Briefing to edit",
  create: "New briefing",
  newTitle: "New briefing",
  createNote: "It begins with the view you see as its first step.",
  begun: "New briefing started. Its first step is this view.",
  already: (step: number) => `Step ${step} already shows this view.`,
  title: "Title",
  audience: "Audience",
  removeBriefing: "Delete briefing",
  removedBriefing: (title: string) => `“${title}” deleted.`,
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
  quotesNote: (count: number) => `${count} chosen; one to three support a step well.`,
  findQuote: "Find a quote",
  ofSelection: "On what the step selects",
  ofRest: "On what else it shows",
  noQuote: "No quote on what this step shows contains these words.",
  moreQuotes: (count: number) => `${count} more: narrow the search to see them.`,
  up: "Move up",
  down: "Move down",
  moved: (title: string, place: number, of: number) => `${title}: now step ${place} of ${of}.`,
  drag: "Drag to reorder",
  duplicate: "Duplicate",
  remove: "Delete",
  removed: (title: string) => `“${title}” deleted.`,
  undo: "Undo",
  undone: "Restored.",
  kept: "Kept on this machine. Save it into the atlas to pass it on.",
  pending: "Saving on this machine…",
  asIs: "Same as in the atlas.",
  save: "Save atlas.json",
  saved: "atlas.json has been downloaded. Replace the old file with it.",
  noSource: "To save into atlas.json, open the atlas from its web server.",
  discard: "Discard changes",
  discarded: "The briefings are the same as in the atlas again.",
  notSaved: {
    full: "Not saved: browser storage is full. Download a copy.",
    blocked:
      "Not saved: the browser blocks storage for this page. Download a copy before you leave.",
    silent: "Not saved yet: the browser’s storage is not responding. Download a copy.",
    outdated:
      "Not saved: a newer version of this page keeps its briefings here. Download a copy, then reload the page.",
  },
  copy: "Download a copy",
  savingNotes: {
    movedOn: "The atlas’s own briefings have changed since you began. You see your own version.",
    bothKept: "Another window changed the same briefing. Your version is kept after it as a copy.",
    saveFailed: "atlas.json could not be read, so nothing was saved. Try again with a connection.",
    unread: "The browser’s storage is not responding: earlier drafts are not shown yet.",
  },
  elsewhere: "Another window is editing these briefings. Its changes show here.",
  writeHere: "Write here instead",
  unreadable: {
    damaged: "Briefings kept on this machine are damaged. They have been set aside.",
    newer: "A newer version of this page has saved briefings here that this one can’t read.",
  },
  downloadUnreadable: "Download what was found",
  discardUnreadable: "Delete it",
} as const;

/** Why the last change is not saved; `undefined` where it is, or is about to be. */
export function saveFailureOf(saving: Saving): SaveFailure | undefined {
  return saving === "kept" || saving === "pending" ? undefined : saving;
}
