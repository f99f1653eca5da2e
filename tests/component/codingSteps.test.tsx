/**
 * How many steps coding takes, by what a person does in the page: a click, a key pressed or a name
 * typed is one. From words selected: a node at most 3, a link at most 4, three links of a list at
 * most 6. From a bare text: a map of ten nodes and ten links at most 90, selecting counted too.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { act, waitFor, within } from "@testing-library/react";
import { afterAll, describe, expect, it } from "vitest";
import {
  claimOf,
  type Draft,
  itemsOf,
  type JsonObject,
  removeClaims,
} from "../../src/draft/index.ts";
import type { Files } from "../../src/folder/index.ts";
import { cyclingFiles } from "../support/writing.ts";
import { codingStage, counted, select } from "./coding.stage.tsx";

const figures: string[] = [];
afterAll(() => console.info(figures.join("\n")));

function articleFiles(): Files {
  const folder = join(import.meta.dirname, "../../data/china-ai-2025");
  const names = readdirSync(join(folder, "sources")).map((name) => `sources/${name}`);
  return new Map(
    ["atlas.json", ...names].map((name) => [
      name,
      new Uint8Array(readFileSync(join(folder, name))),
    ]),
  );
}

/** Words of ten sentences of the article, and the node that its analysts made of them. */
const NODES = [
  ["national industrial policy", "national-industrial-policy"],
  ["research grants", "research-grants"],
  ["robust domestic infrastructure", "domestic-infrastructure"],
  ["data centers", "data-centers"],
  ["supply chain disruptions", "supply-chain-disruptions"],
  ["machine vision systems", "machine-vision-systems"],
  ["The Data Security Law", "data-security-law"],
  ["computer vision", "computer-vision"],
  ["technological dependency", "technological-dependency"],
  ["regulatory discipline", "regulatory-discipline"],
] as const;

/** Words of ten sentences of the article, and the link that its analysts made of them. */
const LINKS = [
  [
    "China’s artificial intelligence strategy has become a cornerstone of its national industrial policy",
    "ai-strategy-is-part-of-national-industrial-policy",
  ],
  ["The government’s focus on self-reliance in AI technologies", "china-pursues-self-reliance"],
  [
    "Beijing’s ambition to position AI as the driving force behind both economic modernization and national security",
    "china-pursues-ai-as-driving-force",
  ],
  [
    "every region contributes to the national AI ecosystem in a structured and competitive way",
    "regions-advances-national-ai-ecosystem",
  ],
  [
    "Self-reliance in AI requires robust domestic infrastructure",
    "self-reliance-requires-domestic-infrastructure",
  ],
  [
    "precision farming technologies that increase yields",
    "precision-farming-advances-increased-yields",
  ],
  [
    "China’s approach to AI development emphasizes control over data as a strategic resource",
    "china-controls-data",
  ],
  [
    "A sustainable AI industry depends on continuous investment in human capital",
    "ai-industry-requires-investment-in-human-capital",
  ],
  [
    "Joint ventures in AI governance and standard-setting are expanding China’s influence in shaping global norms",
    "joint-ventures-advances-influence-on-global-norms",
  ],
  [
    "the consolidation of multiple technology strategies into a unified national framework",
    "technology-strategies-is-part-of-unified-national-framework",
  ],
] as const;

/** Words of the article with a list of three, and the links. */
const LISTS = [
  [
    "The Ministry of Industry and Information Technology has prioritized AI-enabled manufacturing robotics and data management as core areas of focus",
    [
      "miit-prioritizes-ai-enabled-manufacturing",
      "miit-prioritizes-robotics",
      "miit-prioritizes-data-management",
    ],
  ],
  [
    "China is investing heavily in AI chips data centers and computing networks",
    ["china-funds-ai-chips", "china-funds-data-centers", "china-funds-computing-networks"],
  ],
  [
    "Companies like Huawei Horizon Robotics and Cambricon are leading efforts to produce advanced processors",
    [
      "huawei-develops-advanced-processors",
      "horizon-robotics-develops-advanced-processors",
      "cambricon-develops-advanced-processors",
    ],
  ],
] as const;

type Stage = Awaited<ReturnType<typeof codingStage>>;
type Person = ReturnType<typeof counted>;

