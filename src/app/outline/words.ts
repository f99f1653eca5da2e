/** Texts of the outline, apart from its rows, whose texts come from query/words. */
export const words = {
  title: "Outline",
  panel: "Outline panel",
  close: "Close the outline",
  help: "Arrow keys move and open. Enter goes to the inspector, follows a link or opens a quote in the text. Space selects. Backspace goes back.",
} as const;
