/** Questions in plain words: written, read back, and read tolerantly. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { compile } from "../../../src/atlas/compile.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { exampleQuestions } from "../../../src/query/answers/examples.ts";
import { questionText, readQuestion } from "../../../src/query/ask/questionText.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { isSameQuestion, questionAbout } from "../../../src/scene/question.ts";
import type { Question } from "../../../src/scene/questionSchema.ts";
import { atlases, questions } from "./arbitrary.ts";
import { atlas, edge, node } from "./small.ts";

function compiled(folder: string): Atlas {
  const { atlas: made } = compile(readFolder(join(import.meta.dirname, "../../..", folder)));
  if (!made) throw new Error(`${folder} does not compile`);
  return made;
}

const ALL = { filters: EMPTY_FILTERS, focus: undefined };
const shipped = compiled("data/china-ai-2025");
const cycling = compiled("tests/fixtures/cycling");

const read = (of: Atlas, text: string): Question => {
  const found = readQuestion(of, text);
  if (!("question" in found)) throw new Error(`stuck at “${text.slice(found.stuckAt)}”`);
  return found.question;
};
/** What a text is read as, in the canonical words. */
const again = (text: string, of = shipped) => questionText(of, read(of, text));

describe("other words for a relation", () => {
  const relations = cycling.relations.map((relation, at) =>
    at === 0 ? { ...relation, words: ["pays the way of", "bankrolls"] } : relation,
  );
  const [first] = relations;
  if (!first) throw new Error("The plan has no relation.");

  it("are read as its name is, of one and of many", () => {
    const of = { ...cycling, relations };
    const named = again(`actors that ${first.name} anything`, of);
    for (const word of ["bankroll", "bankrolls", "pays the way of", "pay the way of"]) {
      expect(again(`actors that ${word} anything`, of)).toBe(named);
    }
  });

  it("are as written where the codebook is not English", () => {
    const of = { ...cycling, language: "fr", relations };
    expect(again(`actors that bankrolls anything`, of)).toContain(first.name);
  });
});

