/** What an embedded atlas says beside its views. */
export const words = {
  whole: "Open in Policy Atlas",
} as const;
