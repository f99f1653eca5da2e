/** Texts for claims and their quotes, wherever they are shown, and for the commands on them. */
export const words = {
  denied: "Denied",
  reasoning: "How it follows.",
  paragraph: "Whole paragraph",
  sentence: "Only the sentence",
  translation: "Translation",
  heading: "In a heading",
  original: "Open the original",
  open: "Open in text",
  copy: "Copy citation",
  copied: "Copied",
  copiedLong: "Citation copied.",
  copyFailed: "The browser does not let the page copy. Select the citation and copy it yourself:",
  notCopied:
    "The browser does not let the page copy. The inspector shows the words and their source.",
  citation: "Citation",
  menu: (name: string) => `${name}: commands`,
  focus: "Focus neighbourhood",
  unfocus: "Leave neighbourhood",
  fromHere: "Path from here",
  toHere: "Path to here",
  between: "Paths between them",
} as const;
