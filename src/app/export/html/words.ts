/** The texts of the dialog "One HTML file". */
export const words = {
  intro: (title: string) =>
    `“${title}” with every view, panel and briefing, including drafts on this machine, as one file. It opens from a disk, a USB stick or an email, without a server or a network.`,
  notes: "With your notes and views",
  save: "Save the file",
  making: "Making the file…",
  saved: (name: string, megabytes: string) => `${name} is saved (${megabytes} MB).`,
  failed: (why: string) => `The file could not be made (${why}). Try again.`,
} as const;
