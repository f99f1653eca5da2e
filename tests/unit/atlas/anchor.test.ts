import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnchoring } from "../../../src/atlas/anchoring/anchor.ts";
import { QUOTE_MAX } from "../../../src/atlas/format/schema.ts";
import { characterCutBy } from "../../../src/atlas/text/cuts.ts";
import { normaliseForm, sameButForLineHyphens } from "../../../src/atlas/text/normaliseForm.ts";

const places = (text: string, exact: string, prefix?: string, suffix?: string) =>
  createAnchoring(text)
    .findExact({ exact, prefix, suffix })
    .map(({ start }) => start);

const like = (text: string, exact: string, prefix?: string, suffix?: string) =>
  createAnchoring(text)
    .findNormalised({ exact, prefix, suffix })
    .map(({ range }) => text.slice(range.start, range.end));

describe("places", () => {
  it("finds nothing in an empty text, and nothing for an empty quote", () => {
    expect(places("", "a")).toEqual([]);
    expect(places("a", "")).toEqual([]);
  });

  it.each([
    ["one character", "abc", "b", [1]],
    ["the whole text", "the lanes", "the lanes", [0]],
    ["several places", "lanes and lanes and lanes", "lanes", [0, 10, 20]],
    ["places that overlap", "aaaaaaa", "aaaaaa", [0, 1]],
    ["short places that overlap", "aaa", "aa", [0, 1]],
    ["letters in the same case only", "Lanes lanes", "lanes", [6]],
    ["characters beyond the first plane", "a😀b😀c", "😀b", [1]],
  ])("finds %s", (_what, text, exact, starts) => {
    expect(places(text, exact)).toEqual(starts);
  });

  it("tells places apart by prefix and suffix", () => {
    const text = "build lanes. paint lanes. lanes end.";
    expect(places(text, "lanes", "paint ")).toEqual([19]);
    expect(places(text, "lanes", undefined, " end")).toEqual([26]);
    expect(places(text, "lanes", undefined, ".")).toEqual([6, 19]);
    expect(places(text, "lanes", "build ", " end")).toEqual([]);
  });

  it.each([
    ["a surrogate pair", "a😀b", "a\uD83D"],
    ["a surrogate pair at its start", "a😀b", "\uDE00b"],
    ["a combining sequence", "cafe\u0301 bar", "cafe"],
    ["a combining sequence at its start", "cafe\u0301 bar", "\u0301 bar"],
    ["half a flag", "in 🇪🇺 now", "in 🇪"],
    ["half a flag of two", "🇪🇺🇩🇪", "🇺🇩"],
    ["a Hangul syllable", "\u1112\u1161\u11AB", "\u1112\u1161"],
    ["an emoji with a skin tone", "ok 👍🏽 so", "ok 👍"],
    ["a family of emoji", "the 👩\u200D🚀 flies", "the 👩"],
    ["a family of emoji at its joiner", "the 👩\u200D🚀 flies", "🚀 flies"],
  ])("takes no place that cuts %s", (_what, text, exact) => {
    expect(places(text, exact)).toEqual([]);
  });

  it("takes the place where the same letters are whole", () => {
    expect(places("cafe\u0301 cafe!", "cafe")).toEqual([6]);
  });
});

