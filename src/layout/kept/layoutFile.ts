/**
 * `layout.json`, which keeps the places of an atlas's nodes beside it, so that the same folder gives the
 * same picture everywhere: a node a line, and what follows from the atlas (titles, names) is left out.
 */
import { z } from "zod";
import type { Atlas } from "../../atlas/index.ts";
import { ARRANGEMENTS } from "../../scene/index.ts";
import {
  type Bundles,
  FONT_SIZE,
  type Label,
  type LabelSide,
  type Layout,
  type Layouts,
  type MeasureText,
  wrap,
} from "../boxes/index.ts";
import { labelOf } from "../index.ts";

/** The name of the file, beside `atlas.json`. */
export const LAYOUT_FILE = "layout.json";

// Under a strict Content-Security-Policy zod must not compile validators with `new Function`.
z.config({ jitless: true });

const FORMAT = "policy-atlas-layout/1";
const ASPECTS = ["wide", "tall"] as const;
const SIDES = ["below", "above", "left", "right"] as const satisfies readonly LabelSide[];

const number = z.number();
/** x, y, width, height. */
const box = z.tuple([number, number, number, number]);
/** x, y and, of what has a label, its side and number of lines. */
const place = z.union([
  z.tuple([number, number]),
  z.tuple([number, number, z.enum(SIDES), z.int().min(1).max(3)]),
]);
const drawing = z.strictObject({
  bounds: box,
  regions: z.record(z.string(), box),
  nodes: z.record(z.string(), place),
  /** Of each junction x, y, how it is rounded, and the number of the one before it, counted from 0, or -1. */
  junctions: z.array(z.tuple([number, number, number.min(0), z.int().min(-1)])).optional(),
  /** Of two nodes with links in a bundle: the one where that begins, and the number of the last junction. */
  bundled: z.record(z.string(), z.tuple([z.string(), z.int().min(0)])).optional(),
});
const inPane = z.strictObject({ force: drawing, pillars: drawing, flow: drawing });

/** The schema of the file. */
export const layoutFileSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  wide: inPane,
  tall: inPane,
});

type Drawing = z.infer<typeof drawing>;

/** The text of the file for these layouts; the same layouts give the same text. */
export function layoutFile(layouts: Layouts): string {
  const parts = ASPECTS.map((aspect) => {
    const drawings = ARRANGEMENTS.map((arrangement) => {
      const { bounds, regions, nodes, bundles } = layouts[aspect][arrangement];
      const places = Object.entries(nodes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { x, y, label }]) =>
          line(6, id, label ? [x, y, label.side, label.lines.length] : [x, y]),
        );
      const boxes = regions.map((region) => line(6, region.id, boxIn(region)));
      return [
        `    ${JSON.stringify(arrangement)}: {`,
        `${line(4, "bounds", boxIn(bounds))},`,
        `      "regions": ${block(boxes)},`,
        `      "nodes": ${block(places)}${bundles ? "," : ""}`,
        ...(bundles ? bundleLines(bundles) : []),
        "    }",
      ].join("\n");
    });
    return `  ${JSON.stringify(aspect)}: {\n${drawings.join(",\n")}\n  }`;
  });
  return `{\n  "format": ${JSON.stringify(FORMAT)},\n${parts.join(",\n")}\n}\n`;
}

const boxIn = ({ x, y, width, height }: Layout["bounds"]) => [x, y, width, height];
const line = (indent: number, name: string, value: readonly (string | number)[]) =>
  `${" ".repeat(indent + 2)}${JSON.stringify(name)}: [${value.map((each) => JSON.stringify(each)).join(", ")}]`;
const bundleLines = ({ junctions, ways }: Bundles) => [
  `      "junctions": [\n${junctions
    .map(({ x, y, round, after }) => `        ${JSON.stringify([x, y, round, after])}`)
    .join(",\n")}\n      ],`,
  `      "bundled": ${block(
    Object.entries(ways)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([pair, { from, over }]) => line(6, pair, [from, over])),
  )}`,
];
const block = (lines: readonly string[]) =>
  lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n      }`;

/**
 * The layouts that a file keeps, for the nodes of an atlas that it knows; `undefined` if it is damaged, of
 * another version, or knows none of them. `layoutsAfter` places the others.
 */
export function readLayoutFile(
  text: string,
  atlas: Atlas,
  measure: MeasureText,
): Layouts | undefined {
  const read = layoutFileSchema.safeParse(jsonOf(text));
  if (!read.success) return undefined;
  const { wide, tall } = read.data;
  const isKnown = atlas.nodes.some(({ id }) => Object.hasOwn(wide.force.nodes, id));
  if (!isKnown) return undefined;
  const ways = new Map(
    atlas.nodes.map((node) => [node.id, wrap(labelOf(node), measure, FONT_SIZE)]),
  );
  const titles = {
    force: new Map<string, string>(),
    pillars: new Map(atlas.pillars.map(({ id, name }) => [id, name])),
    flow: new Map(atlas.kinds.map(({ id, plural }) => [id, plural])),
  };
  const layout = (
    aspect: Layout["aspect"],
    arrangement: Layout["arrangement"],
    { bounds, regions, nodes, junctions, bundled }: Drawing,
  ): Layout => {
    const places = [...ways].flatMap(([id, lines]) => {
      const kept = Object.hasOwn(nodes, id) ? nodes[id] : undefined;
      if (!kept) return [];
      const [x, y, side, count] = kept;
      // Where the name was changed by hand, it may break otherwise.
      const way = lines.find(({ lines }) => lines.length === count) ?? lines.at(-1);
      const label: Label | undefined = side &&
        way && { lines: way.lines, side, width: hundredths(way.width) };
      return [[id, { x, y, label }] as const];
    });
    return {
      aspect,
      arrangement,
      fontSize: FONT_SIZE,
      nodes: Object.fromEntries(places),
      regions: Object.entries(regions).map(([id, at]) => ({
        id,
        title: titles[arrangement].get(id) ?? id,
        ...sizeIn(at),
      })),
      ...(junctions && bundled && { bundles: bundlesFrom(junctions, bundled) }),
      bounds: sizeIn(bounds),
    };
  };
  const ofPane = (aspect: Layout["aspect"], { force, pillars, flow }: typeof wide) => ({
    force: layout(aspect, "force", force),
    pillars: layout(aspect, "pillars", pillars),
    flow: layout(aspect, "flow", flow),
  });
  return { wide: ofPane("wide", wide), tall: ofPane("tall", tall) };
}

const hundredths = (value: number) => Math.round(value * 100) / 100;
const sizeIn = ([x, y, width, height]: Drawing["bounds"]) => ({ x, y, width, height });

/** Links over junctions that are not there run by themselves. */
function bundlesFrom(
  junctions: NonNullable<Drawing["junctions"]>,
  bundled: NonNullable<Drawing["bundled"]>,
): Bundles {
  const known = Object.entries(bundled).filter(([, [, over]]) => over < junctions.length);
  return {
    junctions: junctions.map(([x, y, round, after]) => ({ x, y, round, after })),
    ways: Object.fromEntries(known.map(([pair, [from, over]]) => [pair, { from, over }])),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
