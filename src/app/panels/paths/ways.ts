/** The commands that lead to the panel of paths, apart from its words, which come with it. */
export const words = {
  fromHere: "Path from here",
  toHere: "Path to here",
  between: "Paths between them",
} as const;
