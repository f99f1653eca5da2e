/** Turns a briefing into a deck: a cover, a slide for each step, and the sources. */
import type { Atlas, Briefing } from "../../atlas/index.ts";
import type { Box } from "../../geometry/index.ts";
import type { BuiltAtlas, MeasureText } from "../../layout/boxes/index.ts";
import {
  COVER,
  type Deck,
  type DeckColours,
  type Item,
  LEAST_SIZE,
  MARGIN,
  type Paragraph,
  SLIDE,
  type Slide,
  type TextItem,
} from "../../pptx/index.ts";
import { PAPER_FORMS } from "../../query/paper/index.ts";
import type { TableNames } from "../../query/table/index.ts";
import { quoteOf } from "../../query/visible/index.ts";
import { completeScene, type Scene } from "../../scene/index.ts";
import { arrangedOf, measuredInSteps, resolve } from "../../view/index.ts";
import { PAPER } from "../paint/index.ts";
import { LINK_NAME, still } from "../still/index.ts";
import { legendItems } from "./legendItems.ts";
import { matrixItems } from "./matrixItems.ts";
import { networkItems } from "./networkItems.ts";
import { Sources } from "./numberedSources.ts";
import { passageItems } from "./passageItems.ts";
import { plainText } from "./plainText.ts";
import { quoteItems } from "./quoteItems.ts";
import { tableItems } from "./tableItems.ts";
import { words } from "./words.ts";

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
const LEGEND_HEIGHT = 48;
/** Least font size of labels, such that names of links, which are smaller, stay legible too. */
const LETTERS = LEAST_SIZE / LINK_NAME;
const SOURCES_A_SLIDE = 11;

/** Work in small steps that returns the items of a slide. */
type ItemSteps = Generator<undefined, readonly Item[]>;

export interface DeckOptions {
  readonly measure: MeasureText;
  /** Whether to include the speaker's notes. */
  readonly notes: boolean;
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
    const notes = [
      ...(options.notes ? [plainText(step.notes ?? "")] : []),
      ...(inFull.length > 0 ? [words.inFull, ...inFull] : []),
    ].filter((text) => text !== "");
    slides.push({
      look: "step",
      title: step.title,
      items: [...(yield* sceneItems(built, scene, picture, options)), ...items],
      notes: notes.length === 0 ? undefined : notes.join("\n\n"),
    });
    yield i + 1;
  }
  const sourceList = sources.list();
  for (let from = 0; from < sourceList.length; from += SOURCES_A_SLIDE) {
    slides.push(sourcesSlide(sourceList.slice(from, from + SOURCES_A_SLIDE)));
  }
  return {
    colours: COLOURS,
    title: briefing.title,
    language: atlas.language,
    foot: atlas.title,
    slides,
  };
}

function cover(atlas: Atlas, { title, audience }: Briefing): Slide {
  const titles = atlas.documents.map((document) => words.dated(document.title, document.published));
  const lines: Paragraph[] = [
    ...(audience === undefined
      ? []
      : [{ runs: [{ text: words.audience(audience), size: 28, colour: PAPER.ink }] }]),
    { runs: [{ text: atlas.title, size: 24, colour: PAPER.quiet }], before: 10 },
    { runs: [{ text: words.basedOn(titles), size: 18, colour: PAPER.quiet }], before: 10 },
  ];
  return {
    look: "cover",
    title,
    items: [
      {
        type: "shape",
        name: "Rule",
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

/** The items of a step's view, which fill the box `picture`. */
function* sceneItems(
  built: BuiltAtlas,
  scene: Scene,
  picture: Box,
  options: DeckOptions,
): ItemSteps {
  const { atlas } = built;
  const form = PAPER_FORMS[scene.view];
  switch (form.type) {
    case "map":
      return yield* mapItems(built, scene, picture, options.measure);
    case "matrix":
      return matrixItems(atlas, scene, picture, options.measure);
    case "table":
      return tableItems(
        (most) => form.table(atlas, scene, options.names, most),
        picture,
        options.measure,
      );
    case "text":
      return passageItems(form.passages(atlas, scene), picture);
  }
}

/** The map with its legend. */
function* mapItems(built: BuiltAtlas, scene: Scene, area: Box, measure: MeasureText): ItemSteps {
  const { atlas } = built;
  const box = { ...area, bottom: BODY.bottom - LEGEND_HEIGHT };
  const pane = { width: box.right - box.left, height: box.bottom - box.top };
  const measured = yield* measuredInSteps(atlas, scene);
  const view = resolve(built, scene, measured, "wide", arrangedOf(built, scene, "wide"));
  const drawn = still(view, { pane, measure, letters: LETTERS, near: true });
  yield undefined;
  return [
    ...networkItems(atlas, drawn, box, measure),
    ...legendItems(drawn.legend, BODY.left, box.bottom + 4, pane.width, measure),
  ];
}

function sourcesSlide(list: ReturnType<Sources["list"]>): Slide {
  const paragraphs = list.map(
    ({ number, words: source }): Paragraph => ({
      runs: [
        { text: words.sourceLine(number), size: 20, colour: PAPER.ink, bold: true },
        { text: source, size: 20, colour: PAPER.ink },
      ],
      before: 10,
    }),
  );
  return {
    look: "step",
    title: words.sources,
    items: [textBox(words.sources, BODY, paragraphs)],
    notes: undefined,
  };
}

function textBox(name: string, box: Box, paragraphs: readonly Paragraph[]): TextItem {
  return { type: "text", name, box, paragraphs };
}
