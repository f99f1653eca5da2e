import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edit } from "../../../src/draft/edit.ts";
import {
  addDocument,
  addEntry,
  addLink,
  addNode,
  addQuote,
  addType,
  applyEdit,
  beginning,
  changeClaim,
  changeEntry,
  changeId,
  changeQuote,
  changeText,
  citeAgain,
  type Draft,
  type Edit,
  itemOf,
  itemsOf,
  leaveUncited,
  linksOf,
  mergeNodes,
  newIdAfter,
  perform,
  pillarsOf,
  quotesOf,
  redo,
  removeClaims,
  removeDocument,
  removeEntry,
  removeQuote,
  splitNode,
  undo,
  undoing,
  usesOf,
} from "../../../src/draft/index.ts";
import { draftOf, errorsOf } from "./drafts.ts";
import { randomOf, seeds } from "./json.ts";

const CYCLING = draftOf("tests/fixtures/cycling");

const node = (draft: Draft, id: string) => itemOf(draft, "nodes", id)?.value;
const link = (draft: Draft, id: string) => itemOf(draft, "edges", id)?.value;
const made = (draft: Draft, ...edits: readonly ((draft: Draft) => Edit)[]) =>
  edits.reduce((now, make) => applyEdit(now, make(now)), draft);
const steps = (draft: Draft) =>
  itemsOf(draft, "briefings").flatMap(({ value }) => value.steps as readonly object[]);

const LAMP = { document: "plan", exact: "The Velmora Town Council" };
const ACTOR = {
  kind: "actor",
  type: "government",
  name: "Bridge office",
  summary: "Builds bridges.",
};

