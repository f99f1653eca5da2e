/**
 * `npm run legibility`: measures how legible each arrangement is on a first visit to the built page,
 * from what Cytoscape has drawn and the widths that this browser gives the labels; whether what 30
 * states ask for is in sight; and parts that are arranged by themselves.
 */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { hashToScene } from "../../src/address/sceneAddress.ts";
import { compileFolder } from "../../src/cli/atlases/compiledAtlas.ts";
import type { BuiltAtlas, LabelSide } from "../../src/layout/boxes/layout.ts";
import { LINE_HEIGHT } from "../../src/layout/boxes/size.ts";
import { ARRANGEMENTS, type Arrangement } from "../../src/scene/sceneVocabulary.ts";
import { askedFigures, type DrawnPage } from "../legibility/asked.ts";
import { fcoseCrossings, median } from "../legibility/baseline.ts";
import { type DrawnNode, figuresOf, type Link } from "../legibility/figures.ts";
import { ASKED_STATES } from "../legibility/states.ts";
import { PANE, WINDOW } from "./conditions.ts";

interface Measured {
  readonly nodes: readonly (DrawnNode & { readonly radius: number })[];
  readonly links: readonly Link[];
  /** Least label size on the screen, in CSS pixels. */
  readonly fontSize: number;
}

/** Runs in the page: the boxes of nodes and labels, in CSS pixels from the pane's corner. */
function measure(lineHeight: number): Measured {
  // Cytoscape leaves a reference at its container; the application does not expose it.
  const container = document.querySelector(".__________cytoscape_container");
  const cy = container && Reflect.get(container, "_cyreg")?.cy;
  if (!cy) throw new Error("No Cytoscape in this page.");
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("No canvas to measure text with.");
  // Ids of the atlas, without the map's prefix.
  const bare = (id: string) => id.slice("n:".length);
  const zoom: number = cy.zoom();
  const shown = cy.nodes(":visible");
  const nodes = shown.map((node: cytoscape.NodeSingular) => {
    const { x, y } = node.renderedPosition();
    const [halfWidth, halfHeight] = [node.renderedWidth() / 2, node.renderedHeight() / 2];
    const size = Number.parseFloat(node.style("font-size")) * zoom;
    const lines: string[] = node.data("label") ? node.data("label").split("\n") : [];
    context.font = `${node.style("font-weight")} ${size}px ${node.style("font-family")}`;
    const width = Math.max(0, ...lines.map((line) => context.measureText(line).width));
    const height = lines.length > 0 ? size * (1 + (lines.length - 1) * lineHeight) : 0;
    const [marginX, marginY] = [node.data("marginX") * zoom, node.data("marginY") * zoom];
    const left = { left: x - halfWidth - width, right: x + halfWidth, center: x - width / 2 };
    const top = { top: y - halfHeight - height, bottom: y + halfHeight, center: y - height / 2 };
    const from: number = left[node.data("halign") as keyof typeof left] + marginX;
    const over: number = top[node.data("valign") as keyof typeof top] + marginY;
    return {
      id: bare(node.id()),
      radius: Math.max(halfWidth, halfHeight) / zoom,
      node: {
        left: x - halfWidth,
        right: x + halfWidth,
        top: y - halfHeight,
        bottom: y + halfHeight,
      },
      label:
        lines.length > 0
          ? { left: from, right: from + width, top: over, bottom: over + height }
          : undefined,
    };
  });
  const links = cy.edges(":visible").map((edge: cytoscape.EdgeSingular) => {
    const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
    const [across, down] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(across, down);
    const parts: number[] = edge.data("part");
    const controls = parts.map((part, k) => {
      const bend = (edge.data("bend")[k] * zoom) / length;
      return { x: from.x + part * across - bend * down, y: from.y + part * down + bend * across };
    });
    return {
      source: bare(edge.source().id()),
      target: bare(edge.target().id()),
      from,
      to,
      ...(edge.data("curve") !== "straight" && length > 0 && { controls }),
    };
  });
  const fontSize = Number.parseFloat(shown[0]?.style("font-size") ?? "0") * zoom;
  return { nodes, links, fontSize };
}

/** Measures an arrangement in a fresh page. */
async function measureArrangement(page: Page, url: string, arrangement: string): Promise<Measured> {
  await page.goto("about:blank");
  await page.goto(`${url}#china-ai-2025?arrange=${arrangement}`);
  await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
  await page.waitForTimeout(800);
  return page.evaluate(measure, LINE_HEIGHT);
}

