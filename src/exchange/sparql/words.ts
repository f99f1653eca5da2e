/** The sentences about engines that do not answer as they should. */

export const engineWords = {
  noSections:
    "An engine knows the pillars of statements, not their sections: name a pillar, or none.",
  noCount: "The engine did not answer with a count.",
  cut: (got: number, expected: number) =>
    `The engine gave ${got} of ${expected} rows. Raise its limit on rows (Virtuoso: ResultSetMaxRows).`,
} as const;
