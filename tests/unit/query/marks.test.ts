import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/atlas/atlas.ts";
import {
  citedSentences,
  LANES,
  litQuotes,
  marksOf,
  quoteToOpenAt,
} from "../../../src/query/text/marks.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { DEFAULT_TEXT } from "../../../src/scene/completeScene.ts";
import { atlas, edge, linkQuote, node, quote } from "./small.ts";

const ranges = (of: ReturnType<typeof atlas>, shown = everything(of)) =>
  marksOf(of, shown, first(of)).map(({ start, end, cited }) => [
    start,
    end,
    ...cited.map(({ claim }) => claim.id),
  ]);

function first({ documents }: { readonly documents: readonly Document[] }): Document {
  const document = documents[0];
  if (!document) throw new Error("no document");
  return document;
}

const at = (start: number, end: number, more = {}) => ({ start, end, ...more });
const named = (id: string, start: number, end: number) =>
  node(id, { quotes: [quote(id, at(start, end))] });
const linked = (sentence: string, start: number, end: number) =>
  edge(sentence, { quotes: [linkQuote(sentence.replaceAll(" ", "-"), at(start, end))] });

describe("the marks of a document", () => {
  it("are none where nothing is quoted", () => {
    expect(ranges(atlas([]))).toEqual([]);
  });

  it("are one for one quote", () => {
    expect(ranges(atlas([named("a", 3, 8)]))).toEqual([[3, 8, "a"]]);
  });

  it("are cut where quotes overlap, nodes first, then the shortest", () => {
    const of = atlas([named("a", 0, 4), named("b", 2, 20)], [linked("a funds b", 2, 10)]);
    expect(ranges(of)).toEqual([
      [0, 2, "a"],
      [2, 4, "a", "b", "a-funds-b"],
      [4, 10, "b", "a-funds-b"],
      [10, 20, "b"],
    ]);
  });

  it("leave out what the filters hide, and other documents", () => {
    const law = node("law", { quotes: [quote("law", at(0, 9, { document: "law" }))] });
    const of = atlas([named("a", 0, 4), named("b", 2, 6), law]);
    const shown = { ...everything(of), nodes: new Set(["b", "law"]) };
    expect(ranges(of, shown)).toEqual([[2, 6, "b"]]);
  });

  it("give links over the same words one lane, and overlapping ones different lanes", () => {
    const of = atlas(
      [named("a", 0, 1), named("b", 0, 1)],
      [
        linked("a funds b", 0, 10),
        linked("a hinders b", 0, 10),
        linked("b funds a", 5, 15),
        linked("b hinders a", 10, 20),
      ],
    );
    const lanes = new Map(
      marksOf(of, everything(of), first(of)).flatMap(({ cited }) =>
        cited.flatMap((one) => (one.type === "link" ? [[one.claim.id, one.lane] as const] : [])),
      ),
    );
    expect(lanes).toEqual(
      new Map([
        ["a-funds-b", 0],
        ["a-hinders-b", 0],
        ["b-funds-a", 1],
        ["b-hinders-a", 0],
      ]),
    );
  });

  it("are disjoint, sorted, and cover exactly what is quoted", () => {
    const some = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (nodes, links) => {
        const of = atlas(
          nodes.map(([start, length], index) => named(`n${index}`, start, start + length)),
          links.map(([start, length], index) =>
            linked(`n0 funds m${index}`, start, start + length),
          ),
        );
        const marks = marksOf(of, everything(of), first(of));
        const covered = new Set(marks.flatMap((mark) => span(mark.start, mark.end)));
        const quoted = new Set(
          [...nodes, ...links].flatMap(([start, length]) => span(start, start + length)),
        );
        expect([...covered].sort()).toEqual([...quoted].sort());
        marks.forEach(({ start, end, cited }, index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
          expect(cited.length).toBeGreaterThan(0);
          for (const one of cited) {
            expect(one.quote.start <= start && end <= one.quote.end).toBe(true);
            if (one.type === "link") expect(one.lane).toBeLessThan(LANES);
          }
        });
      }),
    );
  });

  it("tell which sentences they rest on", () => {
    const of = atlas([node("a", { quotes: [quote("a", { sentences: [2, 3] })] })]);
    expect(citedSentences(first(of), marksOf(of, everything(of), first(of)))).toEqual(
      new Set([2, 3]),
    );
  });
});

describe("the place in the text", () => {
  const late = quote("a", { ...at(30, 35), id: "a~11111111" });
  const early = quote("a", { ...at(10, 15), id: "a~22222222" });
  const elsewhere = quote("a", { ...at(0, 5, { document: "law" }), id: "a~33333333" });
  const of = atlas([node("a", { quotes: [elsewhere, late, early] }), named("b", 0, 4)]);

  it("is nowhere while nothing is selected", () => {
    expect(quoteToOpenAt(of, { text: DEFAULT_TEXT, select: [] })).toBeUndefined();
    expect(litQuotes(of, { text: DEFAULT_TEXT, select: [] })).toEqual([]);
  });

  it("is the first quote, by document and words, of what was selected last", () => {
    expect(quoteToOpenAt(of, { text: DEFAULT_TEXT, select: ["b", "a"] })).toBe(early);
  });

  it("is no quote where the text is opened at a section, whatever is selected", () => {
    const text = { ...DEFAULT_TEXT, section: "article/0" };
    expect(quoteToOpenAt(of, { text, select: ["a"] })).toBeUndefined();
  });

  it("is the quote that the text is opened at before that", () => {
    const text = { ...DEFAULT_TEXT, quote: late.id };
    expect(quoteToOpenAt(of, { text, select: ["b"] })).toBe(late);
    const both = { ...text, section: "article/0" };
    expect(quoteToOpenAt(of, { text: both, select: ["b"] })).toBe(late);
    expect(litQuotes(of, { text, select: ["b"] }).map(({ id }) => id)).toEqual([
      late.id,
      "b~00000000",
    ]);
  });
});

function span(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
