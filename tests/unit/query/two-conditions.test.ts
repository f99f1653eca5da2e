/** Two conditions on one thing, and questions that lead so far that they have to be cut. */
import { describe, expect, it } from "vitest";
import { readAsk } from "../../../src/address/question.ts";
import { answer } from "../../../src/query/answers/answer.ts";
import { questionText, readQuestion } from "../../../src/query/ask/questionText.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { questionParts } from "../../../src/scene/index.ts";
import { atlas, edge, node } from "./small.ts";

const ALL = { filters: EMPTY_FILTERS, focus: undefined };
const small = atlas(
  [
    node("China"),
    node("Huawei"),
    node("chips", { kind: "sector" }),
    node("robots", { kind: "sector" }),
  ],
  [edge("China funds chips"), edge("China funds robots"), edge("Huawei funds chips")],
);

function ask(text: string) {
  const read = readQuestion(small, text);
  if (!("question" in read)) throw new Error(`stuck at “${text.slice(read.stuckAt)}”`);
  const { found } = answer(small, ALL, read.question);
  return { question: read.question, names: found.map(({ subject }) => subject.name) };
}

describe("two conditions on one thing", () => {
  it.each([
    ["sectors that China funds and Huawei funds", ["chips"]],
    ["sectors that China and Huawei fund", ["chips"]],
    ["what is funded by China and by Huawei?", ["chips"]],
    ["sectors that China funds but Huawei does not", ["robots"]],
    ["sectors of China but not of Huawei", ["robots"]],
    ["who funds chips and robots?", ["China"]],
    ["who funds chips but not robots?", ["Huawei"]],
  ])("hold both: %s", (text, names) => {
    expect(ask(text).names).toEqual(names);
  });

  it("rest on a link each, both of the thing that answers", () => {
    const { question } = ask("who funds chips and robots?");
    const [china] = answer(small, ALL, question).found;
    expect(china?.chains.map((chain) => chain.map((link) => link.edge.id))).toEqual([
      ["China-funds-chips", "China-funds-robots"],
    ]);
  });

  it("are kept by the address, and are none without a condition before them", () => {
    const { question } = ask("sectors that China funds but Huawei does not");
    const parts = questionParts(question);
    expect(parts).toContain("and-no-in");
    expect(readAsk(parts, small)).toEqual(question);
    expect(readAsk(["any", "and-out", "any", "any"], small)).toBeUndefined();
  });

  it("are written so that they are read again", () => {
    const { question } = ask("sectors that China and Huawei fund");
    expect(questionText(small, question)).toBe(
      "sectors that are funded by China and are funded by Huawei",
    );
  });
});

describe("a question that leads far", () => {
  /** A hub with as many links as a large atlas has nodes. */
  const spokes = Array.from({ length: 1500 }, (_, index) => `s${index}`);
  const wheel = atlas(
    [node("hub"), ...spokes.map((id) => node(id)), node("end")],
    [...spokes.map((id) => edge(`${id} funds hub`)), edge("end funds end")],
  );
  const far = "anything that is linked with anything that is linked with anything";

  it("follows no way that can't end where it is asked to", () => {
    const read = readQuestion(wheel, `${far} that is linked with end`);
    if (!("question" in read)) throw new Error("not read");
    expect(answer(wheel, ALL, read.question)).toMatchObject({ found: [], cut: undefined });
  });

  it("is ended after some effort, and says that there may be more", () => {
    const read = readQuestion(wheel, `${far} that is linked with anything`);
    if (!("question" in read)) throw new Error("not read");
    expect(answer(wheel, ALL, read.question).cut).toBe("effort");
  });
});
