import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearch } from "../../../src/query/search/search.ts";
import { searchKey, searchTerms } from "../../../src/query/search/searchKey.ts";
import { atlas, edge, linkQuote, node, quote } from "./small.ts";

const of = atlas(
  [
    node("plan", { name: "Robot plan of the ministry", summary: "A plan." }),
    node("miit", {
      name: "Ministry of Industry and Information Technology",
      short: "MIIT",
      aliases: ["Industry ministry"],
      summary: "It steers industry.",
    }),
    node("robotics", { name: "Robotics", summary: "Machines that move." }),
    node("industrial", { name: "Industrial robots", aliases: ["Robotics arms"] }),
    node("chips", {
      name: "AI chips",
      aliases: ["芯片", "人工智能芯片"],
      summary: "Semiconductors for robotics.",
      quotes: [quote("chips", { id: "chips~1", exact: "chips are made in Élysée, São Paulo" })],
    }),
    node("constructor", { name: "toString", summary: "__proto__" }),
  ],
  [
    edge("miit funds robotics", {
      quotes: [
        linkQuote("e", { id: "e~1", exact: "the ministry pays for humanoids" }),
        linkQuote("e", { id: "e~2", exact: "机器人很重要", translation: "robots matter" }),
      ],
    }),
  ],
);
const { search } = createSearch(of);
const ids = (query: string) => search(query).map(({ id }) => id);

describe("search", () => {
  it("finds nothing for an empty query", () => {
    for (const query of ["", "  ", "?!", "—"]) expect(search(query)).toEqual([]);
  });

  it("ranks a whole name before its beginning, then aliases, then summaries", () => {
    expect(search("robotics").map(({ id, field }) => [id, field])).toEqual([
      ["robotics", "name"],
      ["industrial", "alias"],
      ["chips", "summary"],
    ]);
    expect(new Set(ids("robot").slice(0, 2))).toEqual(new Set(["plan", "robotics"]));
    expect(ids("robot")[2]).toBe("industrial");
  });

  it("takes the short name for a name", () => {
    expect(search("miit")[0]).toMatchObject({ id: "miit", field: "name" });
  });

  it("gives back the quote it was found in, of nodes and of links", () => {
    expect(search("humanoids")).toMatchObject([
      { id: "miit-funds-robotics", field: "quote", quote: "e~1" },
    ]);
    expect(search("made in")).toMatchObject([{ id: "chips", field: "quote", quote: "chips~1" }]);
  });

  it("finds a quote by its translation", () => {
    expect(search("robots matter")).toMatchObject([{ quote: "e~2" }]);
  });

  it("gives each node or link once", () => {
    expect(ids("chips").filter((id) => id === "chips")).toHaveLength(1);
  });

  it("wants all words where that finds something, and any of them where it does not", () => {
    expect(ids("industrial robots")).toEqual(["industrial"]);
    expect(ids("humanoids semiconductors").toSorted()).toEqual(["chips", "miit-funds-robotics"]);
  });

  it("forgives a letter or two where nothing is right", () => {
    expect(ids("robotcis")).toContain("robotics");
    expect(ids("minsitry")).toContain("miit");
    expect(ids("industial robtos")).toEqual(["industrial"]);
  });

  it("forgives nothing where something is right, in short words, or in numbers", () => {
    expect(ids("robotics")).not.toContain("miit-funds-robotics");
    expect(ids("xai")).toEqual([]);
    expect(ids("2026")).toEqual([]);
  });

  it("finds nothing by function words where there are others, and leaves weak hits out", () => {
    expect(ids("who is paying for the humanoids in this")[0]).toBe("miit-funds-robotics");
  });

  it("minds neither case nor diacritics nor width", () => {
    for (const query of ["elysee", "ÉLYSÉE", "sao", "ＣＨＩＰＳ"]) {
      expect(ids(query)).toContain("chips");
    }
  });

  it("finds Chinese words within a run, by pairs, and single characters", () => {
    for (const query of ["芯片", "智能", "人工智能", "片", "芯"])
      expect(ids(query)).toEqual(["chips"]);
    expect(search("机器人")).toMatchObject([{ quote: "e~2" }]);
    expect(ids("能智")).toEqual([]);
  });

  it("knows names that break objects used as maps", () => {
    expect(ids("tostring")).toEqual(["constructor"]);
    expect(ids("constructor")).toEqual(["constructor"]);
    expect(ids("__proto__")).toEqual(["constructor"]);
  });

  it("never throws, whatever is typed, and falls in score", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (query) => {
        const scores = search(query).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe("terms", () => {
  it("splits where scripts meet", () => {
    expect(searchTerms("AI芯片-2025")).toEqual(["ai", "芯片", "2025"]);
  });

  it("folds letters that Unicode leaves whole", () => {
    expect(searchKey("Straße Łódź Ørsted")).toBe("strasse lodz orsted");
  });

  it("forgives two letters that changed places, but not the first", () => {
    expect(ids("robtoics")).toContain("robotics");
    expect(ids("sobotics")).toEqual([]);
  });

  it("finds links by what their relation is called, from either end", () => {
    expect(ids("is funded by")).toContain("miit-funds-robotics");
  });
});
