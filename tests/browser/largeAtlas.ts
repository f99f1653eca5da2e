/** A generated atlas of 2,000 nodes, set out in rows, which takes no time, in place of the site's own. */
import type { Page } from "@playwright/test";
import { compileAtlas } from "../../src/build.ts";
import { generate } from "../../src/cli/generate/generate.ts";
import type { BuiltAtlas, Layout, Placement } from "../../src/layout/boxes/layout.ts";
import { packAtlas } from "../../src/packed/index.ts";
import { fitCamera } from "../../src/picture/shapes/camera.ts";
import { atRest } from "./support.ts";

const SIZE = { nodes: 2000, edges: 4000, seed: 1 };
const COLUMNS = 50;
const PITCH = { x: 120, y: 90 };

/** With a briefing of two steps: the whole, then one chapter alone. */
function compiled(): BuiltAtlas["atlas"] {
  const { atlas: file, sources } = generate(SIZE);
  const steps = [
    { title: "The whole", scene: {} },
    { title: "One chapter", scene: { filters: { pillars: ["chapter-1"] } } },
  ];
  const briefings = [{ id: "tour", title: "Tour", steps }];
  const files = new Map([
    ["atlas.json", JSON.stringify({ ...file, id: "china-ai-2025", briefings })],
    ...sources,
  ]);
  const { atlas, problems } = compileAtlas((path) => {
    const text = files.get(path);
    return text === undefined ? { reason: "missing" } : new TextEncoder().encode(text);
  });
  if (!atlas) throw new Error(problems.map(({ message }) => message).join("\n"));
  return atlas;
}

function inRows({ nodes }: BuiltAtlas["atlas"]): Readonly<Record<string, Placement>> {
  const places = nodes.map(({ id, name }, index): [string, Placement] => {
    const [x, y] = [(index % COLUMNS) * PITCH.x, Math.floor(index / COLUMNS) * PITCH.y];
    const label = { lines: [name], side: "below", width: 6 * name.length } as const;
    return [id, { x, y, label }];
  });
  return Object.fromEntries(places);
}

let made: BuiltAtlas | undefined;

export function largeAtlas(): BuiltAtlas {
  if (made) return made;
  const atlas = compiled();
  const nodes = inRows(atlas);
  const rows = Math.ceil(atlas.nodes.length / COLUMNS);
  const bounds = { x: -60, y: -30, width: COLUMNS * PITCH.x, height: rows * PITCH.y };
  const layout = (aspect: Layout["aspect"], arrangement: Layout["arrangement"]): Layout => {
    return { aspect, arrangement, fontSize: 11.5, nodes, regions: [], bounds };
  };
  const of = (aspect: Layout["aspect"]) => ({
    force: layout(aspect, "force"),
    pillars: layout(aspect, "pillars"),
    flow: layout(aspect, "flow"),
  });
  made = { atlas, layouts: { wide: of("wide"), tall: of("tall") } };
  return made;
}

/** Has the site's own atlas be this one. */
export async function serveLarge(page: Page): Promise<void> {
  const body = JSON.stringify(largeAtlas());
  await page.route(/china-ai-2025-[^.]+\.json$/, (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
}

/** The same with its details apart, which are sent once they may come. */
export async function serveMapFirst(page: Page, mayCome: Promise<void>): Promise<void> {
  const { details, ...packed } = packAtlas(largeAtlas());
  const json = "application/json";
  await page.route(/china-ai-2025-[^.]+\.json$/, (route) =>
    route.fulfill({
      contentType: json,
      body: JSON.stringify({ ...packed, details: "later.json" }),
    }),
  );
  await page.route(/assets\/later\.json$/, async (route) => {
    await mayCome;
    await route.fulfill({ contentType: json, body: JSON.stringify(details) });
  });
}

/** Where a node is on the screen while the map shows the whole. */
export async function onScreen(page: Page, id: string): Promise<[x: number, y: number]> {
  const { nodes, bounds } = largeAtlas().layouts.wide.force;
  const pane = await atRest(page, () => page.locator("#app .pane").boundingBox());
  const place = nodes[id];
  if (!pane || !place) throw new Error(`${id} is not on the map.`);
  const { zoom, pan } = fitCamera(bounds, pane);
  return [pane.x + place.x * zoom + pan.x, pane.y + place.y * zoom + pan.y];
}
