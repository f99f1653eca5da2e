/** The headings of notes. */
export const noteWords = { linksTo: "Links", linksFrom: "Linked from" } as const;
