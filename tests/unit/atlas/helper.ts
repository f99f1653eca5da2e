/** Small atlases in memory: each test changes what it is about. */
import type { Atlas } from "../../../src/atlas/atlas.ts";
import type { Compiled } from "../../../src/atlas/compile.ts";
import type { Problem } from "../../../src/atlas/files/report.ts";
import { compileAtlas } from "../../../src/build.ts";

export const PLAN = `# The plan

Ada Town builds lanes. The council funds lanes. Lanes help riders.

# The people

Riders ask for lanes. The council and the riders meet.
`;

/** An atlas without any problem: two nodes, one link, two pillars. */
export function smallAtlas() {
  return {
    format: "policy-atlas/1",
    id: "small",
    title: "Small",
    description: "A small atlas.",
    scope: "All of the plan.",
    language: "en",
    documents: [{ id: "plan", title: "Plan", file: "sources/plan.md", role: "primary" }],
    kinds: [
      {
        id: "actor",
        name: "Actor",
        plural: "Actors",
        definition: "Who acts.",
        types: [{ id: "government", name: "Government", definition: "A public body." }],
      },
      {
        id: "sector",
        name: "Sector",
        plural: "Sectors",
        definition: "Where it happens.",
        types: [{ id: "infrastructure", name: "Infrastructure", definition: "What is built." }],
      },
    ],
    pillars: [
      {
        id: "works",
        name: "Works",
        definition: "What is built.",
        sections: [{ document: "plan", heading: "The plan" }],
      },
      {
        id: "people",
        name: "People",
        definition: "Who is heard.",
        sections: [{ document: "plan", heading: "The people" }],
      },
    ],
    relations: [
      {
        id: "funds",
        name: "funds",
        inverse: "is funded by",
        family: "resourcing",
        from: ["actor"],
        to: ["sector/infrastructure"],
        definition: "Pays for.",
      },
    ],
    families: [{ id: "resourcing", name: "Resourcing", definition: "Means." }],
    nodes: [
      {
        id: "council",
        kind: "actor",
        type: "government",
        name: "The council",
        summary: "Pays for lanes.",
        evidence: [
          { document: "plan", exact: "The council and the riders meet" },
          { document: "plan", exact: "Ada Town builds" },
        ],
      },
      {
        id: "lanes",
        kind: "sector",
        type: "infrastructure",
        name: "Lanes",
        summary: "Help riders.",
        evidence: [
          { document: "plan", exact: "Lanes help riders." },
          { document: "plan", exact: "Riders ask for lanes." },
        ],
      },
    ],
    edges: [
      {
        id: "council-funds-lanes",
        source: "council",
        relation: "funds",
        target: "lanes",
        evidence: [
          {
            document: "plan",
            exact: "The council funds lanes.",
            basis: "stated",
            status: "inPlace",
          },
        ],
      },
    ],
  };
}

export type Small = ReturnType<typeof smallAtlas>;

/** Compiles an atlas given as data (or as the text of atlas.json) and its sources by path. */
export function compileData(
  atlas: unknown,
  sources: Readonly<Record<string, string | Uint8Array>> = { "sources/plan.md": PLAN },
): Compiled {
  const text = typeof atlas === "string" ? atlas : JSON.stringify(atlas, null, 2);
  return compileFiles({ ...sources, "atlas.json": text });
}

export function compileFiles(files: Readonly<Record<string, string | Uint8Array>>): Compiled {
  return compileAtlas((path) => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined) return { reason: "missing" };
    return typeof file === "string" ? new TextEncoder().encode(file) : file;
  });
}

/** The small atlas after a change that need not keep to its type. */
export function changed(change: (atlas: Small) => void, plan = PLAN): Compiled {
  const atlas = smallAtlas();
  change(atlas);
  return compileData(atlas, { "sources/plan.md": plan });
}

export function codes({ problems }: Compiled): readonly string[] {
  return problems.map(({ code }) => code);
}

/** The one problem with a code; fails when there is none or more than one. */
export function only({ problems }: Compiled, code: string): Problem {
  const found = problems.filter((problem) => problem.code === code);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`expected one ${code}, found: ${JSON.stringify(problems, null, 2)}`);
  }
  return first;
}

/** The atlas of a compilation that must succeed. */
export function atlasOf({ atlas, problems }: Compiled): Atlas {
  if (atlas === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return atlas;
}

/** Sentences that all differ. */
export function sentences(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, i) => `Statement ${i} says that item ${i % 5000} pays for item ${(i * 7) % 5000}.`,
  );
}

/** Files of an atlas of so many nodes and twice as many links, each with a quote of its own. */
export function manyClaims(count: number) {
  const all = sentences(4 * count);
  const parts = all.map((sentence, i) => (i % 50 === 0 ? `\n\n## Part ${i}\n\n` : " ") + sentence);
  const atlas = smallAtlas();
  const quote = (i: number) => ({ document: "plan", exact: all[i] ?? "" });
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    kind: i % 2 === 0 ? "actor" : "sector",
    type: i % 2 === 0 ? "government" : "infrastructure",
    name: `item ${i}`,
    summary: "One of many.",
    evidence: [quote(i)],
  }));
  const edges = Array.from({ length: 2 * count }, (_, i) => ({
    id: `e${i}`,
    source: `n${i % count}`,
    relation: "funds",
    target: `n${(i * 7 + (i < count ? 0 : 1)) % count}`,
    evidence: [{ ...quote(i), basis: "stated", status: "inPlace" }],
  }));
  const [relation] = atlas.relations;
  const relations = [{ ...relation, from: ["actor", "sector"], to: ["actor", "sector"] }];
  return {
    data: { ...atlas, pillars: [], relations, nodes, edges },
    sources: { "sources/plan.md": parts.join("") },
  };
}
