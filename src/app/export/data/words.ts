/** The texts of the dialog "Data". */
export const words = {
  what: "What to take",
  shown: (counts: string) => `What is shown: ${counts}`,
  whole: (nodes: number, links: number) => `The whole atlas: ${nodes} nodes, ${links} links`,
  format: "Format",
  ownNotes: "With your own notes and tags, as attributes of their own",
  lost: "What this format loses",
  nothingLost: "This format loses nothing",
  making: "Making the file…",
  failed: (why: string) => `The file could not be made (${why}). Try again.`,
} as const;
