/** The texts of an embedded atlas around its views. */
export const words = {
  whole: "Open in Policy Atlas",
} as const;
