import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

interface Layer {
  /** The layers that it takes from. */
  readonly uses: readonly string[];
  /** Its rooms, from the ground up: each takes from those before it. `.` is the folder itself. */
  readonly rooms: readonly string[];
  /** Runs in Node, in a worker and in the page alike; others enter its rooms by `index.ts`. */
  readonly pure?: true;
}

/** The house, from the ground up. */
const HOUSE: Readonly<Record<string, Layer>> = {
  "random.ts": { uses: [], rooms: ["."], pure: true },
  "longLists.ts": { uses: [], rooms: ["."], pure: true },
  "reasonOf.ts": { uses: [], rooms: ["."], pure: true },
  geometry: { uses: [], rooms: ["."], pure: true },
  atlas: {
    uses: ["longLists.ts"],
    rooms: [
      ...["attributes", "text", "anchoring", "structure", "files", "documents", "format"],
      ...["quotes", "rules"],
      ".",
    ],
    pure: true,
  },
  sources: {
    uses: ["reasonOf.ts", "longLists.ts", "atlas"],
    rooms: [
      "model",
      "html",
      "pdf/drawing",
      "pdf/pages",
      "pdf/tables",
      "pdf/flow",
      "pdf",
      "word",
      ".",
    ],
    pure: true,
  },
  scene: { uses: ["geometry", "atlas"], rooms: ["."], pure: true },
  query: {
    uses: ["random.ts", "atlas", "scene"],
    rooms: [
      ...[
        "visible",
        "words",
        "overview",
        "search",
        "lexicon",
        "answers",
        "meanings",
        "nearest",
        "sentence",
        "ask",
        "paths",
      ],
      ...["comparison", "gaps", "lit", "briefings"],
      ...["cite", "matrix", "text", "measures", "table", "agreement", "paper"],
    ],
    pure: true,
  },
  notes: { uses: ["atlas", "scene", "query"], rooms: ["."], pure: true },
  draft: { uses: ["atlas", "scene", "notes"], rooms: ["."], pure: true },
  review: {
    uses: ["reasonOf.ts", "longLists.ts", "atlas", "draft", "query"],
    rooms: ["verdicts", "kept", "taking", "versions", "colleague"],
    pure: true,
  },
  coding: { uses: ["atlas", "review", "draft", "query"], rooms: ["."], pure: true },
  exchange: {
    uses: ["reasonOf.ts", "longLists.ts", "atlas", "review", "scene", "query"],
    rooms: [
      ...["model", "xml", "zip", "tables", "claims", "csv", "xlsx", "graphml", "gexf", "json"],
      ...["cypher", "diagrams", "notes", "refi", "rdf", "sparql", "."],
    ],
    pure: true,
  },
  address: { uses: ["geometry", "atlas", "scene", "query"], rooms: ["."], pure: true },
  layout: {
    uses: ["random.ts", "longLists.ts", "geometry", "atlas", "scene", "notes"],
    rooms: ["boxes", "search", ".", "kept"],
    pure: true,
  },
  packed: { uses: ["atlas", "scene", "layout"], rooms: ["."], pure: true },
  view: {
    uses: ["geometry", "atlas", "scene", "query", "layout"],
    rooms: ["."],
    pure: true,
  },
  pptx: { uses: ["geometry"], rooms: ["."], pure: true },
  picture: {
    uses: [
      "random.ts",
      "longLists.ts",
      "geometry",
      "atlas",
      "scene",
      "query",
      "layout",
      "view",
      "pptx",
    ],
    rooms: [
      "shapes",
      "labels",
      "figures",
      "callouts",
      "paint",
      "legend",
      "still",
      "slides/base",
      "slides/map",
      "slides/items",
      "slides",
    ],
    pure: true,
  },
  "build.ts": {
    uses: ["atlas", "scene", "query", "notes", "draft", "layout", "review"],
    rooms: ["."],
    pure: true,
  },
  "viewerFile.ts": { uses: ["layout"], rooms: ["."], pure: true },
  "irregularVerbs.ts": { uses: [], rooms: ["."], pure: true },
  folder: {
    uses: ["reasonOf.ts", "sources", "atlas", "draft", "exchange", "viewerFile.ts"],
    rooms: ["."],
    pure: true,
  },
  cli: {
    uses: [
      "reasonOf.ts",
      ...["random.ts", "geometry", "sources", "atlas", "review", "exchange", "scene", "query"],
      ...[
        "notes",
        "layout",
        "packed",
        "view",
        "picture",
        "build.ts",
        "viewerFile.ts",
        "longLists.ts",
      ],
      "irregularVerbs.ts",
      "folder",
    ],
    rooms: ["terminal", "disk", "atlases", "page", "engine", "commands", "generate", "."],
  },
  ui: { uses: [], rooms: ["browser", "controls", "overlays"] },
  open: {
    uses: [
      "reasonOf.ts",
      ...[
        "atlas",
        "scene",
        "draft",
        "review",
        "query",
        "notes",
        "address",
        "layout",
        "packed",
        "view",
      ],
      ...["build.ts", "viewerFile.ts", "folder", "ui"],
    ],
    rooms: ["windows", "own", "writing", "."],
  },
  app: {
    uses: [
      "reasonOf.ts",
      ...[
        "geometry",
        "sources",
        "atlas",
        "exchange",
        "scene",
        "draft",
        "review",
        "query",
        "notes",
        "address",
        "layout",
        "view",
      ],
      "pptx",
      "coding",
      ...["picture", "build.ts", "viewerFile.ts", "irregularVerbs.ts", "folder", "ui", "open"],
    ],
    rooms: [
      ...[
        "base",
        "writing",
        "notes",
        "documents",
        "atlases",
        "measuring",
        "arranging",
        "legend",
        "filters",
      ],
      ...["codebook", "claims", "writing/fields", "writing/claims", "writing/codebook"],
      ...[
        "views/map/painter",
        "views/map/camera",
        "views/map/canvas",
        "views/map/layers",
        "views/map/callouts",
        "views/map/keys",
      ],
      ...[
        "writing/drawing",
        "views/map",
        "views/matrix",
        "writing/cells",
        "views/table",
        "views/text/page",
        "writing/coding",
      ],
      ...["views/text", "views"],
      ...["briefing", "briefing/author", "briefing/play", "export/dialog", "export/picture"],
      ...["export/print", "export/powerpoint", "export/svg", "export/png", "export/html"],
      ...["export/data", "export/embed", "export/citation", "export", "briefing/speaker"],
      ...["panels/frame", "panels/paths", "inspector", "panels/ask", "panels/gaps"],
      ...["panels/measures", "panels/compare", "panels", "search", "outline", "status"],
      ...["writing/proposals/list", "writing/proposals/reading", "writing/proposals/bringing"],
      ...["writing/proposals", "writing/sources", "writing/frame", "help", "shell", "embed", "."],
    ],
  },
  "main.tsx": { uses: ["ui", "open", "app"], rooms: ["."] },
};

