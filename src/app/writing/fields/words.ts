/** Texts that the fields of what is written share. */
export const words = {
  error: "Error",
  warning: "Warning",
  choose: "Choose…",
  suggestions: (label: string) => `${label}: nodes`,
  noNode: "No node has such a name.",
  makeNew: (name: string) => `New node “${name}”`,
  perLine: "One a line.",
  unknown: (value: string) => `${value} (not in the codebook)`,
} as const;
