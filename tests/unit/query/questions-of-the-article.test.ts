/**
 * Questions that a reader of the article puts, with the answers that the article gives. The
 * answers were worked out from the article's words, not from the atlas; the words are beside them.
 */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/atlas/compile.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { answer } from "../../../src/query/answers/answer.ts";
import { withoutCondition } from "../../../src/query/answers/withoutCondition.ts";
import { questionText, readQuestion } from "../../../src/query/ask/questionText.ts";
import { shortName } from "../../../src/query/words/words.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import type { Question } from "../../../src/scene/questionSchema.ts";

const { atlas } = compile(readFolder(join(import.meta.dirname, "../../../data/china-ai-2025")));
if (!atlas) throw new Error("the shipped atlas does not compile");

const ALL = { filters: EMPTY_FILTERS, focus: undefined };

function read(text: string): Question {
  if (!atlas) throw new Error("no atlas");
  const found = readQuestion(atlas, text);
  if (!("question" in found)) throw new Error(`stuck at “${text.slice(found.stuckAt)}”`);
  return found.question;
}

const answers = (text: string) => answer(atlas, ALL, read(text));
/** Who or what answers, by short name, in alphabetical order. */
const names = (text: string) =>
  answers(text)
    .found.map(({ subject }) => shortName(subject))
    .toSorted();
const quotesOf = (text: string) =>
  answers(text).found.flatMap(({ chains }) =>
    chains.flatMap((chain) => chain.flatMap(({ quotes }) => quotes.map(({ exact }) => exact))),
  );

