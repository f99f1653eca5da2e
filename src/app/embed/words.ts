/** The texts of an embedded atlas beside its views. */
export const words = {
  whole: "Open in Policy Atlas",
} as const;
