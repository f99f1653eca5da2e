/** The frames of pillars and columns, and their titles at a zoom. */
import type { Box } from "../../geometry/index.ts";
import type { Layout, Region } from "../../layout/boxes/index.ts";
import { TITLE_AT, TITLE_SIZE } from "./looks.ts";

export interface RegionFigure extends Region {
  /** Where the title's baseline begins, and its size. */
  readonly titleX: number;
  readonly titleY: number;
  readonly titleSize: number;
}

/** Width of a letter of a title in font sizes, rather wide: a title that is cut would be worse. */
const LETTER = 0.6;

/** `scale` is that of the labels; a title grows with them as far as its region is wide. */
export function regionFigures({ regions }: Layout, scale: number): readonly RegionFigure[] {
  return regions.map((region) => {
    const room = (region.width - TITLE_AT.x) / Math.max(1, LETTER * region.title.length);
    const titleSize = Math.max(TITLE_SIZE, Math.min(TITLE_SIZE * scale, room));
    const grown = titleSize / TITLE_SIZE;
    return {
      ...region,
      titleX: region.x + TITLE_AT.x,
      // Larger letters grow up as much as down, out of the band that layout keeps for them.
      titleY: region.y + TITLE_AT.y + (grown - 1) * TITLE_SIZE * 0.36,
      titleSize,
    };
  });
}

/** What a title fills, about. */
export function titleBox({ title, titleX, titleY, titleSize }: RegionFigure): Box {
  return {
    left: titleX,
    top: titleY - titleSize,
    right: titleX + LETTER * title.length * titleSize,
    bottom: titleY + 0.25 * titleSize,
  };
}