describe("the article answers", () => {
  it.each<[question: string, answers: readonly string[], words: string]>([
    [
      "who funds long-term research?",
      ["semiconductor funds"],
      "State-backed semiconductor funds have been established to finance long-term research",
    ],
    [
      "what does the Data Security Law regulate?",
      ["data"],
      "define how data is collected stored and shared",
    ],
    [
      "which companies develop advanced processors?",
      ["Cambricon", "Horizon Robotics", "Huawei"],
      "Companies like Huawei Horizon Robotics and Cambricon are leading efforts",
    ],
    [
      "which actors does the policy bring together?",
      ["ministries", "provincial governments", "research institutions"],
      "encourages coordination between ministries provincial governments and research institutions",
    ],
    [
      "what guards against foreign restrictions?",
      ["Cambricon", "China", "Horizon Robotics", "Huawei", "semiconductor funds"],
      "reducing exposure to supply chain disruptions and foreign restrictions",
    ],
    [
      "which sectors does MIIT prioritize?",
      ["AI-enabled manufacturing", "data management", "robotics"],
      "has prioritized AI-enabled manufacturing robotics and data management",
    ],
    [
      "which instruments implement the AI Industrial Policy 2025?",
      ["fiscal incentives", "innovation clusters", "research grants"],
      "form the backbone of the implementation process",
    ],
    [
      "what do Chinese universities develop?",
      ["computer vision", "natural language processing", "robotics"],
      "expanding programs in computer vision natural language processing and robotics",
    ],
    [
      "who trains AI engineers?",
      ["enterprise-funded labs", "scholarships"],
      "are producing a new generation of AI engineers",
    ],
    [
      "which laws regulate data?",
      ["Data Security Law", "Personal Information Protection Law"],
      "The Data Security Law and the Personal Information Protection Law",
    ],
    [
      "who issues the New Generation AI Development Plan?",
      ["State Council"],
      "The State Council’s New Generation AI Development Plan",
    ],
    [
      "which goals does the New Generation AI Development Plan pursue?",
      ["data sovereignty", "domestic talent cultivation", "independent supply chain"],
      "domestic talent cultivation data sovereignty and the creation of an independent supply chain",
    ],
    [
      "what does China fund in Domestic capacity, stated",
      ["AI chips", "computing networks", "data centers"],
      "investing heavily in AI chips data centers and computing networks",
    ],
    [
      "which sectors does the 2025 plan cover in Industry integration?",
      ["agriculture", "healthcare", "logistics", "manufacturing"],
      "sectors such as manufacturing agriculture healthcare and logistics",
    ],
    [
      "which goals do smart factories advance?",
      ["improved operational efficiency", "improved quality control"],
      "are improving quality control and operational efficiency",
    ],
    [
      "actors that fund instruments that train people",
      ["China", "enterprises"],
      "Government-backed scholarships and enterprise-funded labs",
    ],
    [
      "technologies that apply to technologies that are part of healthcare",
      ["AI algorithms"],
      "AI algorithms are supporting diagnostics and predictive analytics",
    ],
    [
      "who guards against risks in International collaboration?",
      ["China"],
      "technological dependency",
    ],
    [
      "what attracts foreign scholars?",
      [
        "Chinese universities",
        "enterprise-funded labs",
        "joint innovation centers",
        "research institutes",
        "scholarships",
      ],
      "but also attract foreign scholars",
    ],
    ["who controls data?", ["China"], "control over data as a strategic resource"],
    [
      "who coordinates with industry, encouraged",
      ["academia"],
      "Collaboration between academia and industry is encouraged",
    ],
    [
      "which instruments are part of selective international collaboration?",
      ["Belt and Road partnerships", "joint ventures"],
      "Joint ventures in AI governance and standard-setting",
    ],
    [
      "what brings together actors that partner with China?",
      ["Belt and Road partnerships"],
      "Partnerships with Belt and Road countries",
    ],
    [
      "which statutes advance goals in Data sovereignty?",
      ["Data Security Law", "Personal Information Protection Law"],
      "provide a legal foundation for secure AI growth",
    ],
  ])("%s", (question, expected, words) => {
    expect(names(question)).toEqual(expected);
    expect(quotesOf(question).join("\n")).toContain(words);
  });

  it("which goals does no instrument advance? All but seven", () => {
    const advanced = [
      "infrastructure under Chinese control",
      "technological independence",
      "local expertise",
      "technology exchange",
      "infrastructure development",
      "influence on global norms",
      "formidable competitor",
    ];
    const goals = (atlas?.nodes ?? []).filter(({ kind }) => kind === "goal").map(shortName);
    const expected = goals.filter((name) => !advanced.includes(name)).toSorted();
    expect(names("which goals does no instrument advance?")).toEqual(expected);
  });

  it.each([
    "what is done in talent and research that is only intended?",
    "what is only intended in talent and research?",
    "anything that links to anything in Talent and research, only intended",
  ])("%s", (question) => {
    const links = answers(question).found.flatMap(({ chains }) =>
      chains.flatMap((chain) => chain.map(({ edge }) => edge.id)),
    );
    // "Collaboration … is encouraged through joint innovation centers"; "interested in participating"
    expect([...new Set(links)].toSorted()).toEqual([
      "academia-coordinates-with-industry",
      "foreign-scholars-is-part-of-research-ecosystem",
      "joint-innovation-centers-brings-together-academia",
      "joint-innovation-centers-brings-together-industry",
    ]);
  });

  it("what does self-reliance indicate? An innovation engine; that it is isolation is denied", () => {
    const { found, denied } = answers("what does self-reliance indicate?");
    expect(found.map(({ subject }) => subject.id)).toEqual(["autonomous-innovation-engine"]);
    expect(denied.map(({ subject }) => subject.id)).toEqual(["isolation"]);
  });

  it("who regulates Huawei? Nobody that it names; it names laws that regulate data", () => {
    const question = read("who regulates Huawei?");
    expect(answer(atlas, ALL, question).found).toEqual([]);
    const near = withoutCondition(atlas, ALL, question);
    expect(
      near.map(({ condition, question: one }) => [condition.of, questionText(atlas, one)]),
    ).toEqual([
      ["term", "anything that regulates anything"],
      ["verb", "anything that is linked with Huawei"],
    ]);
    expect(near[0]?.count).toBe(2);
  });
});
