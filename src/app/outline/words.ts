/** What the outline says beside its rows, whose words are those of query/words. */
export const words = {
  title: "Outline",
  panel: "Outline panel",
  close: "Close the outline",
  help: "Arrows move and open, Enter goes to the inspector, follows a link or opens a quote in the text, Space selects, Backspace walks back.",
} as const;
