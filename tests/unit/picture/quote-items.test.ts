import { describe, expect, it } from "vitest";
import type { LinkQuote } from "../../../src/atlas/atlas.ts";
import { Sources } from "../../../src/picture/slides/items/numberedSources.ts";
import { quoteItems } from "../../../src/picture/slides/items/quoteItems.ts";
import { type Item, LEAST_SIZE } from "../../../src/pptx/deck.ts";
import { atlas, edge, node } from "../query/small.ts";

const of = atlas([node("a"), node("b")], [edge("a funds b")]);
const [some] = of.edges[0]?.quotes ?? [];
if (!some) throw new Error("The link has no quote.");
const box = { left: 0, top: 0, right: 320, bottom: 560 };
const shown = (...quotes: readonly Partial<LinkQuote>[]) =>
  quoteItems({
    quotes: quotes.map((change) => ({ ...some, ...change })),
    sources: new Sources(of),
    box,
  });
const runs = (items: readonly Item[]) =>
  items.flatMap((item) => (item.type === "text" ? item.paragraphs : [])).flatMap((one) => one.runs);
const long = (words: number) => Array.from({ length: words }, () => "word").join(" ");

describe("the quotes beside the picture of a slide", () => {
  it("are none for a step without", () => {
    expect(shown()).toEqual({ items: [], inFull: [] });
  });

  it("stand whole where they have room, larger where they are short", () => {
    const few = shown({ exact: "They fund it." });
    const more = shown(...Array.from({ length: 3 }, () => ({ exact: long(28) })));
    expect(few.inFull).toEqual([]);
    expect(more.inFull).toEqual([]);
    expect(runs(few.items)[0]?.size).toBeGreaterThan(runs(more.items)[0]?.size ?? 0);
  });

  it("lose of their reasoning what has no room, with an ellipsis, and none of their words", () => {
    const exact = "They fund it.";
    const { items, inFull } = shown({ exact, basis: "implied", reasoning: long(600) }, { exact });
    const texts = runs(items).map(({ text }) => text);
    expect(texts[0]).toBe(`“${exact}”`);
    expect(texts[3]).toMatch(/ …$/);
    expect(inFull).toHaveLength(1);
    expect(inFull[0]).toContain(long(600));
  });

  it("lose of their words only what has no room without any reasoning", () => {
    const { items, inFull } = shown({ exact: long(900) });
    expect(runs(items)[0]?.text).toMatch(/^“word .* …”$/);
    expect(inFull[0]).toContain(long(900));
  });

  it("never have letters of less than 14 points", () => {
    for (const count of [1, 60, 200, 900]) {
      const { items } = shown({ exact: long(count), reasoning: long(count) });
      for (const { size } of runs(items)) expect(size).toBeGreaterThanOrEqual(LEAST_SIZE);
    }
  });
});
