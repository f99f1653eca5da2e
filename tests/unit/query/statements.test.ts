import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { compile } from "../../../src/atlas/compile.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { linkStatements, nodeStatements } from "../../../src/query/visible/statements.ts";
import { computeVisible, everything } from "../../../src/query/visible/visible.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";

function cycling(): Atlas {
  const { atlas } = compile(readFolder(join(import.meta.dirname, "../../fixtures/cycling")));
  if (!atlas) throw new Error("the fixture does not compile");
  return atlas;
}

const CYCLING = cycling();

describe("the statements of what is shown", () => {
  it("are all there are where all is shown, counted or not", () => {
    const all = everything(CYCLING);
    // Every document is chosen: each statement is asked, and each passes.
    const documents = CYCLING.documents.map(({ id }) => id);
    const asked = { ...EMPTY_FILTERS, documents };
    for (const node of CYCLING.nodes) {
      expect(nodeStatements(CYCLING, all, EMPTY_FILTERS, node)).toBe(node.statements);
      expect(nodeStatements(CYCLING, all, asked, node)).toBe(node.statements);
    }
    for (const edge of CYCLING.edges) expect(linkStatements(asked, edge)).toBe(edge.statements);
  });

  it("are those that pass the filters, of links that show", () => {
    const filters = { ...EMPTY_FILTERS, statuses: ["intended" as const] };
    const shown = computeVisible(CYCLING, { filters, focus: undefined });
    const intended = (id: string) =>
      new Set(
        CYCLING.edges
          .filter(
            ({ id: link, source, target }) =>
              shown.edges.has(link) && [source, target].includes(id),
          )
          .flatMap(({ quotes }) => quotes)
          .filter(({ status }) => status === "intended")
          .flatMap(({ document, sentences }) => sentences.map((at) => `${document} ${at}`)),
      ).size;
    for (const node of CYCLING.nodes) {
      expect(nodeStatements(CYCLING, shown, filters, node)).toBe(intended(node.id));
    }
  });
});
