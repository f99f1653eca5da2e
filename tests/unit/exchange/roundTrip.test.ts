import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMATS, losses } from "../../../src/exchange/index.ts";
import { EMPTY_GRAPH, type Format, type Written } from "../../../src/exchange/model/index.ts";
import { asHeld, graphs } from "./graphs.ts";

/** What a format reads from what it has written, under the first of its names. */
async function readBack({ id, extensions, read }: Format, written: Written) {
  if (!read) throw new Error(`${id} is not read`);
  const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
  return read({ name: `graph${extensions[0]}`, bytes });
}

/** Of REFI-QDA, whose ids are GUIDs, `refi.test.ts` asks more. */
const OWN_TESTS = ["qdpx", "qdc"];

const BOTH_WAYS = FORMATS.filter(({ id, read, write }) => read && write && !OWN_TESTS.includes(id));

describe.each(BOTH_WAYS)("$id", (format) => {
  it("reads an empty graph back", async () => {
    const { graph, remarks } = await readBack(format, (await format.write?.(EMPTY_GRAPH)) ?? "");
    expect(graph).toEqual(EMPTY_GRAPH);
    expect(remarks).toEqual([]);
  });

  it("reads back what it has written, but for what it says is lost", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { graph: again, remarks } = await readBack(
          format,
          (await format.write?.(graph)) ?? "",
        );
        expect(again).toEqual(asHeld(graph, format.keeps));
        expect(remarks).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("loses nothing more when what it has read is written again", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { graph: once } = await readBack(format, (await format.write?.(graph)) ?? "");
        expect(losses(once, format)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
