import { describe, expect, it } from "vitest";
import { excerpt } from "../../../src/app/claims/excerpt.ts";
import { marksOf } from "../../../src/query/text/marks.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { atlasOf, changed } from "../atlas/helper.ts";

const PLAN = `# The plan

Ada Town builds lanes. The council shall, if it can:

(a) fund lanes;

(b) report to riders.

# The people

Lanes help riders. Riders ask for lanes. The council and the riders meet.
`;

const compiled = (quote: object) => {
  const atlas = atlasOf(
    changed((small) => {
      const evidence = [{ document: "plan", basis: "stated", status: "inPlace", ...quote }];
      Object.assign(small.edges[0] ?? {}, { evidence });
    }, PLAN),
  );
  const [document] = atlas.documents;
  const [quoted] = atlas.edges[0]?.quotes ?? [];
  if (!document || !quoted) throw new Error("a document and a quote are expected");
  return { atlas, document, quoted };
};

const PARTS = [{ exact: "The council shall" }, { exact: "fund lanes" }];

describe("the marks of a quote of parts", () => {
  it("leave its gaps alone", () => {
    const { atlas, document } = compiled({ parts: PARTS });
    const marked = marksOf(atlas, everything(atlas), document)
      .filter(({ cited }) => cited.some(({ type }) => type === "link"))
      .map(({ start, end }) => document.text.slice(start, end));
    expect(marked).toEqual(["The council shall", "fund lanes"]);
  });
});

describe("the excerpt", () => {
  const lines = (quote: object, extent: "sentence" | "paragraph" = "sentence") => {
    const { document, quoted } = compiled(quote);
    return excerpt(document, quoted, extent).lines.map(({ pieces, isChapeau }) => {
      const words = pieces.map(({ text, isMarked }) => (isMarked ? `<${text}>` : text)).join("");
      return isChapeau ? `${words} ->` : words;
    });
  };

  it("of an item shows what leads to it", () => {
    expect(lines({ exact: "fund lanes" })).toEqual([
      "The council shall, if it can: ->",
      "<fund lanes>;",
    ]);
  });

  it("of parts shows each in its sentence", () => {
    expect(lines({ parts: PARTS })).toEqual(["<The council shall>, if it can:", "<fund lanes>;"]);
  });

  it("of parts of one sentence shows that once", () => {
    expect(lines({ parts: [{ exact: "The council shall" }, { exact: "if it can" }] })).toEqual([
      "<The council shall>, <if it can>:",
    ]);
  });

  it("of a plain sentence shows it, or its paragraph", () => {
    expect(lines({ exact: "Lanes help riders." })).toEqual(["<Lanes help riders.>"]);
    expect(lines({ exact: "Lanes help riders." }, "paragraph")).toEqual([
      "<Lanes help riders.> Riders ask for lanes. The council and the riders meet.",
    ]);
  });
});
