import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

/** What each layer may import, beside itself. Imports point one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  sources: [],
  atlas: ["sources"],
  review: ["atlas"],
  exchange: ["atlas", "review"],
  graph: ["atlas"],
  layout: ["atlas", "graph"],
  picture: ["atlas", "graph", "layout"],
  "build.ts": ["atlas", "graph", "layout", "picture"],
  scene: ["atlas", "graph", "layout", "picture"],
  open: ["atlas", "graph", "layout", "picture", "scene", "ui"],
  cli: ["sources", "atlas", "review", "exchange", "graph", "layout", "picture", "build.ts"],
  ui: [],
  app: ["atlas", "graph", "layout", "picture", "scene", "open", "ui"],
  "main.tsx": ["atlas", "graph", "layout", "picture", "scene", "open", "ui", "app"],
};

/** Layers that run in Node, in a worker and in the page alike. */
const PURE = ["sources", "atlas", "review", "exchange", "graph", "layout", "picture", "build.ts"];
const NOT_PURE = /^(react|react-dom|react-aria|zustand|node:|@testing-library)/;

const IMPORT =
  /(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+\sfrom\s+)?["']([^"']+)["']|import\(["']([^"']+)["']\)/g;

function layerOf(file: string): string {
  return relative(SRC, file).split(/[\\/]/)[0] ?? "";
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(SRC, name));
}

/** The imports of a file that its layer may not have. */
function violations(file: string, source: string): string[] {
  const layer = layerOf(file);
  const found: string[] = [];
  for (const [, , stated, lazy] of source.matchAll(IMPORT)) {
    const name = stated ?? lazy ?? "";
    if (name.startsWith(".")) {
      const target = layerOf(resolve(dirname(file), name));
      if (target !== layer && !MAY_IMPORT[layer]?.includes(target) && target !== "types.d.ts")
        found.push(`${relative(SRC, file)} → ${target}`);
    } else if (PURE.includes(layer) && NOT_PURE.test(name)) {
      found.push(`${relative(SRC, file)} → ${name}`);
    }
  }
  return found;
}

describe("layers", () => {
  it("sees an import against the direction", () => {
    const file = join(SRC, "atlas/example.ts");
    expect(violations(file, 'import { visible } from "../graph/visible.ts";')).toEqual([
      "atlas/example.ts → graph",
    ]);
    expect(violations(file, 'import { useState } from "react";')).toEqual([
      "atlas/example.ts → react",
    ]);
  });

  it("imports point one way", () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => violations(file, readFileSync(file, "utf8")))).toEqual([]);
  });
});
