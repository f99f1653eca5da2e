/** What a question is answered with, what comes nearest, what it could go on with. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { answer, CHAINS_MAX, litByAnswers } from "../../../src/query/answers/answer.ts";
import {
  answersBySameWords,
  chainsBySameWords,
  threadOrBundle,
} from "../../../src/query/answers/chains.ts";
import { exampleQuestions } from "../../../src/query/answers/examples.ts";
import { withoutCondition } from "../../../src/query/answers/withoutCondition.ts";
import { completions } from "../../../src/query/ask/completion.ts";
import { questionText, readQuestion } from "../../../src/query/ask/questionText.ts";
import { termIncludes } from "../../../src/query/lexicon/terms.ts";
import { litByPanel } from "../../../src/query/lit/lit.ts";
import { lookup } from "../../../src/query/visible/lookup.ts";
import { visible } from "../../../src/query/visible/visible.ts";
import { deniedVerb, plural, pluralVerb } from "../../../src/query/words/inflect.ts";
import { defaultScene } from "../../../src/scene/completeScene.ts";
import type { Question } from "../../../src/scene/questionSchema.ts";
import { atlasAndScene, questions } from "./arbitrary.ts";
import { atlas, edge, filters, linkQuote, node } from "./small.ts";

const ALL = { filters: filters({}), focus: undefined };

const of = atlas(
  [
    node("miit", { type: "government", pillars: ["talent"] }),
    node("fund"),
    node("chips", { kind: "sector", type: "energy" }),
    node("growth", { kind: "goal", type: "" }),
    node("lonely", { kind: "goal", type: "" }),
  ],
  [
    edge("miit funds fund", {
      quotes: [
        linkQuote("a", { status: "intended", pillars: ["talent"], sentences: [1] }),
        linkQuote("b", { status: "inPlace", pillars: ["data"], sentences: [2] }),
      ],
    }),
    edge("fund funds chips", { quotes: [linkQuote("c", { status: "intended", sentences: [1] })] }),
    edge("chips hinders growth", { quotes: [linkQuote("d", { negated: true })] }),
    edge("miit cooperates fund"),
  ],
);

const read = (text: string, from: Atlas = of): Question => {
  const found = readQuestion(from, text);
  if (!("question" in found)) throw new Error(`stuck at “${text.slice(found.stuckAt)}”`);
  return found.question;
};
const names = (text: string, shown = ALL) =>
  answer(of, shown, read(text)).found.map(({ subject }) => subject.id);

describe("an answer", () => {
  it("is empty of an empty atlas", () => {
    const empty = atlas([]);
    expect(answer(empty, ALL, read("actors", empty)).found).toEqual([]);
  });

  it("to a kind alone is all of its nodes, without chains", () => {
    expect(names("goals")).toEqual(["growth", "lonely"]);
    expect(answer(of, ALL, read("goals")).found[0]?.chains).toEqual([]);
  });

  it("follows links out, in, and both ways where they are symmetric", () => {
    expect(names("actors that fund anything")).toEqual(["miit", "fund"]);
    expect(names("anything that is funded by miit")).toEqual(["fund"]);
    expect(names("anything that cooperates fund")).toEqual(["miit"]);
    expect(names("anything that cooperates miit")).toEqual(["fund"]);
  });

  it("joins steps, and comes to no node twice", () => {
    const { found } = answer(of, ALL, read("actors that fund actors that fund sectors"));
    expect(
      found.map(({ chains }) => chains.map((chain) => chain.map((link) => link.edge.id))),
    ).toEqual([[["miit-funds-fund", "fund-funds-chips"]]]);
    expect(names("miit funds anything that is funded by actors")).toEqual([]);
  });

  it("takes no link for an answer that its words deny, and keeps it apart", () => {
    const { found, denied: kept } = answer(of, ALL, read("sectors that hinder goals"));
    expect(found).toEqual([]);
    expect(kept.map(({ subject }) => subject.id)).toEqual(["chips"]);
    expect(names("goals that no sector hinders")).toEqual(["growth", "lonely"]);
  });

  it("wants one statement with all that is asked, and with “only” nothing else", () => {
    expect(names("actors that fund anything, intended")).toEqual(["miit", "fund"]);
    expect(names("actors that fund anything, only intended")).toEqual(["fund"]);
    const data = answer(of, ALL, { ...read("anything that funds fund"), status: "intended" });
    expect(data.found[0]?.chains[0]?.[0]?.quotes.map(({ status }) => status)).toEqual(["intended"]);
  });

  it("is among what the Scene shows: one statement passes filters and question at once", () => {
    const shown = { filters: filters({ statuses: ["inPlace"] }), focus: undefined };
    expect(names("anything that funds fund", shown)).toEqual(["miit"]);
    expect(names("anything that funds fund, intended", shown)).toEqual([]);
  });

  it("is cut where a subject has very many chains, and says so", () => {
    const sectors = Array.from({ length: CHAINS_MAX + 5 }, (_, index) => `s${index}`);
    const wide = atlas(
      [node("a"), ...sectors.map((id) => node(id, { kind: "sector" }))],
      sectors.map((id) => edge(`a funds ${id}`)),
    );
    const { found, cut } = answer(wide, ALL, read("actors that fund sectors", wide));
    expect(cut).toBe("count");
    expect(found[0]?.chains).toHaveLength(CHAINS_MAX);
  });

  it("is the same object when asked again, and lights its nodes and links alone", () => {
    const ask = read("actors that fund sectors");
    expect(answer(of, ALL, ask)).toBe(answer(of, ALL, ask));
    const scene = { ...defaultScene(of), panel: "ask" as const, ask };
    const light = litByPanel(of, visible(of, scene), scene);
    expect([...(light?.nodes ?? [])]).toEqual(["fund", "chips"]);
    expect([...(light?.edges ?? [])]).toEqual(["fund-funds-chips"]);
    expect(litByPanel(of, visible(of, scene), { ...scene, panel: undefined })).toBeUndefined();
  });

  it("has only what shows and what was asked for, of any atlas and Scene", () => {
    const both = atlasAndScene.chain(([some, scene]) =>
      fc.tuple(fc.constant(some), fc.constant(scene), questions(some)),
    );
    fc.assert(
      fc.property(both, ([some, scene, question]) => {
        const shown = visible(some, scene);
        const { nodes } = lookup(some);
        const answers = answer(some, scene, question);
        for (const { subject, chains } of answers.found) {
          expect(termIncludes(question.subject, subject)).toBe(true);
          expect(shown.nodes.has(subject.id)).toBe(true);
          const asked = question.steps.findIndex(({ none }) => none);
          const length = asked < 0 ? question.steps.length : asked;
          for (const chain of chains) {
            expect(chain).toHaveLength(length);
            for (const { edge: link, quotes } of chain) {
              expect(shown.edges.has(link.id)).toBe(true);
              expect(quotes.length).toBeGreaterThan(0);
            }
          }
        }
        for (const id of litByAnswers(answers).nodes) expect(nodes.has(id)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("with “no” are those that without it are not", () => {
    const cases = atlasAndScene.chain(([some, scene]) =>
      fc.tuple(fc.constant(some), fc.constant(scene), questions(some)),
    );
    fc.assert(
      fc.property(cases, ([some, scene, question]) => {
        const [step] = question.steps;
        if (!step) return;
        const ids = (none: boolean) =>
          answer(some, scene, { ...question, steps: [{ ...step, none }] }).found.map(
            ({ subject }) => subject.id,
          );
        const all = answer(some, scene, { ...question, steps: [] }).found.map(
          ({ subject }) => subject.id,
        );
        expect(new Set([...ids(true), ...ids(false)])).toEqual(new Set(all));
        expect(ids(true).filter((id) => ids(false).includes(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the nearest answers", () => {
  const near = (text: string, shown = ALL) =>
    withoutCondition(of, shown, read(text)).map(
      ({ condition, question, count }) =>
        `${condition.of}: ${questionText(of, question)}: ${count}`,
    );

  it("let go of one condition at a time, each to the first that is answered", () => {
    expect(near("government bodies that fund chips in talent")).toEqual([
      "term: government bodies that fund anything in talent: 1",
    ]);
    expect(near("actors that fund growth")).toEqual(["term: actors that fund anything: 2"]);
    expect(near("companies that fund actors")).toEqual([
      "term: companies that fund anything: 1",
      "verb: companies that link to actors: 1",
      "direction: companies that are funded by actors: 1",
      "subject: actors that fund actors: 1",
    ]);
  });

  it("begin with the filters, and are none where nothing helps", () => {
    const shown = { filters: filters({ kinds: ["goal"] }), focus: undefined };
    expect(near("actors that fund sectors", shown)[0]).toBe("filters: actors that fund sectors: 1");
    expect(withoutCondition(atlas([]), ALL, read("actors"))).toEqual([]);
  });
});

describe("completion", () => {
  const adds = (text: string) => completions(of, text, 5).map((one) => one.adds);

  it("begins with kinds, then offers what the codebook allows", () => {
    expect(adds("")).toEqual(["actors", "sectors", "goals", "anything", "companies"]);
    expect(completions(of, "actors ", 1)[0]?.text).toBe("actors that fund");
    expect(completions(of, "miit ", 1)[0]?.text).toBe("miit funds");
  });

  it("goes on with unfinished words, and forgives a letter", () => {
    expect(completions(of, "actors that fu", 1)[0]?.text).toBe("actors that fund");
    expect(adds("secotr")).toEqual(["sectors"]);
    expect(adds("goals that no se")).toEqual(["sector"]);
    expect(adds("goals that no sector hin")).toEqual(["hinders"]);
  });

  it("offers pillars and limits at the end, each once", () => {
    expect(adds("goals in ta")[0]).toBe("in talent");
    expect(adds("goals in talent, only in").slice(0, 1)).toEqual(["intended"]);
    expect(completions(of, "goals in talent, only in", 1)[0]?.text).toBe(
      "goals in talent, only intended",
    );
  });

  it("gives texts that can be read, or gone on from, whatever is typed", () => {
    const pieces = fc.constantFrom(
      "actors",
      "that",
      "no",
      "not",
      "fund",
      "in",
      "only",
      "miit",
      "x",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (list) => {
        for (const { text } of completions(of, list.join(" "), 8)) {
          const more = completions(of, `${text} `, 8).length;
          expect(more > 0 || "question" in readQuestion(of, text) ? "" : text).toBe("");
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("examples", () => {
  it("are none of an empty atlas, and answered ones of another", () => {
    expect(exampleQuestions(atlas([]), ALL)).toEqual([]);
    const examples = exampleQuestions(of, ALL);
    expect(examples.length).toBeGreaterThan(1);
    for (const one of examples) expect(answer(of, ALL, one).found).not.toEqual([]);
  });
});

describe("chains", () => {
  const chains = (text: string) =>
    answer(of, ALL, read(text)).found.flatMap(({ chains: list }) => list);

  it("are threads where one sentence says all of them, else bundles", () => {
    const [chain = []] = chains("actors that fund actors that fund sectors");
    expect(threadOrBundle(chain)).toBe("thread");
    const [apart = []] = chains("actors that cooperate actors that fund sectors");
    expect(threadOrBundle(apart)).toBe("bundle");
    expect(threadOrBundle([])).toBe("thread");
  });

  it("share words only where these stand at the very same place", () => {
    const same = answer(
      atlas(
        [node("a"), node("b"), node("c", { kind: "sector" })],
        [
          edge("a funds c", { quotes: [linkQuote("x", { exact: "words" })] }),
          edge("b funds c", { quotes: [linkQuote("y", { exact: "words" })] }),
        ],
      ),
      ALL,
      read("actors that fund sectors"),
    ).found;
    expect(answersBySameWords(same).map((run) => run.length)).toEqual([2]);
    expect(chainsBySameWords(same.flatMap(({ chains: list }) => list))).toHaveLength(1);
    expect(answersBySameWords([])).toEqual([]);
  });
});

describe("English forms", () => {
  it.each([
    ["company", "companies"],
    ["research body", "research bodies"],
    ["people", "people"],
    ["day", "days"],
    ["process", "processes"],
    ["C4", "C4"],
  ])("of several %s: %s", (one, many) => expect(plural(one)).toBe(many));

  it.each([
    ["funds", "fund"],
    ["applies to", "apply to"],
    ["is part of", "are part of"],
    ["prioritizes", "prioritize"],
    ["passes", "pass"],
    ["teaches", "teach"],
    ["takes up", "take up"],
    ["has", "have"],
    ["address", "address"],
  ])("%s: several %s", (one, many) => expect(pluralVerb(one)).toBe(many));

  it("say no", () => {
    expect(deniedVerb("funds", true)).toBe("do not fund");
    expect(deniedVerb("funds", false)).toBe("does not fund");
    expect(deniedVerb("is part of", true)).toBe("are not part of");
  });
});
