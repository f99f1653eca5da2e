import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsSchema } from "../../../src/atlas/format/fits.ts";
import { ENTRY_SCHEMAS } from "../../../src/atlas/format/schema.ts";
import { unicodeEnds } from "../../../src/atlas/structure/unicodeEnds.ts";
import { wordsIn } from "../../../src/atlas/text/segments.ts";
import { smallAtlas } from "./helper.ts";

/** Plain text with much of what may end a sentence or join a word. */
const prose = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("The lanes", "ada", "U.S", "e.g", "2", "it", "a_b") },
      { weight: 3, arbitrary: fc.constantFrom(". ", ".", "! ", "? ", " ", "  ", ": ", "; ", ", ") },
      fc.constantFrom(
        '"',
        "'",
        "(",
        ")",
        "[1]",
        "...",
        "?!",
        ".)",
        '." ',
        "-",
        "\t",
        "é",
        "“",
        "…",
      ),
    ),
  )
  .map((parts) => parts.join(""));

describe("the quick ways of the compiler", () => {
  it("find the words of plain text that are found in other text", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const words = (of: string) =>
          wordsIn("en")(of).map(({ start, end }) => of.slice(start, end));
        expect(words(text)).toEqual(words(`${text} é`).slice(0, -1));
      }),
    );
  });

  it.each(["en", "de", "fr-CA", "el", "en-u-ss-standard"])(
    "find the ends of sentences that the segmenter finds (%s)",
    (language) => {
      const segmenter = new Intl.Segmenter([language, "en"], { granularity: "sentence" });
      const endsIn = unicodeEnds(language);
      fc.assert(
        fc.property(prose, (text) => {
          const ends = Array.from(
            segmenter.segment(text),
            ({ index, segment }) => index + segment.length,
          );
          expect(endsIn(text)).toEqual(ends);
        }),
        { numRuns: 1000 },
      );
    },
  );

  describe.each(["nodes", "edges"] as const)("accept %s", (list) => {
    const schema = ENTRY_SCHEMAS[list];
    const fits = fitsSchema<unknown>(schema);
    const entries: readonly unknown[] = smallAtlas()[list];

    it("as written", () => {
      expect(entries.filter((entry) => !fits(entry))).toEqual([]);
    });

    it("only where the schema does, and as they are", () => {
      const value = fc.oneof(
        fc.constantFrom(undefined, "", " ", "a", "A b", "stated", "x".repeat(81), "😀".repeat(600)),
        fc.constantFrom(true, 1, null, [], {}, ["a"], [""], [{}]),
      );
      const key = fc.constantFrom(
        ...["id", "kind", "type", "name", "short", "aliases", "summary", "evidence", "relation"],
        ...["document", "exact", "parts", "prefix", "basis", "force", "negated", "constructor"],
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...entries),
          fc.boolean(),
          key,
          value,
          (entry, isInner, at, to) => {
            const changed = structuredClone(entry) as { evidence: object[] };
            Object.assign(isInner ? (changed.evidence[0] ?? {}) : changed, { [at]: to });
            if (!fits(changed)) return;
            const { data } = schema.safeParse(changed);
            expect(data).toEqual(changed);
          },
        ),
        { numRuns: 500 },
      );
    });
  });
});