describe("nodes and links", () => {
  it("a node gets an id from its short name, and a number where that is taken", () => {
    const draft = made(
      CYCLING,
      (now) => addNode(now, { ...ACTOR, short: "Lamps" }, LAMP),
      (now) => addNode(now, ACTOR, LAMP),
    );
    expect(node(draft, "lamps-2")).toMatchObject({ name: "Bridge office", evidence: [LAMP] });
    expect(node(draft, "bridge-office")).toMatchObject(ACTOR);
    expect(errorsOf(draft)).toEqual([]);
  });

  it("a link that is there gets one more quote, and the same quote once", () => {
    const said = { source: "cycling-plan", relation: "requires", target: "lamps" };
    const quote = { ...LAMP, basis: "implied", status: "planned", reasoning: "It says so." };
    const draft = made(
      CYCLING,
      (now) => addLink(now, said, quote),
      (now) => addLink(now, said, quote),
    );
    const known = link(CYCLING, "plan-requires-lamps");
    expect(itemsOf(draft, "edges")).toHaveLength(itemsOf(CYCLING, "edges").length);
    expect(link(draft, "plan-requires-lamps")?.evidence).toEqual([
      ...((known?.evidence as readonly object[]) ?? []),
      quote,
    ]);
  });

  it("a new link is named by what it says", () => {
    const said = { source: "workshop", relation: "trains", target: "harbour-riders" };
    const draft = made(CYCLING, (now) => addLink(now, said, LAMP));
    expect(link(draft, "workshop-trains-harbour-riders")).toMatchObject(said);
  });

  it("properties of a claim and of its quotes are set and removed", () => {
    const draft = made(
      CYCLING,
      (now) => changeClaim(now, "town-council", { short: undefined, name: "Council" }),
      (now) => changeQuote(now, "town-council", 1, { exact: "The council", prefix: "end. " }),
    );
    expect(node(draft, "town-council")).not.toHaveProperty("short");
    expect(node(draft, "town-council")).toMatchObject({
      name: "Council",
      evidence: { 1: { document: "plan", exact: "The council", prefix: "end. " } },
    });
  });

  it("a claim goes with its last quote, and a node with its links", () => {
    const before = quotesOf(itemOf(CYCLING, "nodes", "lamps") ?? fail());
    const draft = made(CYCLING, ...before.map(() => (now: Draft) => removeQuote(now, "lamps", 0)));
    expect(node(draft, "lamps")).toBeUndefined();
    expect(link(draft, "plan-requires-lamps")).toBeUndefined();
    expect(errorsOf(draft)).toEqual([]);
  });

  it("whatever goes with a node is told before", () => {
    expect(linksOf(CYCLING, ["lamps"])).toEqual(["plan-requires-lamps"]);
    expect(usesOf(CYCLING, "node", "harbour-riders")).toEqual({
      claims: ["council-coordinates-with-harbour-riders", "harbour-riders-call-for-shade-trees"],
      others: [],
      steps: [{ briefing: "overview", step: 1 }],
    });
  });

  it("a step no longer selects what was removed", () => {
    const draft = made(CYCLING, (now) => removeClaims(now, ["harbour-riders"]));
    expect(steps(draft)[1]).toEqual({ title: "Who takes part", scene: { arrange: "flow" } });
    expect(errorsOf(draft)).toEqual([]);
  });

  it("a step's callouts go with what they point to, and take its new id", () => {
    const path = ["atlas", "briefings", 0, "steps", 1, "callouts"];
    const callouts = [
      { at: "harbour-riders", text: "They ask for shade" },
      { at: "lamps", text: "By when?" },
    ];
    const pointed = made(CYCLING, (now) =>
      edit(now, "callouts", "", (editor) => editor.set(path, callouts)),
    );
    const removed = made(pointed, (now) => removeClaims(now, ["harbour-riders"]));
    expect(steps(removed)[1]).toMatchObject({ callouts: [callouts[1]] });
    const merged = made(pointed, (now) => mergeNodes(now, "workshop", "harbour-riders"));
    expect(steps(merged)[1]).toMatchObject({ callouts: [{ at: "workshop" }, callouts[1]] });
  });

  it("two nodes become one, with the names, quotes and links of both", () => {
    const draft = made(CYCLING, (now) => mergeNodes(now, "workshop", "harbour-riders"));
    expect(node(draft, "harbour-riders")).toBeUndefined();
    expect(node(draft, "workshop")?.aliases).toContain(node(CYCLING, "harbour-riders")?.name);
    const quotes = (id: string) => quotesOf(itemOf(CYCLING, "nodes", id) ?? fail()).length;
    expect(node(draft, "workshop")?.evidence).toHaveLength(
      quotes("workshop") + quotes("harbour-riders"),
    );
    expect(link(draft, "harbour-riders-call-for-shade-trees")).toMatchObject({
      source: "workshop",
    });
    expect(steps(draft)[1]).toMatchObject({ scene: { select: ["workshop"] } });
    expect(errorsOf(draft)).toEqual([]);
  });

  it("links that say the same once their nodes are one become one, and those between the two go", () => {
    const draft = made(
      CYCLING,
      (now) => mergeNodes(now, "lamps", "helmets"),
      (now) => mergeNodes(now, "shade-trees", "canal-lane"),
    );
    expect(link(draft, "plan-requires-helmets")).toBeUndefined();
    expect(link(draft, "shade-trees-are-part-of-canal-lane")).toBeUndefined();
    expect(link(draft, "plan-requires-lamps")?.evidence).toHaveLength(
      [link(CYCLING, "plan-requires-lamps"), link(CYCLING, "plan-requires-helmets")].flatMap(
        (each) => each?.evidence,
      ).length,
    );
    expect(errorsOf(draft)).toEqual([]);
  });

  it("one node becomes two, each with its own quotes and links", () => {
    const office = { ...ACTOR, name: "Counting office" };
    const draft = made(CYCLING, (now) =>
      splitNode(now, "town-council", { node: office, quotes: [3], links: ["council-issues-plan"] }),
    );
    const fourth = quotesOf(itemOf(CYCLING, "nodes", "town-council") ?? fail())[3]?.value;
    expect(node(draft, "counting-office")?.evidence).toEqual([fourth]);
    expect(node(draft, "town-council")?.evidence).toHaveLength(3);
    expect(link(draft, "council-issues-plan")).toMatchObject({ source: "counting-office" });
    expect(() => splitNode(draft, "workshop", { node: office, quotes: [], links: [] })).toThrow();
    expect(errorsOf(draft)).toEqual([]);
  });

  it("an id is changed wherever it stands", () => {
    const { path } = itemOf(CYCLING, "nodes", "harbour-riders") ?? fail();
    const draft = made(CYCLING, (now) => changeId(now, path, "node", "harbour-riders", "riders"));
    expect(JSON.stringify(draft.atlas)).not.toContain('"harbour-riders"');
    expect(errorsOf(draft)).toEqual([]);
  });
});

