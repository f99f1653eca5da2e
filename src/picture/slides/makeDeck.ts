/** Turns a briefing into a deck: a cover, a slide for each step, and the sources. */
import type { Atlas, Briefing, Callout } from "../../atlas/index.ts";
import type { Box } from "../../geometry/index.ts";
import type { BuiltAtlas, MeasureText } from "../../layout/boxes/index.ts";
import {
  COVER,
  type Deck,
  type DeckColours,
  type Item,
  MARGIN,
  type Paragraph,
  SLIDE,
  type Slide,
  type TextItem,
} from "../../pptx/index.ts";
import { PAPER_FORMS } from "../../query/paper/index.ts";
import type { TableNames } from "../../query/table/index.ts";
import { type Neighbourhood, neighbourhood, quoteOf, visible } from "../../query/visible/index.ts";
import { counted, linkText } from "../../query/words/index.ts";
import { completeScene, type Scene } from "../../scene/index.ts";
import { arrangedOf, measuredInSteps, resolve } from "../../view/index.ts";
import { legendOf } from "../legend/index.ts";
import { PAPER } from "../paint/index.ts";
import { note, words } from "./base/index.ts";
import {
  legendItems,
  matrixItems,
  passageItems,
  quoteItems,
  SOURCES_A_SLIDE,
  Sources,
  sourcesSlideOf,
  tableItems,
} from "./items/index.ts";
import { listSlides } from "./listSlides.ts";
import { calloutItems, networkItems, slideMap } from "./map/index.ts";
import { plainText } from "./plainText.ts";

const COLOURS: DeckColours = {
  ink: PAPER.ink,
  paper: PAPER.paper,
  quiet: PAPER.quiet,
  rule: PAPER.rule,
  link: PAPER.accent,
  accents: Object.values(PAPER.kinds).slice(0, 6),
};

/** The box between headline and foot. */
const BODY = { left: MARGIN, top: 112, right: SLIDE.width - MARGIN, bottom: 672 };
const QUOTES_WIDTH = 320;
const GUTTER = 32;
const LEGEND_HEIGHT = 58;
/** Height of the line that says what a map leaves out. */
const NOTE_HEIGHT = 28;

/** What shows a step's view, and the slides that list what it has no room for. */
interface Drawn {
  readonly items: readonly Item[];
  readonly lists: readonly Slide[];
}

export interface DeckOptions {
  readonly measure: MeasureText;
  /** Whether to include the speaker's notes. */
  readonly notes: boolean;
  /** Lines that a reader noted on what is lit or shown: below the speaker's notes, told apart from them. */
  readonly ownNotes?: (lit: Pick<Neighbourhood, "nodes" | "edges">) => readonly string[];
  /** Names of columns and values in tables. */
  readonly names: TableNames;
}

/**
 * Makes the deck in small steps, between which the caller may stop. Yields the number of finished
 * slides of steps, or `undefined` within one.
 */
export function* makeDeck(
  built: BuiltAtlas,
  briefing: Briefing,
  options: DeckOptions,
): Generator<number | undefined, Deck> {
  const { atlas } = built;
  const sources = new Sources(atlas);
  const slides: Slide[] = [cover(atlas, briefing)];
  for (const [i, step] of briefing.steps.entries()) {
    const scene = completeScene(atlas, step.scene);
    const quotes = (step.quotes ?? []).flatMap((id) => quoteOf(atlas, id) ?? []);
    const beside = { ...BODY, left: BODY.right - QUOTES_WIDTH };
    const { items, inFull } = quoteItems({ quotes, sources, box: beside });
    const picture = { ...BODY, right: items.length > 0 ? beside.left - GUTTER : BODY.right };
    const own = options.ownNotes?.(subjectOfStep(atlas, scene)) ?? [];
    const notes = [
      ...(options.notes ? [plainText(step.notes ?? "")] : []),
      ...(inFull.length > 0 ? [words.inFull, ...inFull] : []),
      ...(own.length > 0 ? [words.ownNotes, ...own] : []),
    ].filter((text) => text !== "");
    const { callouts = [] } = step;
    const shown = { scene, callouts, slide: slides.length + 1, picture };
    const drawn = yield* sceneItems(built, shown, options);
    slides.push({
      look: "step",
      title: step.title,
      // The quotes come first, because they are read before the picture.
      items: [...items, ...drawn.items],
      notes: notes.length === 0 ? undefined : notes.join("\n\n"),
    });
    slides.push(...drawn.lists);
    yield i + 1;
  }
  const sourceList = sources.list();
  for (let from = 0; from < sourceList.length; from += SOURCES_A_SLIDE) {
    slides.push(sourcesSlide(sourceList.slice(from, from + SOURCES_A_SLIDE), from + 1));
  }
  return {
    colours: COLOURS,
    title: briefing.title,
    subject: briefing.audience === undefined ? undefined : words.audience(briefing.audience),
    description: words.basedOn(documentTitles(atlas)),
    language: atlas.language,
    foot: atlas.title,
    slides,
  };
}

/** What a step is about: what it selects, with its neighbours, or else all that it shows. */
function subjectOfStep(atlas: Atlas, scene: Scene): Pick<Neighbourhood, "nodes" | "edges"> {
  const shown = visible(atlas, scene);
  const selected = scene.select.filter((id) => shown.nodes.has(id) || shown.edges.has(id));
  return selected.length > 0 ? neighbourhood(atlas, shown, selected) : shown;
}

