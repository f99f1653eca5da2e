/** What the dialog of slides says. */
export const words = {
  intro:
    "Slides with shapes, lines and text that can be edited in PowerPoint, Keynote or LibreOffice. Lines follow the shapes that they join.",
  what: "What to present",
  view: "This view, as one slide",
  steps: (count: number) => (count === 1 ? "1 step" : `${count} steps`),
  notes: "With the speaker’s notes",
  make: "Download slides",
  cancel: "Cancel",
  making: "Making the slides…",
  made: (done: number, steps: number) => `Step ${done} of ${steps}`,
  saved: (file: string) => `Saved as ${file}.`,
  cancelled: "Cancelled. Nothing was saved.",
  failed: (message: string) => `The slides could not be made: ${message}`,
} as const;