/** Rooms of other layers that others enter by `index.ts` too. */
const WITH_DOOR = ["painter", "camera", "layers", "callouts", "keys"].map(
  (room) => `app/views/map/${room}`,
);

const NOT_PURE = /^(react|react-dom|react-aria|zustand|node:|@testing-library)/;

const IMPORT =
  /(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\)/g;

interface Place {
  readonly layer: string;
  readonly room: string;
}

/** Where a file of src stands, by its path within src. */
function placeOf(path: string): Place {
  const [layer = "", ...rest] = path.split("/");
  return { layer, room: rest.slice(0, -1).join("/") || "." };
}

/** What a file takes from others: paths within src of ours, names of packages. */
function importsOf(path: string, source: string) {
  return [...source.matchAll(IMPORT)].map(([, stated, lazy]) => {
    const name = stated ?? lazy ?? "";
    const target = name.startsWith(".")
      ? relative(SRC, resolve(SRC, dirname(path), name)).replaceAll("\\", "/")
      : undefined;
    return { name, target, isLazy: lazy !== undefined };
  });
}

/** The imports of a file that the house does not allow. */
function violations(path: string, source: string): string[] {
  const from = placeOf(path);
  const layer = HOUSE[from.layer];
  const floor = layer?.rooms.indexOf(from.room) ?? -1;
  if (!layer || floor < 0) return [`${path} stands in no room`];
  return importsOf(path, source).flatMap(({ name, target, isLazy }) => {
    if (target === undefined) {
      return layer.pure && NOT_PURE.test(name) ? [`${path} → ${name}`] : [];
    }
    if (!/\.tsx?$/.test(target)) return [];
    const to = placeOf(target);
    const isHome = to.layer === from.layer;
    if (isHome && to.room === from.room) return [];
    if (!isHome && !layer.uses.includes(to.layer)) return [`${path} → ${to.layer}`];
    if (isHome && layer.rooms.indexOf(to.room) >= floor) return [`${path} → ${target}, upwards`];
    const isRoom = target.includes("/");
    const hasDoor =
      isRoom && (HOUSE[to.layer]?.pure || WITH_DOOR.includes(`${to.layer}/${to.room}`));
    // What is loaded when it is asked for comes by itself, without the rest of its room.
    if (hasDoor && !isLazy && !target.endsWith("/index.ts"))
      return [`${path} → ${target}, no door`];
    return [];
  });
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"));
}

/** A way from a file back to itself, or nothing. */
function circle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const found = walk(next, [...way, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

describe("the house", () => {
  it("sees an import against the direction", () => {
    expect(violations("atlas/example.ts", 'import { visible } from "../query/index.ts";')).toEqual([
      "atlas/example.ts → query",
    ]);
    expect(violations("atlas/example.ts", 'import { useState } from "react";')).toEqual([
      "atlas/example.ts → react",
    ]);
    expect(
      violations("query/visible/example.ts", 'import { gaps } from "../gaps/index.ts";'),
    ).toEqual(["query/visible/example.ts → query/gaps/index.ts, upwards"]);
    expect(violations("query/gaps/example.ts", 'import { x } from "../visible/memo.ts";')).toEqual([
      "query/gaps/example.ts → query/visible/memo.ts, no door",
    ]);
    expect(violations("attic/example.ts", "")).toEqual(["attic/example.ts stands in no room"]);
  });

  it("imports point one way, and enter a room by its door", () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(20);
    expect(
      files.flatMap((file) => violations(file, readFileSync(join(SRC, file), "utf8"))),
    ).toEqual([]);
  });

  it("has no file that leads back to itself", () => {
    expect(
      circle(
        new Map([
          ["a", ["b"]],
          ["b", ["c"]],
          ["c", ["b"]],
        ]),
      ),
    ).toEqual(["b", "c", "b"]);
    const graph = new Map(
      sourceFiles().map((file) => [
        file,
        importsOf(file, readFileSync(join(SRC, file), "utf8")).flatMap(({ target, isLazy }) =>
          target === undefined || isLazy ? [] : [target],
        ),
      ]),
    );
    expect(circle(graph)).toEqual([]);
  });
});
