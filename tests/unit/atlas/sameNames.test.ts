import { describe, expect, it } from "vitest";
import { changed, codes, only, type Small } from "./helper.ts";

interface Other {
  name?: string;
  kind?: string;
  type?: string;
  short?: string;
  aliases?: string[];
}

/** The small atlas with a third node that quotes what "council" quotes. */
const withThird = (other: Other) => (atlas: Small) => {
  const [council] = atlas.nodes;
  if (council) atlas.nodes.push({ ...council, id: "board", ...other } as typeof council);
};

describe("nodes of the same name", () => {
  it("are none in an atlas whose names differ", () => {
    expect(codes(changed(withThird({ name: "The board" })))).toEqual([]);
  });

  it("are warned of, with both ids and the place of the first", () => {
    const { severity, message, line } = only(changed(withThird({})), "same-name");
    expect(severity).toBe("warning");
    expect(message).toMatch(
      /^nodes\[2\]\.name: "board" has the same name as "council" \(at \d+:\d+\)/,
    );
    expect(line).toBeGreaterThan(1);
  });

  it.each(["the  council", "THE COUNCIL", " The council "])("are the same as %j", (name) => {
    expect(codes(changed(withThird({ name })))).toEqual(["same-name"]);
  });

  it("are none where the kinds differ", () => {
    expect(codes(changed(withThird({ kind: "sector", type: "infrastructure" })))).toEqual([]);
  });

  it.each([
    ["an alias", { aliases: ["Board", "the council"] }],
    ["the short name", { short: "The Council" }],
  ])("are warned of where %s is another's name", (what, other) => {
    const { message } = only(changed(withThird({ name: "The board", ...other })), "same-name");
    expect(message).toContain(`${what} of "board", is the name of "council"`);
  });

  it("are told once, though an alias says so too", () => {
    expect(codes(changed(withThird({ aliases: ["The council"] })))).toEqual(["same-name"]);
  });

  it("may share an alias that names neither", () => {
    const atlas = changed((small) => {
      withThird({ name: "The board", aliases: ["The town"] })(small);
      for (const node of small.nodes) {
        if (node.id === "council") (node as Other).aliases = ["The town"];
      }
    });
    expect(codes(atlas)).toEqual([]);
  });
});
