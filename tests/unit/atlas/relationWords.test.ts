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

  it("are warned of in another form too, and may be shared within a family", () => {
    const shared = (family: string | undefined) =>
      changed((atlas) => {
        withWords(["works with"])(atlas);
        const [first] = atlas.relations;
        if (!first) return;
        const other = { ...first, id: "joins", name: "joins", inverse: "is joined by" };
        const words = { words: ["work with"], ...(family !== undefined && { family }) };
        atlas.relations.push(Object.assign(other, words));
        if (family !== undefined) {
          const [kin] = atlas.families;
          if (kin) atlas.families.push({ ...kin, id: family });
        }
      });
    expect(codes(shared(undefined))).toEqual([]);
    expect(codes(shared("other"))).toContain("relation-word-twice");
  });
});
