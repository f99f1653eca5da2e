/** Words in REFI-QDA files, and about what of them can't be taken. */
import { counted } from "../model/index.ts";

export const refiWords = {
  links: "Links",
  otherLinks: (count: number) =>
    `${counted(count, "link")} left out: an end is no code but words, a note or a case.`,
  otherSources: (count: number) =>
    `${counted(count, "source")} without text left out: pictures, sound, film.`,
  noText: (name: string) => `The text of "${name}" is not in the file; its quotes have no words.`,
  uncoded: (count: number) => `${counted(count, "selection")} without a code left out.`,
} as const;
