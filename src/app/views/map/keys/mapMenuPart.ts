/** The context menu of the map, which is loaded on demand, or ahead of time when the page is idle. */
import { type LazyPart, lazyPart } from "../../../base/lazyPart.tsx";
import type { MapMenuProps } from "./MapMenu.tsx";

export const MAP_MENU: LazyPart<MapMenuProps> = lazyPart(
  async () => (await import("./MapMenu.tsx")).MapMenu,
);
