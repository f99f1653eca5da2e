import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../../src/atlas/atlas.ts";
import { paragraphsOf } from "../../../../src/atlas/structure/paragraphs.ts";
import { sectionsOf } from "../../../../src/atlas/structure/sections.ts";
import type { Range } from "../../../../src/atlas/text/textParts.ts";
import { originalAt } from "../../../../src/query/cite/originalAt.ts";

const ADDRESS = "https://town.example/law";

function documentOf(text: string, url: string | undefined = ADDRESS): Document {
  const sections = sectionsOf(text, "markdown", "Law");
  return {
    id: "law",
    title: "Law",
    role: "primary",
    ...(url === undefined ? {} : { url }),
    cuts: [],
    text,
    sections,
    paragraphs: paragraphsOf(text, "markdown", sections),
    sentences: [],
    coverage: [],
  };
}

/** The address at some words of a text, at their first place in it or after another's. */
function at(text: string, words: string, { after = "", url = ADDRESS, language = "en" } = {}) {
  const start = text.indexOf(words, text.indexOf(after) + after.length);
  if (start === -1) throw new Error(`"${words}" is not there`);
  return originalAt(documentOf(text, url), { start, end: start + words.length }, language);
}

describe("the address of words in the original", () => {
  it("is none where the document has no address", () => {
    const { url: _, ...document } = documentOf("Lamps shine.");
    expect(originalAt(document, { start: 0, end: 5 }, "en")).toBeUndefined();
  });

  it("names the words, in one line", () => {
    expect(at("The town\nlights  lamps. Bells ring.", "town\nlights  lamps")).toBe(
      `${ADDRESS}#:~:text=town%20lights%20lamps`,
    );
  });

  it("encodes what the syntax uses, and leaves out marks at the edges", () => {
    expect(at("It is a well-lit, safe & quiet town.", "well-lit, safe & quiet town.")).toBe(
      `${ADDRESS}#:~:text=well%2Dlit%2C%20safe%20%26%20quiet%20town`,
    );
  });

  it("takes whole words, of Chinese too", () => {
    expect(at("The townhall shines.", "hall shines")).toBe(`${ADDRESS}#:~:text=townhall%20shines`);
    expect(at("市议会付款。居民骑车。", "居民骑车", { language: "zh" })).toBe(
      `${ADDRESS}#:~:text=${encodeURIComponent("居民骑车")}`,
    );
  });

  it("adds what stands before and after where the words stand more than once", () => {
    const text = "Lamps shine, the council pays. Bells ring, the council pays for them.";
    expect(at(text, "the council pays", { after: "Bells" })).toBe(
      `${ADDRESS}#:~:text=ring%2C-,the%20council%20pays`,
    );
    expect(at(text, "the council", { after: "Bells" })).toBe(
      `${ADDRESS}#:~:text=ring%2C-,the%20council`,
    );
    expect(at("Lamps shine. Lamps shine, and bells.", "Lamps shine")).toBe(
      `${ADDRESS}#:~:text=Lamps%20shine,-.%20Lamps`,
    );
  });

  it("takes the block before for context where the words begin their own", () => {
    const text = "One.\n\nLamps shine.\n\nTwo.\n\nLamps shine.";
    expect(at(text, "Lamps shine", { after: "Two" })).toBe(
      `${ADDRESS}#:~:text=Two.-,Lamps%20shine`,
    );
  });

  it("names long words by their beginning and end", () => {
    const words = Array.from({ length: 80 }, (_, index) => `lamp${index}`);
    expect(at(`${words.join(" ")}.`, words.join(" "))).toBe(
      `${ADDRESS}#:~:text=lamp0%20lamp1%20lamp2%20lamp3%20lamp4,lamp75%20lamp76%20lamp77%20lamp78%20lamp79`,
    );
  });

  it("names words over blocks by their beginning and end, each in its block", () => {
    expect(
      at("The town\n\n- lights lamps;\n- rings bells.", "town\n\n- lights lamps;\n- rings bells"),
    ).toBe(`${ADDRESS}#:~:text=town,rings%20bells`);
  });

  it.each([
    ["https://town.example/law#art5", "https://town.example/law#art5:~:text=Lamps"],
    ["https://town.example/law#:~:text=Art", "https://town.example/law#:~:text=Art&text=Lamps"],
    ["https://town.example/law?a=b", "https://town.example/law?a=b#:~:text=Lamps"],
  ])("keeps what the address %s has", (url, address) => {
    expect(at("Lamps shine.", "Lamps", { url })).toBe(address);
  });

  it("is the document's own where the range holds no word", () => {
    expect(at("Lamps — shine.", "—")).toBe(ADDRESS);
  });

  it("is a page of a PDF, where the page is known", () => {
    const document = documentOf("Lamps shine.", "https://town.example/law.PDF?v=2#top");
    const range = { start: 0, end: 5 };
    expect(originalAt(document, range, "en", 12)).toBe("https://town.example/law.PDF?v=2#page=12");
    expect(originalAt(document, range, "en")).toBe("https://town.example/law.PDF?v=2#top");
  });
});

