/** The texts of the page's frame. */
import type { AgreementBrief } from "../../atlas/index.ts";

export const words = {
  trail: "Back and forward",
  appName: "Policy Atlas",
  chooseAtlas: (title: string) => `${title}: choose an atlas`,
  atlases: "Atlases",
  commands: "Commands",
  outline: "Outline",
  briefing: "Briefing",
  codebook: "Codebook",
  documents: "Read documents",
  help: "Keys and help",
  view: "View",
  readOrWrite: "Read or write",
  modes: { read: "Read", write: "Write" },
  share: "Share",
  theme: "Theme",
  themes: { system: "System", light: "Light", dark: "Dark" },
  more: "More",
  notes: "Notes and views",
  close: "Close",
  loading: (part: string) => `${part}: loading…`,
  filters: "Filters",
  filtersOn: (count: number) => (count === 1 ? "1 filter is on" : `${count} filters are on`),
  search: "Search",
  inspector: "Inspector",
  map: "The map",
  noNodes: "This atlas has no nodes yet: nothing has been recorded from its sources.",
  noQuotes: "no quotes",
  hint: "Press a shape or a line to read the words behind it.",
  dismiss: "Dismiss",
  opened: (title: string) => `${title} is open.`,
  slow: (title: string) => `“${title}” is still loading…`,
  notLoaded: (title: string, why: string) => `“${title}” could not be loaded (${why}).`,
  notCompiled: (problem: string) =>
    `The atlas has errors now; this is what compiled last. The first: ${problem}`,
  tryAgain: "Try again",
  openInstead: (title: string) => `Open “${title}” instead`,
  status: "Atlas status",
  verified: (percent: number, quotes: number) =>
    `${percent}% of ${quotes} ${quotes === 1 ? "quote" : "quotes"} verified`,
  agreed: ({ annotators: { length }, links }: AgreementBrief) =>
    `; ${length === 2 ? "two" : length} annotators${links === undefined ? "" : `, links F1 ${links.toFixed(2)}`}`,
  unread: (claims: number) =>
    `; ${claims} ${claims === 1 ? "claim" : "claims"} not read by a person`,
  shared: "Link to this view copied.",
  shareFailed: "The browser does not let the page copy. Select the link and copy it yourself.",
  shareLabel: "Link to this view",
  shareFromDisk:
    "This page was opened from a disk: the link opens on this machine only, and names the file’s folder.",
  shareNote: "It opens what you see now: arrangement, filters, selection and position.",
  shareLeavesOut: (count: number) =>
    `It leaves out ${count} of the nodes hidden or kept by hand: a link holds 40 of each.`,
  byHand: (hidden: number, kept: number) =>
    (kept > 0 ? `, only ${kept} kept by hand` : "") +
    (hidden > 0 ? `, ${hidden} hidden by hand` : ""),
  shareOwn:
    "Only this browser has this atlas, so the link opens nowhere else. To hand it on, save it as one HTML file.",
  oneFile: "One HTML file…",
  onlyReading: "This page only shows its atlas. Files can be opened in Policy Atlas itself.",
} as const;

export const failure = {
  heading: (part: string) => `${part} could not be shown.`,
  body: "The rest of the page still works. Try again; if it fails again, reload the page. What you see is kept in the address.",
  retry: "Try again",
  copy: "Copy details",
  copied: "Copied",
} as const;

/** The texts of the fallback for the whole page. */
export const outermost = {
  heading: () => "Policy Atlas could not show this page.",
  body: "Nothing that you have written is lost: what was saved on this machine is still there, and the rest can be downloaded here. Try again, or start from the first view.",
  retry: "Try again",
  copy: "Copy details",
  copied: "Copied",
  reload: "Reload the page",
  first: (title: string) => `First view of “${title}”`,
  drafts: "Download your briefings",
  /** Plain text for when not even the fallback can be drawn. */
  last: (why: string) =>
    `Policy Atlas could not show this page (${why}). Reload it; if it fails again, remove everything after the # in its address.`,
} as const;
