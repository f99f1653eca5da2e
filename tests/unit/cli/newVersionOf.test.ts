import { describe, expect, it } from "vitest";
import { namedIn, newVersionOf } from "../../../src/cli/commands/newVersionOf.ts";

/** An atlas in a layout of its own: lists on a line, a property of someone else's. */
const ATLAS = `{
    "documents": [
        { "id": "law", "title": "Law", "file": "law.md", "published": "2024", "x-shelf": 7 }
    ],
    "pillars": [{ "sections": [{ "document": "law", "heading": "Law" }, { "document": "law", "heading": "Duties" }] }],
    "nodes": [
        { "evidence": [
            { "document": "law", "exact": "A" },
            { "document": "law", "parts": [{ "exact": "B" }, { "exact": "C" }] }
        ] }
    ],
    "edges": [], "uncited": [{ "document": "other", "exact": "D" }]
}
`;

function updated(holds: readonly [boolean, boolean], keepsBoth: boolean, text = ATLAS) {
  const { quotes, sections } = namedIn(text, "law");
  return newVersionOf(text, {
    document: "law",
    quotes: quotes.map(({ path }, at) => ({ path, holds: holds[at] === true })),
    sections: sections.map(({ path }, at) => ({ path, holds: true, isOpening: at === 0 })),
    file: "law.md",
    old: { id: "law-before", file: "law-before.md" },
    keepsBoth,
  });
}

describe("a new version in atlas.json", () => {
  it("changes only the entry of the document where everything holds", () => {
    const { text, keepsOld, leftOut } = updated([true, true], false);
    expect(text).toBe(
      ATLAS.replace(
        /\{ "id": "law".*/,
        JSON.stringify({ id: "law", title: "Law", file: "law.md", "x-shelf": 7 }, undefined, 2)
          .split("\n")
          .join("\n        "),
      ),
    );
    expect([keepsOld, leftOut]).toEqual([false, ["published"]]);
  });

  it("leaves the lines of what it does not touch, and lists on a line on theirs", () => {
    const { text } = updated([true, false], false);
    expect(text).toContain('            { "document": "law", "exact": "A" },\n');
    expect(text).toContain(
      '{ "document": "law-before", "parts": [{ "exact": "B" }, { "exact": "C" }] }',
    );
    expect(text).toContain(
      '{ "document": "law", "heading": "Duties" }, {"document":"law-before","heading":"Law (2024)"}, {"document":"law-before","heading":"Duties"}] }],',
    );
    expect(text).toContain('"uncited": [{ "document": "other", "exact": "D" }]');
  });

  it("puts what holds into both versions if asked, in the line ends of the file", () => {
    const { text } = updated([true, true], true, ATLAS.replaceAll("\n", "\r\n"));
    const [node] = JSON.parse(text).nodes;
    expect(node.evidence).toEqual([
      { document: "law", exact: "A" },
      { document: "law", parts: [{ exact: "B" }, { exact: "C" }] },
      { document: "law-before", exact: "A" },
      { document: "law-before", parts: [{ exact: "B" }, { exact: "C" }] },
    ]);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });
});