/** Runs in the page: what has been drawn, and what lies over it. */
function drawnPage(): DrawnPage {
  const container = document.querySelector(".__________cytoscape_container");
  const cy = container && Reflect.get(container, "_cyreg")?.cy;
  if (!cy) throw new Error("No Cytoscape in this page.");
  const pane = container.getBoundingClientRect();
  const boxes = (selector: string) =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      if (right <= pane.left || left >= pane.right || top >= pane.bottom) return [];
      return [
        {
          left: left - pane.left,
          top: top - pane.top,
          right: right - pane.left,
          bottom: bottom - pane.top,
        },
      ];
    });
  const SIDES: Record<string, LabelSide> = { left: "left", right: "right" };
  const nodes = cy.nodes(":visible").map((node: cytoscape.NodeSingular) => {
    const label: string = node.data("label");
    const side = node.data("valign") === "top" ? "above" : "below";
    return [
      node.id().slice("n:".length),
      {
        ...node.position(),
        lines: label ? label.split("\n") : [],
        side: SIDES[node.data("halign")] ?? side,
        shift: node.data(node.data("halign") === "center" ? "marginX" : "marginY"),
        width: 0,
        fontSize: node.data("font"),
      },
    ];
  });
  const context = document.createElement("canvas").getContext("2d");
  for (const [, label] of nodes) {
    if (!context) break;
    context.font = `500 ${label.fontSize}px "Inter Variable"`;
    label.width = Math.max(
      0,
      ...label.lines.map((line: string) => context.measureText(line).width),
    );
  }
  const beside = [...document.querySelectorAll("aside, #panel, [data-list]")];
  return {
    zoom: cy.zoom(),
    pan: { ...cy.pan() },
    width: pane.width,
    height: pane.height,
    covers: boxes("#panel, aside[aria-label='Inspector']"),
    nodes: Object.fromEntries(nodes),
    text: beside.map(({ textContent }) => textContent).join(" "),
  };
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** Whether what 30 states ask for is in sight and named, at three widths; prints what is not. */
async function askedGood(browser: Browser, url: string, built: BuiltAtlas): Promise<boolean> {
  const failures: Record<string, string | number>[] = [];
  const totals: Record<string, Record<string, string | number>> = {};
  for (const viewport of SIZES) {
    const aspect = viewport.width > viewport.height ? "wide" : "tall";
    const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    let [nodes, labelled, letters, count] = [0, 0, Number.POSITIVE_INFINITY, 0];
    for (const { name, address } of ASKED_STATES) {
      const hash = `#${built.atlas.id}?view=map&${address}`;
      await page.goto("about:blank");
      await page.goto(`${url}${hash}`);
      await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
      await page.waitForTimeout(1500);
      const list = page.getByRole("button", { name: /without room$/ });
      if (await list.isVisible()) await list.click();
      for (const more of await page.getByRole("button", { name: /^Show \d+ more links?$/ }).all()) {
        await more.click();
      }
      // On a phone a panel covers the map until it is folded; then the map is fitted again.
      const fold = page.getByRole("button", { name: "Show the map" });
      if (await fold.isVisible()) {
        await fold.click();
        await page.waitForTimeout(700);
      }
      const { scene } = hashToScene(hash, built.atlas);
      const found = askedFigures(built, scene, aspect, await page.evaluate(drawnPage));
      nodes += found.nodes;
      labelled += found.labelled;
      letters = Math.min(letters, found.letters);
      const isSmall = aspect === "wide" && found.letters < 11 - 0.01;
      const isPanel = address.startsWith("panel");
      // A panel's list is read unfolded.
      const isUnnamed = aspect === "tall" && !isPanel && found.unnamed.length > 0;
      const isCrowded = aspect === "tall" && found.overlaps > 0;
      if (found.outOfSight > 0 || isCrowded || isSmall || isUnnamed) {
        count += 1;
        const { outOfSight, overlaps, unnamed } = found;
        failures.push({
          width: viewport.width,
          state: name,
          nodes: found.nodes,
          "out of sight": outOfSight,
          overlaps,
          "label size": found.letters.toFixed(1),
          unnamed: unnamed.join(" "),
        });
      }
    }
    totals[viewport.width] = {
      states: ASKED_STATES.length,
      failed: count,
      nodes,
      labelled,
      "least label size, CSS px": letters.toFixed(1),
    };
    await context.close();
  }
  console.log("What is asked for, at three widths:");
  console.table(totals);
  if (failures.length > 0) console.table(failures);
  return failures.length === 0;
}

/** Where a search of fifty times the length finds no drawing with fewer crossings than this. */
const LEAST_CROSSINGS: Readonly<Record<string, number>> = {
  "pillar capacity": 5,
  "pillar integration": 2,
};

