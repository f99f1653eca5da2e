/** The legend of colours that do not stand for kinds, which is loaded on demand. */
import { type LazyPart, lazyPart } from "../base/lazyPart.tsx";
import type { ColourLegendProps } from "./ColourLegend.tsx";

export const COLOUR_LEGEND: LazyPart<ColourLegendProps> = lazyPart(
  async () => (await import("./ColourLegend.tsx")).ColourLegend,
);
