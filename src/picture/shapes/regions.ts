/** Frames of pillars and columns, with their titles sized for a zoom. */
import type { Box } from "../../geometry/index.ts";
import type { Layout, Region } from "../../layout/boxes/index.ts";
import { TITLE_AT, TITLE_SIZE } from "./looks.ts";

export interface RegionFigure extends Region {
  /** Start of the title's baseline, and its font size. */
  readonly titleX: number;
  readonly titleY: number;
  readonly titleSize: number;
}

/** Assumed width of a title's letter, in font sizes; generous, so that no title is cut off. */
const LETTER = 0.58;

/** Usual width of a letter of a title, in font sizes. */
const USUAL_LETTER = 0.55;

/** A title as far as it fits into a region, so that it does not run into the next one. */
function fitting({ title, width }: Region): string {
  const most = Math.floor((width - TITLE_AT.x) / (USUAL_LETTER * TITLE_SIZE));
  return title.length <= most ? title : `${title.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}

/** Regions with titles that grow with the labels (`scale`) as far as the region's width allows. */
export function regionFigures({ regions }: Layout, scale: number): readonly RegionFigure[] {
  return regions.map((whole) => {
    const region = { ...whole, title: fitting(whole) };
    const room = (region.width - TITLE_AT.x) / Math.max(1, LETTER * region.title.length);
    const titleSize = Math.max(TITLE_SIZE, Math.min(TITLE_SIZE * scale, room));
    const grown = titleSize / TITLE_SIZE;
    return {
      ...region,
      titleX: region.x + TITLE_AT.x,
      // Larger letters grow upwards and downwards alike, beyond the band kept for them.
      titleY: region.y + TITLE_AT.y + (grown - 1) * TITLE_SIZE * 0.36,
      titleSize,
    };
  });
}

/** Approximate box of a title. */
export function titleBox({ title, titleX, titleY, titleSize }: RegionFigure): Box {
  return {
    left: titleX,
    top: titleY - titleSize,
    right: titleX + LETTER * title.length * titleSize,
    bottom: titleY + 0.25 * titleSize,
  };
}