describe("the codebook and documents", () => {
  it("get a pillar for each section, one for sections of the same heading", () => {
    const sections = [
      { document: "plan", heading: "Safety" },
      { document: "plan", heading: "Partners" },
      { document: "article", heading: "Partners" },
    ];
    const after = made(CYCLING, (draft) => pillarsOf(draft, sections, (heading) => `${heading}!`));
    const pillars = itemsOf(after, "pillars").map(({ value }) => value);
    const before = itemsOf(CYCLING, "pillars").length;
    // There is a pillar called Safety, which has its section twice now.
    expect(pillars).toHaveLength(before + 1);
    expect(pillars.at(-1)).toEqual({
      id: "partners",
      name: "Partners",
      definition: "Partners!",
      sections: sections.slice(1),
    });
    expect(pillars.find(({ name }) => name === "Safety")?.sections).toHaveLength(2);
  });

  it("an entry is added, changed, and replaced by another where it is used", () => {
    const draft = made(
      CYCLING,
      (now) => addEntry(now, "families", { name: "New links", definition: "Links that are new." }),
      (now) => changeEntry(now, { list: "families", id: "new-links" }, { name: "Newer links" }),
      (now) => addType(now, "actor", { name: "Shop", definition: "Who sells." }),
      (now) => removeEntry(now, { list: "types", kind: "actor", id: "government" }, "shop"),
    );
    expect(itemOf(draft, "families", "new-links")?.value.name).toBe("Newer links");
    expect(node(draft, "town-council")).toMatchObject({ kind: "actor", type: "shop" });
    expect(errorsOf(draft)).toEqual([]);
  });

  it("an entry that is used is removed with an error where it is", () => {
    const draft = made(CYCLING, (now) => removeEntry(now, { list: "relations", id: "requires" }));
    expect(errorsOf(draft).every((error) => error.startsWith("unknown-relation"))).toBe(true);
    expect(errorsOf(draft).length).toBe(usesOf(CYCLING, "relation", "requires").claims.length);
  });

  it("a kind with another id takes its types, relations and steps along", () => {
    const { path } = itemOf(CYCLING, "kinds", "actor") ?? fail();
    const draft = made(CYCLING, (now) => changeId(now, path, "kind", "actor", "player"));
    expect(node(draft, "town-council")).toMatchObject({ kind: "player", type: "government" });
    expect(errorsOf(draft)).toEqual([]);
  });

  it("a document is added with its text, changed and removed", () => {
    const added = { title: "A letter", file: "sources/letter.md", role: "secondary" };
    const draft = made(
      CYCLING,
      (now) => addDocument(now, added, "A letter.\n"),
      (now) => changeText(now, "letter", "Another letter.\n"),
    );
    expect(draft.texts["sources/letter.md"]).toBe("Another letter.\n");
    expect(made(draft, (now) => removeDocument(now, "letter"))).toEqual(CYCLING);
  });

  it("a sentence is left uncited, and cited again", () => {
    const passage = { document: "plan", exact: "The Velmora Town Council", reason: "repetition" };
    const draft = made(CYCLING, (now) => leaveUncited(now, passage));
    expect(draft.atlas.uncited).toContainEqual(passage);
    expect(made(draft, (now) => citeAgain(now, passage))).toEqual(CYCLING);
  });
});

