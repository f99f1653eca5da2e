/** What is proposed for selected words: nodes of like name, kinds, links with their ends, how they are stated. */
import { describe, expect, it } from "vitest";
import type { Atlas, Document } from "../../../src/atlas/index.ts";
import { rangesOf } from "../../../src/atlas/text/index.ts";
import {
  calledNames,
  guessLinks,
  guessManner,
  likelyClaims,
  likelyReason,
  likelyTypes,
  otherNameIn,
  proposeNode,
  readAround,
  relationsFor,
  spokenRelation,
  uncitedPassages,
  verbBook,
} from "../../../src/coding/index.ts";
import type { Draft, JsonObject } from "../../../src/draft/index.ts";
import { compiled, draftOf } from "../draft/drafts.ts";

function atlasOf(draft: Draft): Atlas {
  const { atlas, problems } = compiled(draft);
  if (!atlas) throw new Error(problems.map(({ message }) => message).join("\n"));
  return atlas;
}

const CHINA = atlasOf(draftOf("data/china-ai-2025"));
const CYCLING_DRAFT = draftOf("tests/fixtures/cycling");
const CYCLING = atlasOf(CYCLING_DRAFT);

/** The first place of some words in an atlas's documents. */
function at(atlas: Atlas, words: string) {
  for (const document of atlas.documents) {
    const start = document.text.indexOf(words);
    if (start !== -1) return { document, range: { start, end: start + words.length } };
  }
  throw new Error(`“${words}” is in no document`);
}

function readingOf(atlas: Atlas, words: string, language = "en") {
  const { document, range } = at(atlas, words);
  return readAround(atlas, document, [range], language);
}

const linksOf = (atlas: Atlas, words: string, language = "en") =>
  guessLinks(readingOf(atlas, words, language));

function nodeOf(atlas: Atlas, words: string, language = "en") {
  const { document, range } = at(atlas, words);
  return proposeNode(atlas, document, [range], language);
}

/** The cycling plan's codebook and nodes, about one text in another language. */
function inLanguage(
  language: string,
  text: string,
  names: Readonly<Record<string, string>>,
): Atlas {
  const { atlas } = CYCLING_DRAFT;
  const nodes = Object.entries(names).map(
    ([name, type]): JsonObject => ({
      id:
        name
          .toLowerCase()
          .normalize("NFD")
          .replace(/[^a-z]+/gu, "") || `n${name.codePointAt(0)}`,
      ...Object.fromEntries([["kind", type.split("/")[0] ?? ""]]),
      type: type.split("/")[1] ?? "",
      name,
      summary: name,
      evidence: [{ document: "text", exact: name }],
    }),
  );
  const without = Object.entries(atlas).filter(
    ([key]) => !["uncited", "briefings", "pillars", "edges"].includes(key),
  );
  return atlasOf({
    atlas: {
      ...Object.fromEntries(without),
      documents: [{ id: "text", title: "Text", file: "text.txt", role: "primary", language }],
      nodes,
      edges: [],
      pillars: [],
    },
    texts: { "text.txt": text },
  });
}

describe("a node", () => {
  it("is named by the words without article, brackets and signs", () => {
    expect(nodeOf(CHINA, "the AI Industrial Policy 2025 ").name).toBe("AI Industrial Policy 2025");
    expect(nodeOf(CYCLING, "the old mill.").name).toBe("old mill");
    const german = inLanguage("de", "Das Amt für Radwege (AfR) baut.", {
      Radwege: "sector/traffic",
    });
    expect(nodeOf(german, "Das Amt für Radwege (AfR)", "de")).toMatchObject({
      name: "Amt für Radwege",
      short: "AfR",
    });
    const french = inLanguage("fr", "L’Office des pistes paie.", { pistes: "sector/traffic" });
    expect(nodeOf(french, "L’Office des pistes", "fr").name).toBe("Office des pistes");
  });

  it("is the one of that name if there is one, before all new ones", () => {
    const known = nodeOf(CYCLING, "The Street Fund");
    expect(known.isKnown).toBe(true);
    expect(known.like[0]?.id).toBe("street-fund");
    const like = nodeOf(CYCLING, "The rule is there");
    expect(like.like.map(({ id }) => id)).toContain("slow-streets-rule");
    expect(like.isKnown).toBe(false);
  });

  it("is of the type that such words had before, or that the codebook speaks of", () => {
    expect(likelyTypes(CYCLING, "Harbour Bridge")[0]).toBe("sector/infrastructure");
    const bare: Atlas = { ...CYCLING, nodes: [], edges: [] };
    expect(likelyTypes(bare, "Harbour Plan")[0]).toBe("law/plan");
    expect(likelyTypes(bare, "Velmora Town Council")[0]).toBe("actor/government");
    expect(likelyTypes(bare, "Street Fund")[0]).toBe("instrument/treasure");
    for (const atlas of [bare, CYCLING, CHINA]) expect(likelyTypes(atlas, "xyz")).toEqual([]);
  });

  it("is offered the other name that the words call it by", () => {
    const council = CYCLING.nodes.find(({ id }) => id === "town-council");
    const plan = CYCLING.nodes.find(({ id }) => id === "cycling-plan");
    if (!council || !plan) throw new Error("no such nodes");
    expect(otherNameIn("The Velmora Council", council, "en")).toBe("Velmora Council");
    expect(otherNameIn("The Velmora Town Council", council, "en")).toBeUndefined();
    expect(otherNameIn("This scheme", plan, "en")).toBe("This scheme");
    expect(otherNameIn("The scheme", plan, "en")).toBe("the scheme");
    expect(otherNameIn("It adopted, at last, a plan", plan, "en")).toBeUndefined();
  });

  it.each([
    ["heat-related hospital admissions", "If hospital admissions do not fall"],
    ["surface temperature", "Surface temperature is measured"],
    ["surface temperature", "lower Surface temperature"],
    ["town council", "what the councillors want"],
    ["town council", "the councillors, mayors and clerks of all towns"],
  ])("is offered none where the words say something of %s, or have its name", (name, said) => {
    const [first] = CYCLING.nodes;
    if (!first) throw new Error("no node");
    const node = { ...first, name, aliases: [] };
    expect(otherNameIn(said, node, "en")).toBeUndefined();
  });

  it("is offered names that have letters of such words in them", () => {
    const [first] = CYCLING.nodes;
    if (!first) throw new Error("no node");
    const node = { ...first, name: "Office of Information Technology", aliases: [] };
    expect(otherNameIn("The IT Office", node, "en")).toBe("IT Office");
    expect(otherNameIn("The Island Office", node, "en")).toBe("Island Office");
  });
});