describe("findNormalised", () => {
  it.each([
    ["a line break", "the\nwide lanes", "the wide lanes", "the\nwide lanes"],
    ["a line break and indentation", "the\n   lanes", "the lanes", "the\n   lanes"],
    ["a no-break space", "5\u00A0km of lanes", "5 km of lanes", "5\u00A0km of lanes"],
    ["space around the quote", "the lanes end", " lanes\n", "lanes"],
    ["curly quotation marks", "the “wide” lanes", 'the "wide" lanes', "the “wide” lanes"],
    ["an apostrophe", "the town’s lanes", "the town's lanes", "the town’s lanes"],
    ["guillemets", "les «voies» larges", 'les "voies" larges', "les «voies» larges"],
    ["a dash", "2030–2035", "2030-2035", "2030–2035"],
    ["two hyphens for a dash", "lanes—wide—end", "lanes--wide--end", "lanes—wide—end"],
    ["composition", "cafe\u0301 lanes", "caf\u00E9 lanes", "cafe\u0301 lanes"],
    ["decomposition", "caf\u00E9 lanes", "cafe\u0301 lanes", "caf\u00E9 lanes"],
    ["a ligature", "a ﬁne oﬃce", "fine office", "ﬁne oﬃce"],
    ["a soft hyphen", "the Daten\u00ADschutz law", "Datenschutz", "Daten\u00ADschutz"],
    ["a word divided at a line's end", "the Daten-\nschutz law", "Datenschutz", "Daten-\nschutz"],
    ["a hyphen at a line's end", "an AI-\nenabled lane", "AI-enabled lane", "AI-\nenabled lane"],
    ["a hyphen for more at a line's end", "data-\nand AI", "data- and AI", "data-\nand AI"],
    ["a line's end of its own", "the Datenschutz law", "Daten-\nschutz law", "Datenschutz law"],
    [
      "both sorts of hyphen",
      "der Daten-\nschutz-\nGrundverordnung",
      "Datenschutz-Grundverordnung",
      "Daten-\nschutz-\nGrundverordnung",
    ],
    ["Hangul letters", "\uD55C\uAD6D lanes", "\uD55C\uAD6D lanes".normalize("NFD"), "한국 lanes"],
  ])("finds a passage that differs in %s", (_what, text, exact, stands) => {
    expect(places(text, exact)).toEqual([]);
    expect(like(text, exact)).toEqual([stands]);
  });

  it.each([
    ["a letter", "the lanes", "the lames"],
    ["the case of a letter", "the lanes", "The lanes"],
    ["a missing space", "the lanes", "thelanes"],
    ["a space too many", "database", "data base"],
    ["an accent", "café", "cafe"],
    ["a full stop", "the lanes.", "the lanes!"],
    ["an ellipsis", "the lanes…", "the lanes..."],
    ["a zero-width space", "the\u200B lanes", "the lanes"],
    ["compatibility forms", "½ of the lanes", "1⁄2 of the lanes"],
    ["a final stop", "the lanes end; and", "the lanes end."],
    ["U+FEFF, which is no space", "now\uFEFFhere", "now here"],
    ["a hyphen within a line", "a re-form", "a reform"],
    ["a zero-width space", "the\u200Blanes", "the lanes"],
    ["part of a composed letter", "한국", "\u1112\u1161"],
  ])("takes no passage that differs in %s", (_what, text, exact) => {
    expect(like(text, exact)).toEqual([]);
  });

  it("folds prefix and suffix too, and says what stands there", () => {
    const text = "“wide”  lanes, “long” lanes";
    expect(createAnchoring(text).findNormalised({ exact: "lanes", prefix: '"wide" ' })).toEqual([
      { range: { start: 8, end: 13 }, prefix: "“wide”  ", suffix: undefined },
    ]);
  });
});

describe("any substring", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(fc.constantFrom("the ", "lane", "s ", "e\u0301", "\n", "😀", "—", "“"), {
        maxLength: 80,
      })
      .map((parts) => parts.join("")),
  );
  const cuts = fc.tuple(texts, fc.nat(), fc.nat()).map(([text, a, b]) => {
    const start = text.length === 0 ? 0 : a % text.length;
    return { text, start, end: Math.min(text.length, start + 1 + (b % QUOTE_MAX)) };
  });

  it("that stands once and cuts no character anchors to itself", () => {
    fc.assert(
      fc.property(cuts, ({ text, start, end }) => {
        const exact = text.slice(start, end);
        fc.pre(exact !== "" && text.indexOf(exact, text.indexOf(exact) + 1) === -1);
        fc.pre(characterCutBy(text, { start, end }) === undefined);
        expect(createAnchoring(text).findExact({ exact })).toEqual([{ start, end }]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is found wherever it stands, and each place is the words", () => {
    fc.assert(
      fc.property(cuts, ({ text, start, end }) => {
        const exact = text.slice(start, end);
        const found = [...createAnchoring(text).grams.occurrences(exact)];
        const expected: number[] = [];
        for (let at = 0; exact !== "" && at < text.length; at++) {
          if (text.startsWith(exact, at)) expected.push(at);
        }
        expect(found).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("is like itself in other spacing and composition", () => {
    fc.assert(
      fc.property(cuts, ({ text, start, end }) => {
        const exact = text.slice(start, end);
        fc.pre(/\S/.test(exact) && characterCutBy(text, { start, end }) === undefined);
        const found = createAnchoring(text).findNormalised({ exact: exact.normalize("NFD") });
        const trimmed = start + exact.length - exact.trimStart().length;
        expect(found.map(({ range }) => range.start)).toContain(trimmed);
      }),
      { numRuns: 1000 },
    );
  });

  it("with prefix and suffix in another form is mended to what stands there", () => {
    const forms = fc.constantFrom(
      (words: string) => words.normalize("NFD"),
      (words: string) => words.normalize("NFC"),
      (words: string) => words.replace(/\s+/g, " \n"),
      (words: string) => words.replace(/[“”]/g, '"').replace(/—/g, "-"),
    );
    fc.assert(
      fc.property(cuts, fc.nat(20), fc.nat(20), forms, ({ text, start, end }, a, b, form) => {
        const exact = form(text.slice(start, end));
        const prefix = form(text.slice(Math.max(0, start - a), start));
        const suffix = form(text.slice(end, end + b));
        const selector = { exact, prefix: prefix || undefined, suffix: suffix || undefined };
        for (const place of createAnchoring(text).findNormalised(selector)) {
          const words = text.slice(place.range.start, place.range.end);
          const before = place.prefix ?? "";
          const whole = before + words + (place.suffix ?? "");
          expect(text.startsWith(whole, place.range.start - before.length)).toBe(true);
          // A dash that the form makes a hyphen may stand at a line's end in one of the two.
          expect(
            sameButForLineHyphens(normaliseForm(words).trim(), normaliseForm(exact).trim()),
          ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