describe("any verbs, one after another", () => {
  /** A verb with things of the draft, both chosen by numbers from 0 to 1. */
  function anyEdit(draft: Draft, random: () => number): Edit {
    const one = (list: "nodes" | "edges" | "relations" | "kinds") => {
      const items = itemsOf(draft, list);
      return items[Math.floor(random() * items.length)] ?? fail();
    };
    const id = ({ value }: { readonly value: Readonly<Record<string, unknown>> }) =>
      String(value.id);
    const [first, other] = [one("nodes"), one("nodes")];
    const edge = one("edges");
    const verbs: readonly (() => Edit)[] = [
      () => addNode(draft, { ...ACTOR, name: `Office ${random()}` }, LAMP),
      () => addQuote(draft, id(first), LAMP),
      () => changeClaim(draft, id(first), { name: "Another name", aliases: ["Other"] }),
      () => removeClaims(draft, [id(random() < 0.5 ? first : edge)]),
      () => removeQuote(draft, id(edge), 0),
      () => (first === other ? addQuote(draft, id(first), LAMP) : mergeLikeNodes(draft, id(first))),
      () => changeId(draft, first.path, "node", id(first), `n-${Math.floor(random() * 1e6)}`),
      () => changeId(draft, edge.path, "link", id(edge), `l-${Math.floor(random() * 1e6)}`),
      () => renameEntry(draft, "kind", id(one("kinds")), random),
      () => renameEntry(draft, "relation", id(one("relations")), random),
      () => leaveUncited(draft, { document: "plan", exact: "x", reason: "repetition" }),
    ];
    return (verbs[Math.floor(random() * verbs.length)] ?? fail())();
  }

  function renameEntry(draft: Draft, named: "kind" | "relation", id: string, random: () => number) {
    const { path } = itemOf(draft, named === "kind" ? "kinds" : "relations", id) ?? fail();
    return changeId(draft, path, named, id, `e-${Math.floor(random() * 1e6)}`);
  }

  /** Merges a node into one of its kind, so that links still join what their relation lets them. */
  function mergeLikeNodes(draft: Draft, id: string): Edit {
    const { kind, type } = node(draft, id) ?? fail();
    const like = itemsOf(draft, "nodes").find(
      ({ value }) => value.id !== id && value.kind === kind && value.type === type,
    );
    return like ? mergeNodes(draft, String(like.value.id), id) : addQuote(draft, id, LAMP);
  }

  it("are taken back and made again to the same value", () => {
    fc.assert(
      fc.property(seeds, (dice) => {
        const random = randomOf(dice);
        let history = beginning(CYCLING);
        for (let round = 0; round < 12; round += 1) {
          if (itemsOf(history.draft, "edges").length < 2) break;
          history = perform(history, anyEdit(history.draft, random));
        }
        const { draft, done } = history;
        for (const _ of done) history = undo(history);
        expect(history.draft).toEqual(CYCLING);
        expect(undo(history)).toBe(history);
        for (const _ of done) history = redo(history);
        expect(history.draft).toEqual(draft);
        expect(redo(history)).toBe(history);
      }),
      { numRuns: 60 },
    );
  });

  it("leave an atlas without errors as it was: without errors", () => {
    fc.assert(
      fc.property(seeds, (dice) => {
        const random = randomOf(dice);
        let draft = CYCLING;
        for (let round = 0; round < 6; round += 1) {
          const edit = anyEdit(draft, random);
          if (edit.verb !== "leaveUncited") draft = applyEdit(draft, edit);
        }
        expect(errorsOf(draft)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("leave the one they were made for unchanged", () => {
    const before = JSON.stringify(CYCLING);
    applyEdit(CYCLING, mergeNodes(CYCLING, "lamps", "helmets"));
    expect(JSON.stringify(CYCLING)).toBe(before);
  });

  it("name what became of ids, there and back", () => {
    const merge = mergeNodes(CYCLING, "lamps", "helmets");
    const newId = newIdAfter(merge.renames);
    expect(newId("node", "helmets")).toBe("lamps");
    expect(newId("link", "plan-requires-helmets")).toBe("plan-requires-lamps");
    expect(newId("node", "workshop")).toBe("workshop");
    const { path } = itemOf(CYCLING, "nodes", "lamps") ?? fail();
    const { renames } = undoing(changeId(CYCLING, path, "node", "lamps", "lights"));
    expect(newIdAfter(renames)("node", "lights")).toBe("lamps");
  });
});

function fail(): never {
  throw new Error("There is no such thing in the fixture.");
}
