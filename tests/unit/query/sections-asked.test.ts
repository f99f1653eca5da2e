import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileAtlas } from "../../../src/build.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { computeAnswers } from "../../../src/query/answers/index.ts";
import { understand } from "../../../src/query/ask/index.ts";
import { shortName } from "../../../src/query/words/index.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";

const ALL = { filters: EMPTY_FILTERS, focus: undefined };

function atlasIn(folder: string) {
  const { atlas } = compileAtlas(readFolder(join(import.meta.dirname, "../../..", folder)));
  if (!atlas) throw new Error(`${folder} does not compile`);
  return atlas;
}

const article = atlasIn("data/china-ai-2025");
const cycling = atlasIn("tests/fixtures/cycling");

function answersOf(atlas: typeof article, text: string) {
  const read = understand(atlas, text);
  if (!("question" in read)) throw new Error(`not read: ${read.unused.join()}`);
  const { pillar } = read.question;
  const names = computeAnswers(atlas, ALL, read.question).found.map(({ subject }) =>
    shortName(subject),
  );
  return { pillar, names };
}

describe("a question about a part of the text", () => {
  it.each([
    ["What does section 3 say about chips?", ["China"]],
    [
      "What does the talent section say about the AI engineers?",
      ["scholarships", "enterprise-funded labs"],
    ],
    [
      "In the data sovereignty section, what does China control?",
      ["data", "information flows", "data ecosystem"],
    ],
    [
      "Which risks are named in the section on international collaboration?",
      ["technological dependency"],
    ],
  ])("%s", (text, names) => {
    expect(answersOf(article, text).names.toSorted()).toEqual(names.toSorted());
  });

  it("may name a section that is no pillar, by its heading", () => {
    const { pillar, names } = answersOf(
      cycling,
      "What does the council build in the section Routes?",
    );
    expect(pillar).toMatch(/^\w+\/\d+$/u);
    expect(names).toEqual(["Canal Lane"]);
  });

  it("finds nothing in a section where nothing of it stands", () => {
    const text = "What does the council build in the section Voices from the harbour?";
    expect(answersOf(cycling, text).names).toEqual([]);
  });
});