describe("a link", () => {
  it("has the ends and the relation that the sentence names", () => {
    expect(linksOf(CYCLING, "The Chain & Sprocket workshop trains apprentice mechanics.")).toEqual({
      sources: ["workshop"],
      relation: "trains",
      targets: ["apprentices"],
    });
  });

  it("is several links where the sentence has a list, with commas or without", () => {
    expect(
      linksOf(CYCLING, "The Street Fund pays for the Canal Lane and the Mill Bridge."),
    ).toEqual({
      sources: ["street-fund"],
      relation: "funds",
      targets: ["canal-lane", "mill-bridge"],
    });
    expect(
      linksOf(CHINA, "China is investing heavily in AI chips data centers and computing networks"),
    ).toEqual({
      sources: ["china"],
      relation: "funds",
      targets: ["ai-chips", "data-centers", "computing-networks"],
    });
  });

  it("turns round where the verb is in the passive", () => {
    const atlas = inLanguage("en", "The Mill Lane was built by the Town Board.", {
      "Mill Lane": "sector/infrastructure",
      "Town Board": "actor/government",
    });
    expect(linksOf(atlas, "The Mill Lane was built by the Town Board.")).toEqual({
      sources: ["townboard"],
      relation: "builds",
      targets: ["milllane"],
    });
  });

  it("has only relations that the codebook lets join its ends, the likeliest first", () => {
    const reading = readingOf(CYCLING, "The Street Fund pays for the Canal Lane");
    const names = relationsFor(reading, ["street-fund"], ["canal-lane"]).map(({ id }) => id);
    expect(names).toEqual(["funds"]);
    expect(relationsFor(reading, ["canal-lane"], ["street-fund"])).toEqual([]);
  });

  it("has no relation where no word says one, however few may join its ends", () => {
    const text = "The Street Fund, last summer, near the Canal Lane.";
    const atlas = inLanguage("en", text, {
      "Street Fund": "instrument/treasure",
      "Canal Lane": "sector/infrastructure",
    });
    expect(linksOf(atlas, text)).toEqual({
      sources: ["streetfund"],
      relation: undefined,
      targets: ["canallane"],
    });
    const reading = readingOf(atlas, text);
    expect(spokenRelation(reading, ["streetfund"], ["canallane"])).toBeUndefined();
    const said = readingOf(CYCLING, "The Street Fund pays for the Canal Lane");
    expect(spokenRelation(said, ["street-fund"], ["canal-lane"])?.id).toBe("funds");
  });

  it("takes the names of the selected words before those around them", () => {
    const { sources, targets } = linksOf(
      CHINA,
      "precision farming technologies that increase yields",
    );
    expect([...sources, ...targets]).toEqual(["precision-farming", "increased-yields"]);
  });

  it.each([
    [
      "de",
      "Der Rat und das Amt müssen Laternen, Helme und Schilder fördern.",
      "Laternen,Helme,Schilder",
    ],
    ["fr", "Le Rat et l’Amt doivent payer lampes, casques et panneaux.", "lampes,casques,panneaux"],
    ["es", "El Rat y la Amt deben pagar faros, cascos y letreros.", "faros,cascos,letreros"],
  ])("finds lists and force in the language of the text: %s", (language, text, things) => {
    const atlas = inLanguage(language, text, {
      Rat: "actor/government",
      Amt: "actor/group",
      ...Object.fromEntries(things.split(",").map((thing) => [thing, "sector/equipment"])),
    });
    const reading = readingOf(atlas, text, language);
    const guess = guessLinks(reading);
    expect(guess.sources).toEqual(["rat", "amt"]);
    expect(guess.targets).toEqual(things.toLowerCase().split(","));
    const force = "required";
    expect(guessManner(reading, guess)).toMatchObject({
      force,
      status: "intended",
      basis: "stated",
    });
  });

  it("finds lists and force in Chinese", () => {
    const text = "国务院鼓励企业、大学和研究院合作。";
    const atlas = inLanguage("zh", text, {
      国务院: "actor/government",
      企业: "actor/company",
      大学: "actor/group",
      研究院: "actor/people",
    });
    const reading = readingOf(atlas, text, "zh");
    const guess = guessLinks(reading);
    expect(guess.targets).toHaveLength(3);
    expect(guessManner(reading, guess)).toMatchObject({ force: "encouraged", negated: false });
  });

  it("is denied, required or under way as its verb says", () => {
    const helmets = readingOf(CYCLING, "The plan does not require helmets.");
    expect(guessManner(helmets, guessLinks(helmets)).negated).toBe(true);
    const lane = readingOf(CYCLING, "The town council will build the Canal Lane");
    expect(guessManner(lane, guessLinks(lane)).status).toBe("intended");
    const chips = readingOf(CHINA, "China is investing heavily in AI chips");
    expect(guessManner(chips, guessLinks(chips)).status).toBe("underway");
  });

  it("is implied where the sentence does not name its ends", () => {
    const reading = readingOf(CYCLING, "The Street Fund pays for the Canal Lane");
    const links = { sources: ["kirihama"], relation: "funds", targets: ["canal-lane"] };
    expect(guessManner(reading, links).basis).toBe("implied");
  });

  it("offers the names by which its sentence calls its ends", () => {
    const text = "The Town Board meets. The board builds the lane.";
    const atlas = inLanguage("en", text, {
      "Town Board": "actor/government",
      lane: "sector/infrastructure",
    });
    const reading = readingOf(atlas, "The board builds the lane");
    const guess = guessLinks(reading);
    expect(guess).toEqual({ sources: ["townboard"], relation: "builds", targets: ["lane"] });
    expect(guessManner(reading, guess).basis).toBe("stated");
    expect(calledNames(reading.document, reading.mentions, ["townboard", "lane"], "en")).toEqual([
      { node: "townboard", name: "the board" },
    ]);
  });

  it("is mostly what experts made of the same words", () => {
    // Without the link itself, so that nothing is learned from what is asked.
    const verbs = verbBook(CHINA);
    const outcomes = CHINA.edges
      .filter((_, at) => at % 3 === 0)
      .flatMap((edge) =>
        edge.quotes.flatMap((quote) => {
          const others: Atlas = { ...CHINA, edges: CHINA.edges.filter((each) => each !== edge) };
          const document = CHINA.documents.find(({ id }) => id === quote.document) as Document;
          const reading = readAround(others, document, rangesOf(quote), "en", verbs);
          const named = new Set(reading.mentions.map(({ node }) => node.id));
          if (!named.has(edge.source) || !named.has(edge.target)) return [];
          const ranked = relationsFor(reading, [edge.source], [edge.target]).map(({ id }) => id);
          return [ranked.indexOf(edge.relation)];
        }),
      );
    const share = (most: number) =>
      outcomes.filter((rank) => rank >= 0 && rank < most).length / outcomes.length;
    expect(share(1)).toBeGreaterThan(0.65);
    expect(share(3)).toBeGreaterThan(0.9);
  });
});

describe("evidence", () => {
  it("is of the link whose ends and verb the words have", () => {
    const reading = readingOf(CYCLING, "The Street Fund pays for the Canal Lane");
    expect(likelyClaims(reading)[0]?.id).toBe("street-fund-funds-canal-lane");
  });

  it("is of the node where the words are a name", () => {
    expect(likelyClaims(readingOf(CYCLING, "The Street Fund"))[0]?.id).toBe("street-fund");
  });
});

describe("an uncited passage", () => {
  it("is each whole sentence, and a heading for its section", () => {
    const { document, range } = at(CYCLING, "summer it was");
    expect(uncitedPassages(document, [range])).toEqual([
      { document: "article", exact: "What a summer it was!" },
    ]);
    const heading = at(CYCLING, "Partners");
    expect(uncitedPassages(heading.document, [heading.range])).toEqual([
      { document: "plan", heading: "Partners" },
    ]);
    expect(likelyReason(document, [range])).toBe("rhetoric");
    const plain = at(CYCLING, "The rule is there");
    expect(likelyReason(plain.document, [plain.range])).toBeUndefined();
  });
});