function cover(atlas: Atlas, { title, audience }: Briefing): Slide {
  const lines: Paragraph[] = [
    ...(audience === undefined
      ? []
      : [{ runs: [{ text: words.audience(audience), size: 28, colour: PAPER.ink }] }]),
    { runs: [{ text: atlas.title, size: 24, colour: PAPER.quiet }], before: 10 },
    {
      runs: [{ text: words.basedOn(documentTitles(atlas)), size: 20, colour: PAPER.quiet }],
      before: 10,
    },
  ];
  return {
    look: "cover",
    title,
    items: [
      {
        type: "shape",
        name: undefined,
        geometry: "rect",
        box: {
          left: COVER.left,
          top: COVER.bottom + 18,
          right: COVER.left + 96,
          bottom: COVER.bottom + 22,
        },
        fill: PAPER.accent,
      },
      textBox("Subtitle", { ...COVER, top: COVER.bottom + 40, bottom: 640 }, lines),
    ],
    notes: undefined,
  };
}

function documentTitles({ documents }: Atlas): readonly string[] {
  return documents.map(({ title, published }) => words.dated(title, published));
}

/** What a slide (from 1) shows in a box. */
interface Shown {
  readonly scene: Scene;
  readonly callouts: readonly Callout[];
  readonly slide: number;
  readonly picture: Box;
}

function* sceneItems(
  built: BuiltAtlas,
  shown: Shown,
  { measure, names }: DeckOptions,
): Generator<undefined, Drawn> {
  const { atlas } = built;
  const { scene, picture } = shown;
  const form = PAPER_FORMS[scene.view];
  switch (form.type) {
    case "map":
      return yield* mapItems(built, shown, measure);
    case "matrix":
      return { items: matrixItems(atlas, scene, picture, measure), lists: [] };
    case "table": {
      const table = (most: number) => form.table(atlas, scene, names, most);
      return { items: tableItems(table, picture, measure), lists: [] };
    }
    case "text":
      return { items: passageItems(form.passages(atlas, scene), picture), lists: [] };
  }
}

/** The map with its legend, as one group, its callouts, and the slides that list its numbers. */
function* mapItems(
  built: BuiltAtlas,
  { scene, callouts, slide, picture: area }: Shown,
  measure: MeasureText,
): Generator<undefined, Drawn> {
  const measured = yield* measuredInSteps(built.atlas, scene);
  const view = resolve(built, scene, measured, "wide", arrangedOf(built, scene, "wide"));
  const { atlas } = view;
  const box = { ...area, bottom: area.bottom - LEGEND_HEIGHT - NOTE_HEIGHT };
  const map = yield* slideMap(view, box, measure, callouts);
  const ids = new Set(map.nodes.map(({ node }) => node.id));
  const links = atlas.edges.filter(
    ({ id, source, target }) => view.visible.edges.has(id) && ids.has(source) && ids.has(target),
  );
  const lit = map.isLit ? links.filter(({ id }) => view.lit.edges.has(id)) : [];
  const drawn = { ...view.visible, nodes: ids, edges: new Set(links.map(({ id }) => id)) };
  const legend = legendOf(
    view,
    drawn,
    lit.map(({ id }) => id),
  );
  const numbered = map.nodes.filter(({ number }) => number !== undefined).length;
  const remark = [
    ...(numbered > 0 ? [words.numberedHere(numbered, map.nodes.length)] : []),
    ...(map.leftOut > 0 ? [words.leftOut(counted(map.leftOut, "more node"))] : []),
  ].join(" ");
  const said = lit.slice(0, MOST_SENTENCES).map((edge) => linkText(atlas, edge));
  yield undefined;
  return {
    items: [
      {
        type: "group",
        name: words.map,
        description: words.mapDescription(
          counted(map.nodes.length, "node"),
          counted(links.length, "link"),
          said,
          lit.length - said.length,
        ),
        box: area,
        items: [
          ...networkItems(view, map, measure),
          ...(remark === "" ? [] : [note(remark, box.bottom + 2, area)]),
          ...legendItems(
            legend,
            area.left,
            box.bottom + NOTE_HEIGHT,
            area.right - area.left,
            measure,
          ),
        ],
      },
      ...calloutItems(view, map.callouts),
    ],
    lists: listSlides(map, slide, BODY, measure),
  };
}

/** Links that a map's description says, at most. */
const MOST_SENTENCES = 12;

/** Lists sources from this number on. */
function sourcesSlide(list: ReturnType<Sources["list"]>, from: number): Slide {
  const paragraphs = list.map(
    ({ number, words: source, address }): Paragraph => ({
      runs: [
        { text: words.sourceLine(number), size: 20, colour: PAPER.ink, bold: true },
        {
          text: source,
          size: 20,
          colour: PAPER.ink,
          ...(address === undefined ? {} : { link: { address } }),
        },
      ],
      before: 10,
    }),
  );
  return {
    id: sourcesSlideOf(from),
    look: "step",
    title: words.sources,
    items: [textBox(words.sources, BODY, paragraphs)],
    notes: undefined,
  };
}

function textBox(name: string, box: Box, paragraphs: readonly Paragraph[]): TextItem {
  return { type: "text", name, box, paragraphs };
}