const draftOf = ({ writing }: Stage): Draft => writing.store.getState().history.draft;
const claimNamed = (draft: Draft, id: string): JsonObject => {
  const item = claimOf(draft, id);
  if (!item) throw new Error(`there is no ${id}`);
  return item.value;
};

/** The form beside the text. By its place, since roles in a page full of marks take long to find here. */
function formOf(title: string) {
  const pane = document.querySelector<HTMLElement>("[data-coding]");
  if (!pane) throw new Error(`no form “${title}” is open`);
  expect(within(pane).getByRole("heading")).toHaveTextContent(title);
  return within(pane);
}

/** Makes a node of what is selected, of a kind and type. */
async function makeNode(person: Person, type: string, name?: string): Promise<void> {
  await person.press("n");
  const form = formOf("New node");
  // Of nodes that are called so, one is proposed to be meant.
  const another = form.queryByRole("radio", { name: "Make a new node instead" });
  if (another instanceof HTMLInputElement && !another.checked) await person.click(another);
  const list = form.getByRole<HTMLSelectElement>("combobox", { name: "Kind and type" });
  if (list.value !== type) await person.choose(list, type);
  if (name !== undefined) {
    // Back to the name, which is selected then.
    await person.press("{Shift>}{Tab}{/Shift}");
    await waitFor(() => expect(form.getByRole("textbox", { name: "Name" })).toHaveFocus());
    await person.type(name);
  }
  await person.press("{Enter}");
}

/** Makes links of what is selected, changing what is proposed where it is another. */
async function makeLinks(
  person: Person,
  nameOf: (id: string) => string,
  want: {
    readonly sources: readonly string[];
    readonly relation: string;
    readonly targets: readonly string[];
  },
): Promise<void> {
  await person.press("l");
  const form = formOf("New link");
  for (const [label, ids] of [
    ["From", want.sources],
    ["To", want.targets],
  ] as const) {
    const chips = form.queryByRole("list", { name: label });
    const chosen = chips
      ? within(chips)
          .getAllByRole("listitem")
          .map((chip) => chip.textContent)
      : [];
    const names = ids.map(nameOf);
    if (chosen.length > 1) {
      for (const gone of chosen.filter((name) => name === null || !names.includes(name)))
        await person.click(form.getByRole("button", { name: `Remove ${gone}` }));
    }
    for (const name of names.filter((each) => !chosen.includes(each))) {
      const box = form.getByRole("combobox", { name: label });
      if (document.activeElement !== box) await person.click(box);
      await person.type(name);
      await person.press("{Enter}");
    }
  }
  const relation = form.getByRole<HTMLSelectElement>("combobox", { name: "Relation" });
  if (relation.value !== want.relation) {
    await person.click(relation);
    await person.choose(relation, want.relation);
  }
  await person.press("{Enter}");
}

describe("the steps from words selected", () => {
  it("are at most 3 to a node, over ten sentences", async () => {
    const stage = await codingStage(articleFiles());
    const taken: number[] = [];
    for (const [words, id] of NODES) {
      const before = claimNamed(draftOf(stage), id);
      const done = stage.writing.store.getState().history.done.length;
      await act(async () => stage.writing.change((draft) => removeClaims(draft, [id])));
      await select(words);
      const person = counted();
      await makeNode(person, `${before.kind}/${before.type}`);
      const made = itemsOf(draftOf(stage), "nodes").at(-1)?.value;
      expect(made).toMatchObject({ kind: before.kind, type: before.type });
      taken.push(person.steps());
      await act(async () => stage.writing.goTo(done));
    }
    figures.push(`node: ${taken.join(", ")} steps`);
    expect(Math.max(...taken)).toBeLessThanOrEqual(3);
  }, 120_000);

  it("are at most 4 to a link between nodes that the sentence names, over ten sentences, and 6 to three", async () => {
    const stage = await codingStage(articleFiles());
    const nameOf = (id: string) => String(claimNamed(draftOf(stage), id).name);
    const stepsTo = async (words: string, ids: readonly string[]) => {
      const links = ids.map((id) => claimNamed(draftOf(stage), id));
      const done = stage.writing.store.getState().history.done.length;
      await act(async () => stage.writing.change((draft) => removeClaims(draft, ids)));
      await select(words);
      const person = counted();
      await makeLinks(person, nameOf, {
        sources: [...new Set(links.map(({ source }) => String(source)))],
        relation: String(links[0]?.relation),
        targets: [...new Set(links.map(({ target }) => String(target)))],
      });
      for (const id of ids) expect(claimOf(draftOf(stage), id)).toBeDefined();
      await act(async () => stage.writing.goTo(done));
      return person.steps();
    };
    const links: number[] = [];
    for (const [words, id] of LINKS) links.push(await stepsTo(words, [id]));
    const lists: number[] = [];
    for (const [words, ids] of LISTS) lists.push(await stepsTo(words, ids));
    figures.push(`link: ${links.join(", ")} steps; three links of a list: ${lists.join(", ")}`);
    expect(Math.max(...links)).toBeLessThanOrEqual(4);
    expect(Math.max(...lists)).toBeLessThanOrEqual(6);
  }, 120_000);
});

