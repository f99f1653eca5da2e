/** A caret over words: every word is reached, in order; what it selects can be quoted. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Caret,
  caretAfter,
  caretAt,
  firstCaret,
  moveCaret,
  type Page,
  selectedBy,
  wholeWords,
} from "../../../src/coding/index.ts";
import { compiled, draftOf } from "../draft/drafts.ts";

const { atlas } = compiled(draftOf("tests/fixtures/cycling"));
const PAGES: readonly Page[] = (atlas?.documents ?? []).map((document) => ({
  document,
  language: "en",
}));
const start = firstCaret(PAGES) as Caret;
const textOf = (caret: Caret) => {
  const { start: from, end } = selectedBy(caret);
  return PAGES.find(({ document }) => document.id === caret.document)?.document.text.slice(
    from,
    end,
  );
};

describe("the caret", () => {
  it("begins on the first word, and steps over words and sentences", () => {
    expect(textOf(start)).toBe("The");
    const word = moveCaret(PAGES, start, "word", 1, false);
    expect(textOf(word)).toBe("Velmora");
    const heading = moveCaret(PAGES, word, "sentence", 1, false);
    expect(textOf(heading)).toBe("Routes");
    const sentence = moveCaret(PAGES, heading, "sentence", 1, false);
    expect(textOf(sentence)).toBe("The");
    expect(textOf(moveCaret(PAGES, sentence, "edge", 1, false))).toBe("mill");
    expect(textOf(moveCaret(PAGES, word, "sentence", -1, false))).toBe("The");
  });

  it("selects with Shift: words, to the end of the sentence, and on to the next", () => {
    const two = moveCaret(PAGES, start, "word", 1, true);
    expect(textOf(two)).toBe("The Velmora");
    const whole = moveCaret(PAGES, start, "sentence", 1, true);
    expect(textOf(whole)).toMatch(/^The Velmora Town Council adopted .* short trips$/u);
    const back = moveCaret(PAGES, moveCaret(PAGES, start, "edge", 1, false), "edge", -1, true);
    expect(textOf(back)).toBe(textOf(whole));
  });

  it("reaches every word of all documents in order, and the same ones backwards", () => {
    const walk = (from: Caret, by: 1 | -1) => {
      const seen = [from];
      for (let at = from; ; ) {
        const next = moveCaret(PAGES, at, "word", by, false);
        if (next === at || (next.head.start === at.head.start && next.document === at.document))
          return seen;
        seen.push(next);
        at = next;
      }
    };
    const forwards = walk(start, 1);
    expect(forwards.length).toBeGreaterThan(200);
    const last = forwards.at(-1) as Caret;
    const placeOf = ({ document, head }: Caret) => `${document} ${head.start}`;
    expect(walk(last, -1).map(placeOf)).toEqual(forwards.map(placeOf).reverse());
    expect(new Set(forwards.map(placeOf)).size).toBe(forwards.length);
  });

  it("selects whole words only, whatever steps are taken", () => {
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom(
          "word" as const,
          "sentence" as const,
          "edge" as const,
          "paragraph" as const,
        ),
        fc.constantFrom(1 as const, -1 as const),
        fc.boolean(),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        let caret = start;
        for (const [step, by, extending] of taken)
          caret = moveCaret(PAGES, caret, step, by, extending);
        const page = PAGES.find(({ document }) => document.id === caret.document);
        const selected = selectedBy(caret);
        expect(page && wholeWords(page.document, selected, "en")).toEqual(selected);
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });

  it("goes on after what was coded, and stays on the last word at the end", () => {
    const [page] = PAGES;
    if (!page) throw new Error("no page");
    const { text } = page.document;
    const after = caretAfter(PAGES, "plan", text.indexOf(" adopted"));
    expect(after && textOf(after)).toBe("adopted");
    const end = caretAfter(PAGES, "plan", text.length);
    expect(end && textOf(end)).toBe("mechanics");
    expect(caretAt(page, text.length)).toBeUndefined();
  });
});
