import { describe, expect, it } from "vitest";
import { atlasOf, changed, codes, only, type Small } from "./helper.ts";

/** The small atlas whose first relation has these other words. */
const withWords = (words: string[]) => (atlas: Small) => {
  Object.assign(atlas.relations[0] ?? {}, { words });
};

describe("other words for a relation", () => {
  it("are kept for questions", () => {
    const compiled = changed(withWords(["pays for", "bankrolls"]));
    expect(codes(compiled)).toEqual([]);
    expect(atlasOf(compiled).relations[0]?.words).toEqual(["pays for", "bankrolls"]);
  });

  it("are none that are empty", () => {
    expect(codes(changed(withWords([""])))).not.toEqual([]);
  });

  it("are warned of where another relation has them", () => {
    const compiled = changed((atlas) => {
      withWords(["Carries"])(atlas);
      const [first] = atlas.relations;
      if (first) {
        const other = { ...first, id: "carries", name: "carries", inverse: "is carried by" };
        atlas.relations.push({ ...other, words: [] } as typeof first);
      }
    });
    expect(only(compiled, "relation-word-twice").message).toContain(
      '"Carries" is also the name of the relation "carries"',
    );
  });
});
