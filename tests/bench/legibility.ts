/**
 * `npm run legibility`: measures how legible each arrangement is on a first visit to the built page,
 * from what Cytoscape has drawn and the widths that this browser gives the labels.
 */
import { resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { LINE_HEIGHT } from "../../src/layout/boxes/size.ts";
import { ARRANGEMENTS } from "../../src/scene/sceneVocabulary.ts";
import { fcoseCrossings, median } from "../legibility/baseline.ts";
import { type DrawnNode, figuresOf, type Link } from "../legibility/figures.ts";
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
  const links = cy.edges(":visible").map((edge: cytoscape.EdgeSingular) => ({
    source: bare(edge.source().id()),
    target: bare(edge.target().id()),
    from: edge.source().renderedPosition(),
    to: edge.target().renderedPosition(),
  }));
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

/** Prints a table of all arrangements; resolves to whether all meet our limits. */
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
    const hasFewCrossings = arrangement !== "force" || figures.crossings <= 0.4 * baseline;
    isGood &&= isClean && hasFewCrossings && labelled >= 0.95 && fontSize >= 11;
  }
  await browser.close();
  await server.close();
  console.log(`fcose, default options, median crossings of twenty runs: ${baseline}`);
  console.table(table);
  return isGood;
}
