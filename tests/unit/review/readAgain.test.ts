import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyEdit,
  type Draft,
  itemOf,
  itemsOf,
  quotesOf,
  undoing,
} from "../../../src/draft/index.ts";
import { createReviewing, reviewIn } from "../../../src/review/kept/index.ts";
import {
  createFollowing,
  dropVersion,
  isReplaced,
  readAgain,
  takeVersion,
} from "../../../src/review/versions/index.ts";
import { compiled, draftOf, errorsOf } from "../draft/drafts.ts";

const CYCLING = draftOf("tests/fixtures/cycling");
const PLAN = CYCLING.texts["sources/plan.md"] ?? "";

const read = (text: string, draft = CYCLING) => {
  const { edit, ...counts } = readAgain(draft, "plan", { text, said: {}, report: undefined });
  return { draft: applyEdit(draft, edit), edit, ...counts };
};
const quoting = (draft: Draft, document: string) =>
  [...itemsOf(draft, "nodes"), ...itemsOf(draft, "edges")].flatMap((claim) =>
    quotesOf(claim).filter(({ value }) => value.document === document),
  );

describe("a document that is read again", () => {
  it("with the same text is the same", () => {
    expect(read(PLAN)).toMatchObject({ edit: { patches: [] }, open: 0 });
  });

  it("has its quotes follow where their sentences are the same, wherever they stand now", () => {
    const moved = PLAN.replace(/(## Routes[^#]*)(## Safety[^#]*)/, "$2$1");
    const { draft, followed, open } = read(`Preface.\n\n${moved}`);
    expect(open).toBe(0);
    expect(followed).toBe(quoting(CYCLING, "plan").length);
    expect(quoting(draft, "plan")).toHaveLength(followed);
    expect(errorsOf(draft)).toEqual([]);
    expect(draft.review).toBeUndefined();
  });

  it("singles a quote out whose words stand twice now", () => {
    const { draft, open } = read(`${PLAN}\nA note: the Mill Bridge is old.\n`);
    expect(open).toBe(0);
    expect(errorsOf(draft)).toEqual([]);
  });

  it("leaves those whose sentence is another to a person, who quote the old text until then", () => {
    const { draft, edit, open, followed } = read(
      PLAN.replace("The plan does not require helmets.", "The plan requires helmets."),
    );
    expect(open).toBeGreaterThan(0);
    expect(followed).toBe(quoting(CYCLING, "plan").length - open);
    expect(errorsOf(draft)).toEqual([]);
    const [old] = itemsOf(draft, "documents")
      .filter(({ value }) => value.id !== "plan")
      .slice(-1);
    expect(old?.value).toMatchObject({ title: "Velmora Cycling Plan 2031 (before)" });
    expect(itemOf(draft, "documents", "plan")?.value.replaces).toBe(old?.value.id);
    expect(quoting(draft, String(old?.value.id))).toHaveLength(open);
    const warnings = compiled(draft).problems.filter(({ code }) => code === "uncited-sentence");
    expect(warnings.map(({ file }) => file)).not.toContain("sources/plan-before.md");
    expect(applyEdit(draft, undoing(edit))).toEqual(CYCLING);
  });

  it("forgets the old text once nothing quotes it", () => {
    let { draft } = read(
      PLAN.replace(
        "The plan does not require helmets.",
        "The plan still does not require helmets.",
      ),
    );
    const old = String(itemsOf(draft, "documents").at(-1)?.value.id);
    const { sources } = createReviewing();
    const follow = createFollowing();
    for (const proposal of reviewIn(draft).proposals) {
      const found = follow(draft, sources(draft), proposal);
      if (found?.followed.fate !== "changed") throw new Error("it is not followed");
      draft = applyEdit(
        draft,
        takeVersion(draft, proposal, found.followed.words ?? found.followed.place),
      );
    }
    expect(isReplaced(draft, old)).toBe(true);
    draft = applyEdit(draft, dropVersion(draft, old));
    expect(errorsOf(draft)).toEqual([]);
    expect(itemsOf(draft, "documents")).toHaveLength(2);
    expect(itemOf(draft, "documents", "plan")?.value).not.toHaveProperty("replaces");
  });

  it("never leaves a quote that does not stand, whatever was changed in the text", () => {
    const paragraphs = PLAN.split("\n\n");
    const change = fc.oneof(
      fc.record({ is: fc.constant("cut" as const), at: fc.nat(paragraphs.length - 1) }),
      fc.record({ is: fc.constant("twice" as const), at: fc.nat(paragraphs.length - 1) }),
      fc.record({ is: fc.constant("up" as const), at: fc.nat(paragraphs.length - 1) }),
      fc.record({
        is: fc.constant("word" as const),
        at: fc.nat(paragraphs.length - 1),
        word: fc.nat(12),
        by: fc.constantFrom("", "not", "the", "old mill"),
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let parts = paragraphs;
        for (const each of changes) {
          const part = parts[each.at];
          // Headings stay, since pillars name them.
          if (part === undefined || part.startsWith("#")) continue;
          const others = parts.filter((_, at) => at !== each.at);
          if (each.is === "cut") parts = others;
          else if (each.is === "twice") parts = [...parts, part];
          else if (each.is === "up") parts = [part, ...others];
          else {
            const words = part.split(" ");
            if (each.word < words.length) words[each.word] = each.by;
            parts = parts.map((one, at) => (at === each.at ? words.join(" ") : one));
          }
        }
        const { draft, edit } = read(parts.join("\n\n"));
        // What a pillar covers is for its author to say anew.
        expect(errorsOf(draft).filter((error) => !error.includes("pillars["))).toEqual([]);
        expect(applyEdit(draft, undoing(edit))).toEqual(CYCLING);
      }),
      { numRuns: 40 },
    );
  });
});
