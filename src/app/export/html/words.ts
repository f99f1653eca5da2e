/** The texts of the dialog "One HTML file". */

/** What the file is for. */
export type Purpose = "reading" | "writing";

export const words = {
  purpose: "What it is for",
  purposes: { reading: "For reading", writing: "With writing" } satisfies Readonly<
    Record<Purpose, string>
  >,
  intro: {
    reading: (title) =>
      `“${title}” with every view, panel and briefing, including drafts on this machine, as one file. It opens from a disk, a USB stick or an email, without a server or a network.`,
    writing: (title) =>
      `“${title}” as one file with its sources and all that writes it. It opens from a disk, a USB stick or an email, without a server or a network, and has “Write” in its bar.`,
  } satisfies Readonly<Record<Purpose, (title: string) => string>>,
  limits:
    "What is written in it is kept in the browser that opened it, and is there when the file is opened again; the file itself does not change. Whoever is to have it gets it by “Save” (a folder or a zip) or by such a file, saved anew. It reads Word files, web pages, Markdown and text, and no PDF files.",
  notes: "With your notes and views",
  save: "Save the file",
  making: "Making the file…",
  saved: (name: string, megabytes: string) => `${name} is saved (${megabytes} MB).`,
  failed: (why: string) => `The file could not be made (${why}). Try again.`,
} as const;
