/** The slides that `check:office` looks at, as the page makes them, and what stands on them. */

import { TABLE_NAMES } from "../../src/app/views/table/words.ts";
import type { Briefing } from "../../src/atlas/index.ts";
import { buildAtlas } from "../../src/build.ts";
import { interMeasure } from "../../src/cli/atlases/interMeasure.ts";
import { fileLayoutCache } from "../../src/cli/atlases/layoutCache.ts";
import { readFolder } from "../../src/cli/disk/readFolder.ts";
import type { Box, Point } from "../../src/geometry/index.ts";
import type { BuiltAtlas } from "../../src/layout/boxes/index.ts";
import { makeDeck } from "../../src/picture/slides/makeDeck.ts";
import { viewBriefing } from "../../src/picture/slides/viewBriefing.ts";
import type { Deck, Item, NodeItem } from "../../src/pptx/deck.ts";
import { pptx } from "../../src/pptx/pptx.ts";
import { completeScene, defaultScene } from "../../src/scene/index.ts";
import { arrangedOf, resolve } from "../../src/view/index.ts";

/** What one slide of a deck has to hold, and how it holds it. */
export interface SlideFacts {
  readonly title: string;
  /**
   * Names of the nodes that it is about, or draws, each with its short form: one of the two stands on
   * it or on a list that follows.
   */
  readonly names: readonly (readonly string[])[];
  /** Slides that list names for it. */
  readonly lists: number;
  /** What lies over a name, or under it without a name's paper. */
  readonly covered: readonly string[];
  /** Whether it is a whole map, whose letters may be smaller. */
  readonly isWhole: boolean;
}

export interface OfficeDeck {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly slides: readonly SlideFacts[];
}

const measure = interMeasure();

/** The shipped briefing, and "this view" of the whole map in each arrangement. */
export function officeDecks(folder: string): readonly OfficeDeck[] {
  const built = builtFrom(folder);
  const [briefing] = built.atlas.briefings;
  if (!briefing) throw new Error(`${folder} has no briefing.`);
  const views = (["force", "pillars", "flow"] as const).map((arrange) => ({
    name: arrange,
    briefing: viewBriefing(built.atlas, { ...defaultScene(built.atlas), arrange }),
  }));
  return [{ name: "briefing", briefing }, ...views].map(({ name, briefing: of }) => {
    const deck = deckOf(built, of);
    return { name, bytes: toEnd(pptx(deck)), slides: factsOf(built, of, deck) };
  });
}

/** The bytes of the briefing's .pptx, and how many slides there are. */
export function slides(folder: string): { bytes: Uint8Array; count: number } {
  const built = builtFrom(folder);
  const [briefing] = built.atlas.briefings;
  if (!briefing) throw new Error(`${folder} has no briefing.`);
  const deck = deckOf(built, briefing);
  return { bytes: toEnd(pptx(deck)), count: deck.slides.length };
}

function builtFrom(folder: string): BuiltAtlas {
  const { built } = buildAtlas(readFolder(folder), { measure, cache: fileLayoutCache() });
  if (!built) throw new Error(`${folder} does not compile.`);
  return built;
}

function deckOf(built: BuiltAtlas, briefing: Briefing): Deck {
  return toEnd(makeDeck(built, briefing, { measure, notes: true, names: TABLE_NAMES }));
}

function toEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function factsOf(built: BuiltAtlas, { steps }: Briefing, deck: Deck): readonly SlideFacts[] {
  const titles = steps.map(({ title }) => title);
  return deck.slides.map(({ title, items }, at): SlideFacts => {
    const step = steps[titles.indexOf(title)];
    const all = items.flatMap(flat);
    const nodes = all.filter((item): item is NodeItem => item.type === "node");
    const next = deck.slides.slice(at + 1).findIndex((slide) => titles.includes(slide.title));
    const upTo = next < 0 ? deck.slides.length : at + 1 + next;
    const isMap = step !== undefined && nodes.length > 0;
    return {
      title,
      names: isMap ? wanted(built, step, new Set(nodes.map(({ id }) => id))) : [],
      lists: isMap
        ? deck.slides.slice(at + 1, upTo).filter(({ id }) => id === undefined).length
        : 0,
      covered: coveredNames(all),
      isWhole: nodes.some(
        ({ label, name }) => /^\d+$/.test(textOf(label)) && textOf(label) !== name,
      ),
    };
  });
}

/** The names of what a step lights or, where it lights nothing, shows; and of all that is drawn. */
function wanted(
  built: BuiltAtlas,
  { scene }: Briefing["steps"][number],
  drawn: ReadonlySet<string>,
): SlideFacts["names"] {
  const whole = completeScene(built.atlas, scene);
  const view = resolve(built, whole, undefined, "wide", arrangedOf(built, whole, "wide"));
  const ids = view.lit.nodes.size > 0 ? view.lit.nodes : view.visible.nodes;
  return view.atlas.nodes.flatMap(({ id, name, short = name }) =>
    ids.has(id) || drawn.has(id) ? [[name, short]] : [],
  );
}

function flat(item: Item): readonly Item[] {
  return item.type === "group" ? item.items.flatMap(flat) : [item];
}

function textOf(label: NodeItem["label"]): string {
  return label?.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(" ") ?? "";
}

interface Name {
  /** The node that it names; `undefined` for the words on a link and the titles of regions. */
  readonly owner: string | undefined;
  readonly text: string;
  /** Its place in the order of drawing. */
  readonly order: number;
  readonly box: Box;
  readonly ground?: string | undefined;
}

/**
 * The names on a slide that something runs through or lies on: lines drawn after them or below a name
 * without paper, their own included; shapes of other nodes, above or below; other names.
 */
function coveredNames(items: readonly Item[]): readonly string[] {
  const names = items.flatMap((item, order): Name[] => {
    if (item.type === "text")
      return item.ground === undefined
        ? []
        : [{ ...item, owner: undefined, text: item.name, order }];
    if (item.type !== "node" || !item.label) return [];
    const { box, ground } = item.label;
    return [{ box, ground, owner: item.id, text: textOf(item.label), order }];
  });
  const faults: string[] = [];
  for (const [i, name] of names.entries()) {
    for (const [order, item] of items.entries()) {
      const isLine = item.type === "connector" || item.type === "line";
      if (isLine && (order > name.order || name.ground === undefined))
        if (meets(item.from, item.to, name.box)) faults.push(`${name.text}: under a line`);
      if (item.type === "connector" && item.head && tip(item.to, name.box))
        faults.push(`${name.text}: over the arrowhead of ${item.name}`);
      if (item.type === "node" && item.id !== name.owner && overlap(bodyBox(item), name.box))
        faults.push(`${name.text}: on the shape of ${item.name}`);
    }
    for (const other of names.slice(i + 1))
      if (overlap(name.box, other.box)) faults.push(`${name.text}: on ${other.text}`);
  }
  return faults;
}

function bodyBox({ body: { x, y, halfWidth, halfHeight } }: NodeItem): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Whether the tip of an arrow lies within a box by more than the paper around a name. */
function tip({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x > left + 2 && x < right - 2 && y > top + 2 && y < bottom - 2;
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  );
}

/** Whether a line meets a box, tried at every pixel of its way. */
function meets(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y));
  for (let step = 0; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}
