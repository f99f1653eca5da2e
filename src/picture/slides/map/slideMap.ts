/**
 * The map of a slide: what it draws, and where, in CSS pixels of the slide. A slide is seen from afar
 * and can't be zoomed, so its letters are large and its nodes are laid out anew for them. Only a map
 * with too many names for that keeps the map's places; there, what finds no room gets a number, and
 * the next slide lists the names.
 */
import type { Callout } from "../../../atlas/index.ts";
import type { Box } from "../../../geometry/index.ts";
import { labelHeight, type MeasureText, PANES, wrap } from "../../../layout/boxes/index.ts";
import { LEAST_SIZE } from "../../../pptx/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { shortName } from "../../../query/words/index.ts";
import type { ResolvedView } from "../../../view/index.ts";
import { coveredBy } from "../../callouts/index.ts";
import { sizeOf } from "../../shapes/index.ts";
import { type CalloutsOn, type SlideMap, standing } from "../base/index.ts";
import { denseMap } from "./denseMap.ts";
import { roomyMap } from "./roomyMap.ts";
import { slideCallouts } from "./slideCallouts.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** Font sizes of names to try, the largest first; and how much of the picture they may fill. */
const SIZES = [25, 23, 21, LEAST_SIZE] as const;
const FULL = 0.26;
/** At the least size names may stand closer, and what surrounds them may come in. */
const CROWDED = 0.36;

/** The share of a box that the names and shapes of these nodes fill, with letters of a size. */
function shareOf(
  view: ResolvedView,
  ids: Iterable<string>,
  size: number,
  box: Box,
  measure: MeasureText,
) {
  let area = 0;
  const scale = size / view.layout.fontSize;
  for (const id of ids) {
    const node = lookup(view.atlas).nodes.get(id);
    if (!node) continue;
    const name = wrap(shortName(node), measure, size).at(-1) ?? { lines: [], width: 0 };
    const radius = sizeOf(view.atlas, node, view.encoding).radius * scale;
    area += name.width * labelHeight(name.lines.length, size) + 4 * radius ** 2;
  }
  return area / ((box.right - box.left) * (box.bottom - box.top));
}

/** More nodes than this are no picture, and their list would be longer than the briefing. */
const MOST_NODES = 300;

/** The nodes with the most statements, ties by id, if there are too many for a slide. */
function largest({ atlas }: ResolvedView, ids: ReadonlySet<string>): ReadonlySet<string> {
  if (ids.size <= MOST_NODES) return ids;
  const nodes = atlas.nodes
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
  return new Set(nodes.slice(0, MOST_NODES).map(({ id }) => id));
}

/** Height of the strip that callouts get where they find no room on the map, in CSS pixels. */
const STRIP = 76;

/** The map of a view in a box of a slide, with the callouts of its step; in small steps. */
export function* slideMap(
  view: ResolvedView,
  box: Box,
  measure: MeasureText,
  callouts: readonly Callout[] = [],
): Generator<undefined, SlideMap> {
  const calloutsOn: CalloutsOn = (drawing) => slideCallouts(view, callouts, drawing, box, measure);
  const above = { ...box, bottom: box.bottom - STRIP };
  // Callouts that find no room get a strip below the map, and at last the room of what surrounds it.
  const ways = [
    { box, withContext: true },
    { box: above, withContext: true },
    { box, withContext: false },
    { box: above, withContext: false },
  ];
  let best: SlideMap | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const way of ways) {
    const map = yield* mapIn(view, way, measure, calloutsOn);
    const boxes = standing(map);
    const covered = map.callouts.reduce((sum, each) => sum + coveredBy(each, boxes), 0);
    if (covered < least) [best, least] = [map, covered];
    if (covered === 0) break;
  }
  if (!best) throw new Error("A map was drawn in each way.");
  return best;
}

interface Way {
  /** Where the map is drawn, which its callouts may leave. */
  readonly box: Box;
  /** Whether what surrounds the slide's subject may come in. */
  readonly withContext: boolean;
}

function* mapIn(
  view: ResolvedView,
  { box, withContext }: Way,
  measure: MeasureText,
  calloutsOn: CalloutsOn,
): Generator<undefined, SlideMap> {
  const subject = subjectOf(view, PANES.wide.width / PANES.wide.height);
  const share = (ids: Iterable<string>, size: number) => shareOf(view, ids, size, box, measure);
  const everything = [...subject.main, ...subject.others];
  if (withContext && subject.isLit && share(everything, LEAST_SIZE) <= CROWDED) {
    const map = yield* roomyMap(view, subject, box, LEAST_SIZE, measure, calloutsOn);
    if (map) return map;
  }
  const shown = largest(view, subject.main);
  const alone: Subject = { ...subject, main: shown, others: new Set() };
  const least = share(alone.main, LEAST_SIZE) <= CROWDED ? LEAST_SIZE : undefined;
  const size = SIZES.find((candidate) => share(alone.main, candidate) <= FULL) ?? least;
  const roomy = size && (yield* roomyMap(view, alone, box, size, measure, calloutsOn));
  const dense = () => {
    const map = denseMap(view, alone, box, measure);
    return { ...map, callouts: calloutsOn(map) };
  };
  return { ...(roomy ?? dense()), leftOut: everything.length - shown.size };
}
