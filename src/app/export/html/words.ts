/** What the dialog "One HTML file" says. */
export const words = {
  intro: (title: string) =>
    `“${title}” with every view, panel and briefing, also those that are being written here, as one file. It opens from a disk, a stick or a mail, without a server and without a network.`,
  save: "Save the file",
  making: "Making the file…",
  saved: (name: string, megabytes: string) => `${name} is saved (${megabytes} MB).`,
  failed: (why: string) => `The file could not be made (${why}). Try again.`,
} as const;
