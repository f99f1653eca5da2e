/** What the outline says beside its rows, whose words are those of graph/words.ts. */
export const words = {
  title: "Outline",
  panel: "Outline panel",
  close: "Close the outline",
  help: "Arrows move and open, Enter goes to the inspector, follows a link or opens a quote in the text, Space selects, Backspace walks back.",
  menu: (name: string) => `${name}: commands`,
  focus: "Focus neighbourhood",
  unfocus: "Leave neighbourhood",
  open: "Open in text",
  copy: "Copy citation",
  copied: "Citation copied.",
  notCopied:
    "The browser does not let the page copy. The inspector shows the words and their source.",
} as const;