/** Nodes of the cycling plan: words, kind and type, and a name where the words are none. */
const MAP_NODES = [
  ["Velmora Town Council", "actor/government"],
  ["this plan", "law/plan", "Velmora Cycling Plan"],
  ["the bicycle the first choice for short trips", "goal/aim"],
  ["the Canal Lane", "sector/infrastructure"],
  ["The Street Fund", "instrument/treasure"],
  ["the Mill Bridge", "sector/infrastructure"],
  ["lamps", "sector/equipment"],
  ["The Slow Streets Rule", "law/rule"],
  ["motor traffic", "sector/traffic"],
  ["collisions at school gates", "goal/risk"],
  ["The Chain & Sprocket workshop", "actor/company"],
  ["apprentice mechanics", "actor/people"],
] as const;

const MAP_LINKS = [
  [
    "The Velmora Town Council adopted this plan",
    ["velmora-town-council"],
    "issues",
    ["velmora-cycling-plan"],
  ],
  [
    "The Velmora Town Council adopted this plan to make the bicycle the first choice for short trips.",
    ["velmora-town-council"],
    "pursues",
    ["bicycle-the-first-choice-for-short-trips"],
  ],
  [
    "The town council will build the Canal Lane",
    ["velmora-town-council"],
    "builds",
    ["canal-lane"],
  ],
  [
    "The Street Fund pays for the Canal Lane and the Mill Bridge.",
    ["street-fund"],
    "funds",
    ["canal-lane", "mill-bridge"],
  ],
  ["The plan requires lamps", ["velmora-cycling-plan"], "requires", ["lamps"]],
  [
    "The Slow Streets Rule, part of the plan",
    ["slow-streets-rule"],
    "is-part-of",
    ["velmora-cycling-plan"],
  ],
  ["forbids motor traffic", ["slow-streets-rule"], "regulates", ["motor-traffic"]],
  [
    "The rule is there to prevent collisions",
    ["slow-streets-rule"],
    "guards-against",
    ["collisions-at-school-gates"],
  ],
  ["trains apprentice mechanics", ["chain-sprocket-workshop"], "trains", ["apprentice-mechanics"]],
] as const;

describe("the steps from a bare text", () => {
  it("are at most 90 to a map of more than ten nodes and ten links, which compiles", async () => {
    const bare = cyclingFiles((json) => {
      const { uncited, briefings, ...atlas } = JSON.parse(json);
      return JSON.stringify({ ...atlas, nodes: [], edges: [], pillars: [] });
    });
    const stage = await codingStage(bare);
    const person = counted();
    for (const [words, type, name] of MAP_NODES) {
      await person.selectWords(words);
      await makeNode(person, type, name);
    }
    const nameOf = (id: string) => String(claimNamed(draftOf(stage), id).name);
    for (const [words, sources, relation, targets] of MAP_LINKS) {
      await person.selectWords(words);
      await makeLinks(person, nameOf, { sources, relation, targets });
    }
    const { nodes, edges } = stage.store.getState().built.atlas;
    figures.push(`${nodes.length} nodes and ${edges.length} links: ${person.steps()} steps`);
    expect([nodes.length, edges.length]).toEqual([12, 10]);
    expect(stage.writing.store.getState().leftOut).toEqual([]);
    expect(person.steps()).toBeLessThanOrEqual(90);
  }, 120_000);
});
