/** Quotes of selected words: whole words, found by the compiler at the very place. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas, Document } from "../../../src/atlas/index.ts";
import { type Range, rangesOf } from "../../../src/atlas/text/index.ts";
import { quoteOf, wholeWords } from "../../../src/coding/index.ts";
import type { Draft, JsonObject } from "../../../src/draft/index.ts";
import { compiled, draftOf } from "../draft/drafts.ts";

const CYCLING = draftOf("tests/fixtures/cycling");
const EMPTY: JsonObject = { ...CYCLING.atlas, nodes: [], edges: [], pillars: [] };

/** The draft without claims, about one text. */
const about = (text: string, claims: JsonObject = {}, file = "sources/plan.md"): Draft => ({
  atlas: {
    ...Object.fromEntries(
      Object.entries(EMPTY).filter(([name]) => name !== "uncited" && name !== "briefings"),
    ),
    documents: [{ id: "plan", title: "Plan", file, role: "primary" }],
    ...claims,
  },
  texts: { [file]: text },
});

function atlasOf(draft: Draft): Atlas {
  const { atlas, problems } = compiled(draft);
  if (!atlas) throw new Error(problems.map(({ message }) => message).join("\n"));
  return atlas;
}

const documentOf = (draft: Draft): Document => {
  const [document] = atlasOf(draft).documents;
  if (!document) throw new Error("no document");
  return document;
};

const node = (quote: JsonObject): JsonObject => ({
  nodes: [
    { id: "it", kind: "actor", type: "group", name: "It", summary: "It.", evidence: [quote] },
  ],
});

/** The ranges at which the compiler finds a quote, with all that it has to say about it. */
function found(draft: Draft, quote: JsonObject) {
  const { atlas, problems } = compiled({ ...draft, atlas: { ...draft.atlas, ...node(quote) } });
  const [only] = atlas?.nodes[0]?.quotes ?? [];
  const said = problems.filter(({ code }) => code.startsWith("quote") || code.startsWith("part"));
  return { ranges: only && rangesOf(only).map(({ start, end }) => ({ start, end })), said };
}

/** Few words, so that most stand more than once, in five scripts. */
const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "the",
        "plan",
        "plan",
        "lane",
        "riders'",
        "3.5",
        "naïve",
        "e\u0301tat",
        "👩‍👩‍👧",
        "🇨🇭",
      ),
      fc.constantFrom(
        "计划推动创新。",
        "計画",
        "الشارع",
        "Москва",
        "— “so”",
        "(a)",
        "U.S.",
        "co-op",
      ),
      fc.constantFrom(". ", ", ", "\n\n", "\n\n## Head\n\n", "\n- ", ": ", "! "),
    ),
    { minLength: 3, maxLength: 60 },
  )
  .map((words) => `The plan.\n\n${words.join(" ")}\n`);

describe("the quote of selected words", () => {
  it("is what stands there where it stands once", () => {
    const document = documentOf(about("The council funds the lane."));
    expect(quoteOf(document, [{ start: 4, end: 11 }])).toMatchObject({
      quote: { document: "plan", exact: "council" },
    });
  });

  it("has the text before or after it where the words stand more than once", () => {
    const document = documentOf(about("The lane is long. The lane is wide."));
    expect(quoteOf(document, [{ start: 18, end: 26 }])).toMatchObject({
      quote: { exact: "The lane", prefix: ". " },
    });
  });

  it("is found by the compiler at exactly that place", () => {
    fc.assert(
      fc.property(TEXT, fc.array(fc.nat(400), { minLength: 2, maxLength: 6 }), (text, offsets) => {
        const draft = about(text);
        const document = documentOf(draft);
        const length = document.text.length;
        const points = offsets.map((offset) => offset % (length + 1)).sort((a, b) => a - b);
        const passages: Range[] = [];
        for (let at = 0; at + 1 < points.length; at += 2) {
          const range = { start: points[at] ?? 0, end: points[at + 1] ?? 0 };
          const whole = wholeWords(document, range, "en");
          if (whole) passages.push(whole);
        }
        const quoted = quoteOf(document, passages);
        if ("refusal" in quoted) return;
        expect(found(draft, quoted.quote)).toEqual({ ranges: quoted.ranges, said: [] });
      }),
      { numRuns: Number(process.env.RUNS ?? 150) },
    );
  });

  it("is refused with the reason where it can't be one", () => {
    const document = documentOf(
      about("# Plan\n\nOne lane. Two lanes.\n\n## Next\n\nThree lanes.\n"),
    );
    const at = (words: string): Range => {
      const start = document.text.indexOf(words);
      return { start, end: start + words.length };
    };
    expect(quoteOf(document, [])).toEqual({ refusal: "none" });
    expect(quoteOf(document, [at("One lane"), at("Two lanes")])).toEqual({ refusal: "apart" });
    const over = { start: at("Two").start, end: at("Three").end };
    expect(quoteOf(document, [over])).toEqual({ refusal: "overSection" });
    const long = documentOf(about(`${"long ".repeat(300)}lane.`));
    expect(quoteOf(long, [{ start: 0, end: 1200 }])).toEqual({ refusal: "long" });
  });

  it("has parts where several passages of a sentence are selected", () => {
    const document = documentOf(about("The council funds lanes, gates and lanes for all."));
    const { text } = document;
    const passages = [
      { start: 0, end: 17 },
      { start: text.lastIndexOf("lanes"), end: text.lastIndexOf("lanes") + 5 },
    ];
    expect(quoteOf(document, passages)).toMatchObject({
      quote: { parts: [{ exact: "The council funds" }, { exact: "lanes", prefix: "and " }] },
    });
  });
});

describe("a selection", () => {
  const document = documentOf(about("The “calm mile” opened. It is the U.S. way. 计划推动创新。"));
  const words = (start: number, end: number) => {
    const whole = wholeWords(document, { start, end }, "en");
    return whole && document.text.slice(whole.start, whole.end);
  };

  it("grows to whole words, and loses space and signs at its edges", () => {
    expect(words(7, 11)).toBe("calm mile");
    expect(words(10, 16)).toBe("mile");
    expect(words(3, 4)).toBeUndefined();
  });

  it("is the word around a caret", () => {
    expect(words(6, 6)).toBe("calm");
  });

  it("keeps the stop where the whole sentence is selected", () => {
    expect(words(0, 23)).toBe("The “calm mile” opened.");
    expect(words(16, 23)).toBe("opened");
  });

  it("takes the words of a script without spaces by its dictionary", () => {
    expect(words(45, 45)).toBe("计划");
  });
});
