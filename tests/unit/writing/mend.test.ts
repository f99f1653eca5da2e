import { expect, it } from "vitest";
import { sectionsToGroup } from "../../../src/app/writing/frame/mend.ts";
import { draftCompiler } from "../../../src/build.ts";
import type { JsonObject } from "../../../src/draft/index.ts";
import { draftOf } from "../draft/drafts.ts";

it("pillars are made of the parts of a document, and not of the heading that contains them all", () => {
  const draft = draftOf("tests/fixtures/cycling");
  const [document] = draft.atlas.documents as readonly JsonObject[];
  const text = `# The whole plan

All of it begins here.

## Lanes of the plan

Lanes are built.

## Lamps of the plan

Lamps are lit.
`;
  const file = String(document?.file);
  const value = {
    ...draft.atlas,
    pillars: [],
    nodes: [],
    edges: [],
    briefings: [],
    uncited: [],
    documents: document ? [document] : [],
  };
  const { atlas, problems } = draftCompiler()({ value, texts: { [file]: text } });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const sections = problems.filter(({ code }) => code === "section-without-pillar");
  expect(sections.map(({ section }) => section)).toEqual([
    "The whole plan",
    "Lanes of the plan",
    "Lamps of the plan",
  ]);
  const grouped = sectionsToGroup({ ...draft, atlas: value }, atlas, sections);
  expect(grouped.map(({ heading }) => heading)).toEqual(["Lanes of the plan", "Lamps of the plan"]);
});
