/** The texts of the dialog "PowerPoint". */
export const words = {
  intro:
    "Slides with shapes, lines and text that can be edited in PowerPoint, Keynote or LibreOffice. Lines follow the shapes that they connect.",
  what: "What to present",
  view: "This view, as a slide",
  notes: "With the speaker’s notes",
  make: "Download slides",
  making: "Making the slides…",
  made: (done: number, steps: number) => `Step ${done} of ${steps}`,
  failed: (message: string) => `The slides could not be made: ${message}`,
} as const;
