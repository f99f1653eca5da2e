/** Callouts over the map, which are loaded with the first step that has some. */
import { type LazyPart, lazyPart } from "../../../base/lazyPart.tsx";
import type { CalloutsCanvasProps } from "./CalloutsCanvas.tsx";

export const CALLOUTS: LazyPart<CalloutsCanvasProps> = lazyPart(
  async () => (await import("./CalloutsCanvas.tsx")).CalloutsCanvas,
);
