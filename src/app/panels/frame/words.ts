/** Texts of the panels' frame. */

export const words = {
  analyse: "Analyse",
  more: (count: number) => `Show ${count.toLocaleString("en")} more`,
  close: (name: string) => `Close ${name}`,
  /** On a phone, `fold` reveals the view that the panel covers, and `unfold` the panel. */
  fold: (view: string) => `Show the ${view}`,
  unfold: (name: string) => `Show ${name}`,
} as const;
