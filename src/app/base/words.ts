/** What the page's frame says. */

export const words = {
  appName: "Policy Atlas",
  chooseAtlas: (title: string) => `${title}: choose an atlas`,
  atlases: "Atlases",
  commands: "Commands",
  outline: "Outline",
  briefing: "Briefing",
  codebook: "Codebook",
  help: "Keys and help",
  share: "Share",
  theme: "Theme",
  themes: { system: "System", light: "Light", dark: "Dark" },
  more: "More",
  close: "Close",
  filters: "Filters",
  filtersOn: (count: number) => (count === 1 ? "1 filter is on" : `${count} filters are on`),
  search: "Search",
  inspector: "Inspector",
  map: "The map",
  noNodes: "This atlas has no nodes yet: nothing is said of its sources so far.",
  noQuotes: "no quotes",
  hint: "Press a shape or a line to read the words behind it.",
  dismiss: "Dismiss",
  opened: (title: string) => `${title} is open.`,
  slow: (title: string) => `“${title}” is still on its way…`,
  notLoaded: (title: string, why: string) => `“${title}” could not be loaded (${why}).`,
  tryAgain: "Try again",
  openInstead: (title: string) => `Open “${title}” instead`,
  status: "Atlas status",
  verified: (percent: number, quotes: number) =>
    `${percent}% of ${quotes} ${quotes === 1 ? "quote" : "quotes"} verified`,
  shared: "The link of this view is copied.",
  shareFailed: "The browser does not let the page copy. Select the link and copy it yourself.",
  shareLabel: "Link of this view",
  shareNote: "It opens what you see now: arrangement, filters, selection and place.",
} as const;

export const failure = {
  heading: (part: string) => `${part} could not be shown.`,
  body: "The rest of the page works on. Try again; if it fails once more, reload the page. What you see is kept in the address.",
  retry: "Try again",
  copy: "Copy details",
  copied: "Copied",
} as const;

/** What is said where nothing of the page could be drawn. */
export const outermost = {
  heading: () => "Policy Atlas could not show this page.",
  body: "Nothing that you have written is lost: what was kept on this machine is still there, and what was not can be downloaded here. Try again, or begin at the first view.",
  retry: "Try again",
  copy: "Copy details",
  copied: "Copied",
  reload: "Reload the page",
  first: (title: string) => `First view of “${title}”`,
  drafts: "Download the briefings as written",
  /** In plain text, where not even that can be drawn. */
  last: (why: string) =>
    `Policy Atlas could not show this page (${why}). Reload it; if it fails once more, remove what stands behind the # in its address.`,
} as const;
