/** The regions of an arrangement on a slide: pillars, or columns of the flow, with their titles. */
import type { Box } from "../../../geometry/index.ts";
import { type MeasureText, wrap } from "../../../layout/boxes/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import type { ResolvedView } from "../../../view/index.ts";
import type { MapRegion } from "../base/index.ts";

/** Space around a title, in CSS pixels. */
const AROUND = 6;
const LINE = 1.2;
/** Height that the map keeps for a region's title, in its units. */
const BAND = 24;

export interface Regions {
  readonly regions: readonly MapRegion[];
  /** The box in which a node and its name have to stay: its region's, or the whole picture. */
  readonly homeOf: (node: string) => Box;
  /** The map's place of a node on the slide. */
  readonly placeOf: (node: string) => { readonly x: number; readonly y: number } | undefined;
}

/**
 * The regions that hold any of these nodes or a quote of a selected one, each axis scaled to the box; titles in `size`, broken to
 * the width of their region.
 */
export function mapRegions(
  { atlas, scene, layout, where }: ResolvedView,
  ids: ReadonlySet<string>,
  box: Box,
  size: number,
  measure: MeasureText,
): Regions {
  // A selected node that stands in several pillars is drawn beside them; they are there all the same.
  const ofSelected = new Set(
    scene.select.flatMap((id) => lookup(atlas).nodes.get(id)?.pillars ?? []),
  );
  const held = layout.regions.filter(
    (region) =>
      ofSelected.has(region.id) ||
      [...ids].some((id) => {
        const at = where(id);
        return at !== undefined && contains(region, at);
      }),
  );
  const points = [...ids].flatMap((id) => where(id) ?? []);
  const xs = [...points.map(({ x }) => x), ...held.flatMap(({ x, width }) => [x, x + width])];
  const ys = [...points.map(({ y }) => y), ...held.flatMap(({ y, height }) => [y, y + height])];
  const across = axis(xs, box.left, box.right);
  const down = axis(ys, box.top, box.bottom);
  const regions = held.map((region): MapRegion & { readonly id: string } => {
    const inSlide = {
      left: across(region.x),
      right: across(region.x + region.width),
      top: down(region.y),
      bottom: down(region.y + region.height),
    };
    const lines = broken(region.title, inSlide.right - inSlide.left - 2 * AROUND, size, measure);
    const titleBox = {
      left: inSlide.left + AROUND,
      right: inSlide.left + AROUND + Math.max(...lines.map((line) => measure(line, size) * 1.1)),
      top: inSlide.top + AROUND / 2,
      bottom: inSlide.top + AROUND / 2 + lines.length * size * LINE,
    };
    return { id: region.id, title: region.title, lines, box: inSlide, titleBox };
  });
  const homes = new Map(
    regions.map(({ id, box: at, titleBox }) => [id, { ...at, top: titleBox.bottom }]),
  );
  return {
    regions,
    homeOf: (id) => {
      const at = where(id);
      const region = at && held.find((each) => contains(each, at));
      return (region && homes.get(region.id)) ?? box;
    },
    placeOf: (id) => {
      const at = where(id);
      if (!at) return undefined;
      const region = held.find((each) => contains(each, at));
      const home = region && homes.get(region.id);
      if (!home) return { x: across(at.x), y: down(at.y) };
      // Below the title, which takes more of its region than on the map.
      const part = Math.max(0, (at.y - region.y - BAND) / (region.height - BAND));
      return { x: across(at.x), y: home.top + part * (home.bottom - home.top) };
    },
  };
}

type Region = ResolvedView["layout"]["regions"][number];

function contains({ x, y, width, height }: Region, at: { readonly x: number; readonly y: number }) {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

function axis(values: readonly number[], low: number, high: number): (value: number) => number {
  const from = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const to = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return (value) =>
    to > from ? low + ((value - from) / (to - from)) * (high - low) : (low + high) / 2;
}

/** A title broken into as few lines as its width allows; a word wider than that has its own line. */
function broken(
  title: string,
  width: number,
  size: number,
  measure: MeasureText,
): readonly string[] {
  const ways = wrap(title, measure, size);
  return (ways.find((way) => way.width * 1.1 <= width) ?? ways.at(-1))?.lines ?? [title];
}
