import { describe, expect, it } from "vitest";
import { TABLE_NAMES } from "../../../src/app/views/table/words.ts";
import type { Briefing } from "../../../src/atlas/atlas.ts";
import { compile } from "../../../src/atlas/compile.ts";
import { interMeasure } from "../../../src/cli/atlases/interMeasure.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { layOut } from "../../../src/layout/layOutAtlas.ts";
import { makeDeck } from "../../../src/picture/slides/makeDeck.ts";
import type { Deck, Item } from "../../../src/pptx/deck.ts";

const { atlas } = compile(readFolder("tests/fixtures/cycling"));
if (!atlas) throw new Error("The fixture does not compile.");
const measure = interMeasure();
const built = { atlas, layouts: layOut(atlas, measure) };

function deckOf(steps: Briefing["steps"]): Deck {
  const briefing = { id: "b", title: "B", steps };
  const work = makeDeck(built, briefing, { measure, notes: true, names: TABLE_NAMES });
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** What stands on the slide of a step with this Scene. */
function itemsOf(scene: Briefing["steps"][number]["scene"]): readonly Item[] {
  return deckOf([{ title: "S", scene }]).slides[1]?.items ?? [];
}

const tables = (items: readonly Item[]) =>
  items.flatMap((item) => (item.type === "table" ? item : []));

describe("slides of steps that show no map", () => {
  it("are only a cover for a briefing without steps", () => {
    expect(deckOf([]).slides.map(({ look }) => look)).toEqual(["cover"]);
  });

  it("have the matrix as a table with its headers", () => {
    const [table] = tables(
      itemsOf({ view: "matrix", matrix: { rows: "actor", columns: "pillar" } }),
    );
    expect(table?.rows[0]?.map(({ text }) => text)).toContain(atlas.pillars[0]?.name);
    expect(table?.rows.length).toBeGreaterThan(2);
  });

  it("have the table in the Scene's columns, with rows as high as their words need", () => {
    const [table] = tables(itemsOf({ view: "table", table: { columns: ["name", "summary"] } }));
    expect(table?.rows[0]?.map(({ text }) => text)).toEqual(["Name", "Summary"]);
    expect(table?.heights).toHaveLength(table?.rows.length ?? 0);
    const sum = table?.heights?.reduce((all, height) => all + height, 0);
    expect(sum).toBeCloseTo((table?.box.bottom ?? 0) - (table?.box.top ?? 0));
  });

  it("say how many rows found no room", () => {
    const items = itemsOf({ view: "table", table: { rows: "quotes" } });
    const [table] = tables(items);
    const all = [...atlas.nodes, ...atlas.edges].flatMap(({ quotes }) => quotes).length;
    const rest = all - ((table?.rows.length ?? 0) - 1);
    expect(rest).toBeGreaterThan(0);
    expect(items.map(({ type, ...item }) => ("name" in item ? item.name : type))).toContain(
      `… and ${rest} more rows`,
    );
  });

  it("have the passages as text, what the step is about in bold", () => {
    const [node] = atlas.nodes;
    const [text] = itemsOf({ view: "text", select: [node?.id ?? ""] });
    if (text?.type !== "text") throw new Error("There is no text.");
    const bold = text.paragraphs.flatMap(({ runs }) => runs.filter((run) => run.bold));
    expect(bold.length).toBeGreaterThan(0);
    expect(bold.every(({ underline }) => underline)).toBe(true);
  });
});
