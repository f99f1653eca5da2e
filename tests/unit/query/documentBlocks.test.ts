import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { compile } from "../../../src/atlas/compile.ts";
import { paragraphsOf } from "../../../src/atlas/structure/paragraphs.ts";
import { sectionsOf } from "../../../src/atlas/structure/sections.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import {
  citedCounter,
  documentCoverage,
  sectionCoverage,
} from "../../../src/query/text/coverage.ts";
import {
  blocksOf,
  claimsAt,
  type PageContent,
  partsOf,
  piecesOf,
  type Stop,
  stopAt,
  stopBeside,
} from "../../../src/query/text/documentBlocks.ts";
import { findInText } from "../../../src/query/text/findInText.ts";
import { citedSentences, marksOf } from "../../../src/query/text/marks.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { atlas } from "./small.ts";

function cycling(): Atlas {
  const { atlas: made } = compile(readFolder(join(import.meta.dirname, "../../fixtures/cycling")));
  if (!made) throw new Error("the fixture does not compile");
  return made;
}

const CYCLING = cycling();
const pagesOf = (of: Atlas): readonly PageContent[] =>
  of.documents.map((document) => {
    const parts = partsOf(document);
    return {
      document,
      parts,
      blocks: blocksOf(parts),
      marks: marksOf(of, everything(of), document),
      cited: citedSentences(document, marksOf(of, everything(of), document)),
    };
  });
const PAGES = pagesOf(CYCLING);
const BEGINNING: Stop = { document: CYCLING.documents[0]?.id ?? "", start: -1 };

describe("a document to read", () => {
  it("has nothing to show where it holds nothing", () => {
    const [empty] = pagesOf(atlas([]));
    expect(empty?.parts.filter(({ type }) => type === "paragraph")).toEqual([]);
    expect(empty?.marks).toEqual([]);
  });

  it("shows a heading that its text follows in the line, or that runs over lines", () => {
    const [source] = CYCLING.documents;
    if (!source) throw new Error("The fixture has a document.");
    const text = "Sec. 1.  Lamps\nand Bells.  They shine.\n\nLanes\n=====\n\nThey lead.";
    const sections = sectionsOf(text, "markdown", "Act");
    const paragraphs = paragraphsOf(text, "markdown", sections);
    const document = { ...source, text, sections, paragraphs, sentences: [] };
    expect(partsOf(document).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Sec. 1.  Lamps\nand Bells",
      "They shine.",
      "Lanes",
      "They lead.",
    ]);
  });

  it("holds every heading, without its marks, and every paragraph, in order", () => {
    for (const { document, parts } of PAGES) {
      const words = parts.map(({ start, end }) => document.text.slice(start, end));
      expect(words.filter((one) => one.startsWith("#"))).toEqual([]);
      expect(parts.filter(({ type }) => type === "paragraph")).toHaveLength(
        document.paragraphs.length,
      );
      const starts = parts.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it("is cut into pieces that together are its words, no piece in two sentences", () => {
    for (const { document, parts, marks } of PAGES) {
      for (const part of parts) {
        const pieces = piecesOf(part, document, marks);
        expect(pieces.map(({ start, end }) => document.text.slice(start, end)).join("")).toBe(
          document.text.slice(part.start, part.end),
        );
        for (const { start, end, sentence } of pieces) {
          const whole = sentence === undefined ? undefined : document.sentences[sentence];
          if (whole) expect(whole.start <= start && end <= whole.end).toBe(true);
        }
      }
    }
  });

  it("is walked from mark to mark through all documents, and back the same way", () => {
    const there: Stop[] = [];
    for (let at = stopBeside(PAGES, BEGINNING, 1); at; at = stopBeside(PAGES, at, 1)) {
      there.push(at);
    }
    const last = there.at(-1);
    expect(new Set(there.map(({ document }) => document)).size).toBe(CYCLING.documents.length);
    expect(there.every((stop) => stopAt(PAGES, stop) && claimsAt(PAGES, stop).length > 0)).toBe(
      true,
    );
    const back: Stop[] = last ? [last] : [];
    for (let at = last && stopBeside(PAGES, last, -1); at; at = stopBeside(PAGES, at, -1)) {
      back.push(at);
    }
    expect(back.reverse()).toEqual(there);
  });

  it("sums the coverage of its sections up to its own", () => {
    for (const { document } of PAGES) {
      const whole = documentCoverage(document);
      expect(whole.sentences).toBe(document.sentences.length);
      expect(whole.cited).toBe(document.sentences.filter(({ cited }) => cited).length);
      expect(sectionCoverage(document, -1).sentences).toBe(0);
    }
  });

  it("counts the cited sentences of what is shown by section, all of them where all is shown", () => {
    for (const { document, marks } of PAGES) {
      const all = citedCounter(document, citedSentences(document, marks));
      expect(all()).toBe(documentCoverage(document).cited);
      document.sections.forEach((_, index) => {
        expect(all(index)).toBe(sectionCoverage(document, index).cited);
      });
      expect(all(-1)).toBe(0);
      expect(citedCounter(document, new Set())(0)).toBe(0);
    }
  });
});

describe("finding words in the text", () => {
  const found = (words: string) =>
    findInText(PAGES, words).map(({ document, start, end }) =>
      CYCLING.documents.find(({ id }) => id === document)?.text.slice(start, end),
    );

  it("finds nothing for blank words, and nothing for words that are not there", () => {
    expect(found(" ")).toEqual([]);
    expect(found("helicopter")).toEqual([]);
  });

  it("does not look at case, line breaks and the shape of quotation marks", () => {
    expect(found("since it opened")).toEqual(["Since it\nopened"]);
    expect(found('"the calm mile"')).toEqual(["“the calm mile”"]);
  });

  it("takes signs for what they are", () => {
    expect(found("30 km/h")).toEqual(["30 km/h"]);
    expect(found("(.*)")).toEqual([]);
  });

  it("finds words of other scripts", () => {
    expect(found("自転車")).toEqual(["自転車"]);
  });
});
