/** The texts of the dialog "Embed". */
export const words = {
  intro:
    "Shows this view in another page, with its filters and selection. Readers can select and read quotes there.",
  width: "Width in pixels",
  height: "Height in pixels",
  snippet: "HTML",
  shows: (view: string, counts: string, selected: string) =>
    `The embedded page shows: ${view}; ${counts}${selected === "" ? "" : `; selected: ${selected}`}. It tells the page around it what is selected.`,
  fromDisk:
    "This page was opened from a disk, so its address works on this machine only. Embed an atlas from a web server instead.",
} as const;