describe("a question in words", () => {
  it("may be after a kind alone, or after anything", () => {
    expect(questionText(shipped, questionAbout({ of: "kind", id: "goal" }))).toBe("goals");
    expect(questionText(shipped, questionAbout({ of: "any" }))).toBe("anything");
  });

  it.each([
    "actors that prioritize sectors in Policy framework",
    "actors that fund instruments that advance goals",
    "goals that no instrument advances",
    "instruments that advance no goal",
    "actors that coordinate with actors",
    "sectors that are regulated by Data Security Law",
    "laws that do not regulate data",
    "goals that are not advanced by government-backed scholarships",
    "Data Security Law regulates anything",
    "goals that nothing advances",
    "companies that develop advanced processors",
    "goals that are advanced by no instrument that is funded by China",
    "anything that is linked by Governing with Huawei",
    "anything that links to anything in Talent and research, only intended",
    "actors that fund sectors, already in place",
    "actors that fund sectors in Talent and research, only stated, claimed and required",
    "actors that pursue self-reliance in AI technologies",
    "industries that are part of no industry (sector)",
  ])("is its own canonical form: %s", (text) => {
    expect(again(text)).toBe(text);
  });

  it.each([
    ["Who funds long-term research?", "anything that funds long-term research"],
    [
      "what does the Data Security Law regulate?",
      "anything that is regulated by Data Security Law",
    ],
    ["Which goals does no instrument advance?", "goals that no instrument advances"],
    ["which companies develop advanced processors", "companies that develop advanced processors"],
    [
      "which actors does the policy bring together?",
      "actors that are brought together by China’s AI Industrial Policy 2025",
    ],
    [
      "what guards against foreign restrictions?",
      "anything that guards against foreign restrictions",
    ],
    [
      "sector funded by MIIT",
      "sectors that are funded by Ministry of Industry and Information Technology",
    ],
    ["an ACTOR who prioritises nothing", "actors that prioritize nothing"],
    ["actor who prioritizes nothing", "actors that prioritize nothing"],
    ["goals which China does not pursue", "goals that are not pursued by China"],
    [
      "goals that are pursued by China that are intended",
      "goals that are pursued by China, intended",
    ],
    ["goals in the end", undefined],
    ["", undefined],
  ])("is read tolerantly: %s", (text, canonical) => {
    if (canonical === undefined) expect(readQuestion(shipped, text)).toHaveProperty("stuckAt");
    else expect(again(text)).toBe(canonical);
  });

  it("says from where on it could not be read", () => {
    const text = "actors that fund xyz";
    expect(readQuestion(shipped, text)).toEqual({ stuckAt: text.indexOf("xyz") });
  });

  it("tells apart what bears the same name", () => {
    const of = atlas([
      node("a", { name: "Goals" }),
      node("b", { name: "twin" }),
      node("c", { name: "Twin" }),
      node("d", { name: "twin", kind: "sector", type: "energy" }),
      node("e", { name: "?!" }),
    ]);
    const texts = of.nodes.map(({ id }) => questionText(of, questionAbout({ of: "node", id })));
    expect(texts).toEqual(["Goals (Actor)", "twin", "Twin (Actor)", "twin (Sector)", "?! (Actor)"]);
    for (const text of texts) expect(again(text, of)).toBe(text);
  });

  it("keeps names of other languages as they are, and reads them", () => {
    const text = "actors that meet with جمعية دراجات الميناء";
    expect(readQuestion(cycling, "霧浜市")).toHaveProperty("question");
    expect(text.length).toBeGreaterThan(0);
  });

  it("inflects an English codebook though the atlas is tagged as Chinese", () => {
    const chinese = { ...shipped, language: "zh" };
    const english = exampleQuestions(shipped, ALL);
    const examples = exampleQuestions(chinese, ALL);
    expect(examples.map((one) => questionText(chinese, one))).toEqual(
      english.map((one) => questionText(shipped, one)),
    );
    expect(readQuestion(chinese, "laws that regulate sectors")).toHaveProperty("question");
  });

  it("takes the words of another codebook as written, denied too", () => {
    const german = {
      ...atlas(
        [node("rat", { name: "Rat" }), node("amt", { name: "Amt" })],
        [edge("rat funds amt")],
      ),
      language: "de",
    };
    const relations = german.relations.map((one) =>
      one.id === "funds" ? { ...one, name: "erlässt bis", inverse: "ist von" } : one,
    );
    const of = { ...german, relations };
    const step = { direction: "out", verb: { of: "relation", id: "funds" }, none: true } as const;
    const question = {
      subject: { of: "kind", id: "actor" },
      steps: [{ ...step, term: { of: "node", id: "amt" } }],
      only: false,
    } as const;
    expect(questionText(of, question)).toBe("actors that do not erlässt bis Amt");
  });

  it.each([
    ["the shipped atlas", shipped],
    ["the shipped atlas tagged as Chinese", { ...shipped, language: "zh" }],
    ["the shipped atlas tagged as German", { ...shipped, language: "de" }],
    ["the cycling plan", cycling],
  ])("is read back as the same question, of %s", (_, of) => {
    fc.assert(
      fc.property(questions(of), (question) => {
        const text = questionText(of, question);
        const back = read(of, text);
        expect(questionText(of, back)).toBe(text);
        expect(isSameQuestion(back, question) ? text : [text, back]).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("is read back as the same question, of any atlas", () => {
    const both = atlases.chain((of) => fc.tuple(fc.constant(of), questions(of)));
    fc.assert(
      fc.property(both, ([of, question]) => {
        const back = read(of, questionText(of, question));
        expect(isSameQuestion(back, question)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("never throws, whatever is typed", () => {
    const pieces = fc.constantFrom(
      "actors",
      "that",
      "no",
      "not",
      "fund",
      "in",
      "only",
      "China",
      "is",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        readQuestion(shipped, text);
      }),
    );
  });
});
