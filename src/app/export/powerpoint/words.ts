/** The texts of the dialog "PowerPoint". */
import type { Atlas } from "../../../atlas/index.ts";
import { type OwnNote, wordsOf } from "../../../notes/index.ts";

export const words = {
  intro:
    "Slides with shapes, lines and text that can be edited in PowerPoint, Keynote or LibreOffice. Lines follow the shapes that they connect.",
  what: "What to present",
  view: "This view, as a slide",
  notes: "With the speaker’s notes",
  ownNotes: "With your own notes, below the speaker’s",
  ownNote: (atlas: Atlas, { on, text, tags = [], doubt }: OwnNote) => {
    const said = [
      ...(doubt ? ["doubted."] : []),
      ...(text === undefined ? [] : [text]),
      ...tags.map((tag) => `#${tag}`),
    ];
    return `– ${wordsOf(atlas, on) ?? on}: ${said.join(" ")}`;
  },
  make: "Download slides",
  making: "Making the slides…",
  made: (done: number, steps: number) => `Step ${done} of ${steps}`,
  failed: (message: string) => `The slides could not be made: ${message}`,
} as const;