/** The terms of a directive, as a browser parses them. */
function termsOf(address: string) {
  const [, directive = ""] = address.split(":~:text=");
  const parts = directive.split(",");
  const before = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
  const after = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
  const decoded = (term: string | undefined) =>
    term === undefined ? undefined : decodeURIComponent(term).toLowerCase();
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.length).toBeLessThan(3);
  for (const part of [before, ...parts, after]) expect(part ?? "x").toMatch(/^[^-,&\s]+$/);
  return {
    before: decoded(before),
    first: decoded(parts[0]) ?? "",
    last: decoded(parts[1]),
    after: decoded(after),
  };
}

/** The words that a browser would mark, searching a text in one line as the specification says. */
function found(line: string, address: string): string | undefined {
  const { before, first, last, after } = termsOf(address);
  for (let from = 0; from <= line.length; ) {
    const ahead = before === undefined ? from : line.indexOf(before, from);
    if (ahead === -1) return undefined;
    const rest = ahead + (before?.length ?? 0);
    const start =
      before === undefined ? line.indexOf(first, rest) : rest + (line[rest] === " " ? 1 : 0);
    if (start === -1) return undefined;
    from = ahead + 1;
    const isWhole = !/[a-z0-9]/.test(line[start - 1] ?? " ");
    if (!line.startsWith(first, start) || !isWhole || isInWord(line, start + first.length)) {
      if (before === undefined) from = start + 1;
      continue;
    }
    const tail = last === undefined ? start : line.indexOf(last, start + first.length);
    if (tail === -1) return undefined;
    const end = tail + (last ?? first).length;
    if (after !== undefined && !line.slice(end).trimStart().startsWith(after)) continue;
    return line.slice(start, end);
  }
  return undefined;
}

const isInWord = (line: string, at: number) => /[a-z0-9]{2}/.test(line.slice(at - 1, at + 1));

describe("a passage over two paragraphs whose beginning stands twice in like words", () => {
  it("opens the page, and marks no other passage", () => {
    const text = "lamps pays, town-hall shine.\n\nLamps pays\n\nshine pays.";
    const range = { start: text.lastIndexOf("pays\n"), end: text.lastIndexOf(" pays") };
    expect(originalAt(documentOf(text), range, "en")).not.toContain("#");
  });
});

describe("any words of any text", () => {
  const word = fc.constantFrom(
    "lamps",
    "shine",
    "the",
    "town-hall",
    "a&b",
    "2,5",
    "pays",
    "Lamps",
    "x",
  );
  const gap = fc.constantFrom(" ", " ", " ", ", ", ". ", "\n", "  ");
  const paragraph = fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 90 })
    .map((parts) => parts.flat().join("").trim());
  const texts = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n\n"));
  const quotes = texts.chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length - 1)),
  );

  it("are found by a browser, which marks them and no other words", () => {
    fc.assert(
      fc.property(quotes, ([text, one, other]) => {
        const range: Range = { start: Math.min(one, other), end: Math.max(one, other) + 1 };
        const address = originalAt(documentOf(text), range, "en") ?? "";
        const line = text.replace(/\s+/g, " ").toLowerCase();
        const words = wholeWords(text, range).replace(/\s+/g, " ").toLowerCase();
        if (!address.includes("#")) {
          // Nothing to be marked, or a long passage whose beginning stands elsewhere too.
          const [beginning = ""] = words.match(/[\p{L}\p{N}]+/u) ?? [];
          expect(words === "" || line.split(beginning).length > 2).toBe(true);
          return;
        }
        const marked = found(line, address) ?? "";
        // Where all words of a last paragraph stand in the passage before, the first place is it.
        const isCut = termsOf(address).last !== undefined && words.startsWith(marked);
        expect(isCut && marked !== "" ? words : marked).toBe(words);
      }),
      { numRuns: 1500 },
    );
  });
});

/** The words that a range touches, from the first letter to the last. */
function wholeWords(text: string, { start, end }: Range): string {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[.,:][\p{N}]+)?/gu)].filter(
    ({ index, 0: word }) => index + word.length > start && index < end,
  );
  const last = words.at(-1);
  return text.slice(words[0]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
}