/** Whether parts that are arranged for themselves are as legible as the whole, and as quickly there. */
async function partsGood(built: BuiltAtlas): Promise<boolean> {
  const outDir = resolve("node_modules/.cache/legibility");
  // As the page runs it: unbundled, each call of the search would go through a module's exports.
  const entry = "tests/legibility/parts.ts";
  await build({ configFile: false, logLevel: "error", build: { ssr: entry, outDir } });
  const { partFigures }: typeof import("../legibility/parts.ts") = await import(
    /* @vite-ignore */ pathToFileURL(join(outDir, "parts.js")).href
  );
  const table: Record<string, Record<string, string | number>> = {};
  let isGood = true;
  const ratios: number[] = [];
  for (const { name, address } of ASKED_STATES) {
    if (/^(panel|select)=/.test(address)) continue;
    const { scene } = hashToScene(`#${built.atlas.id}?${address}`, built.atlas);
    const found = partFigures(built, scene, "force");
    const ratio = found.time / found.baselineTime;
    ratios.push(ratio);
    table[name] = {
      nodes: found.nodes,
      labelled: found.labelled,
      overlaps: found.nodeOverlaps + found.labelOverlaps,
      crossings: found.crossings,
      "fcose's median": found.baseline,
      "time, ms": found.time.toFixed(0),
      "of fcose's": ratio.toFixed(2),
      "fills of the pane": found.filled.map((share) => `${(100 * share).toFixed(0)}%`).join(" × "),
    };
    const isClean = found.nodeOverlaps + found.labelOverlaps + found.outside === 0;
    const most = Math.max(0.25 * found.baseline, LEAST_CROSSINGS[name] ?? 0);
    isGood &&= isClean && found.labelled >= 0.95 * found.nodes && found.crossings <= most;
  }
  const typical = median(ratios.sort((a, b) => a - b));
  console.log("What is shown, arranged by itself (Force):");
  console.table(table);
  console.log(`Median time, of fcose's: ${typical.toFixed(2)}`);
  return isGood && typical <= 1.5;
}

/** Most crossings in each arrangement, as a share of fcose's median. Regions leave lines less freedom. */
const MOST_CROSSINGS: Readonly<Record<Arrangement, number>> = {
  force: 0.4,
  pillars: 0.5,
  flow: 0.6,
};

/** Most links that run under the names of others. */
const MOST_UNDER_LABELS = 25;

/** Prints tables of arrangements, states and parts; resolves to whether all meet our limits. */
export async function legibility(executablePath: string, args: string[]): Promise<boolean> {
  const outDir = resolve("dist");
  await build({ logLevel: "warn" });
  const server = await preview({ root: resolve("."), logLevel: "silent", preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error(`No address for ${outDir}.`);
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ viewport: WINDOW });
  const frame = { left: 0, top: 0, right: PANE.width, bottom: PANE.height };
  const table: Record<string, Record<string, string | number>> = {};
  let isGood = true;
  let baseline: number | undefined;
  for (const arrangement of ARRANGEMENTS) {
    const { nodes, links, fontSize } = await measureArrangement(page, url, arrangement);
    const figures = figuresOf(nodes, links, frame);
    baseline ??= median(fcoseCrossings({ nodes, edges: links }));
    const labelled = figures.labelled / Math.max(1, figures.nodes);
    table[arrangement] = {
      nodes: figures.nodes,
      labelled: `${(100 * labelled).toFixed(0)}%`,
      "out of view": figures.outside,
      "nodes overlapping": figures.nodeOverlaps,
      "labels overlapping": figures.labelOverlaps,
      "label size, CSS px": fontSize.toFixed(1),
      crossings: figures.crossings,
      "of fcose's median": `${((100 * figures.crossings) / baseline).toFixed(0)}%`,
      "links under nodes": figures.underNodes,
      "links under others' labels": figures.underLabels,
      "links under own labels": figures.underOwnLabels,
      "clearance, CSS px": figures.clearance.toFixed(1),
    };
    const isClean = figures.outside + figures.nodeOverlaps + figures.labelOverlaps === 0;
    const hasFewCrossings = figures.crossings <= MOST_CROSSINGS[arrangement] * baseline;
    const areNamesFree = figures.underLabels <= MOST_UNDER_LABELS;
    isGood &&= isClean && hasFewCrossings && areNamesFree && labelled >= 0.95 && fontSize >= 11;
  }
  const { built } = compileFolder(resolve("data/china-ai-2025"));
  if (!built) throw new Error("The first atlas does not compile.");
  const areAsked = await askedGood(browser, url, built);
  await browser.close();
  await server.close();
  console.log(`fcose, default options, median crossings of twenty runs: ${baseline}`);
  console.table(table);
  const arePartsGood = await partsGood(built);
  return isGood && areAsked && arePartsGood;
}
