/** The codebook of generated atlases. */

const type = (id: string, name: string) => ({
  id,
  name,
  definition: `What the record calls ${name.toLowerCase()}.`,
});

export const KINDS = [
  {
    id: "actor",
    name: "Actor",
    plural: "Actors",
    definition: "Who acts.",
    types: [type("government", "Government body"), type("company", "Company")],
  },
  {
    id: "law",
    name: "Law",
    plural: "Laws",
    definition: "What binds.",
    types: [type("act", "Act"), type("plan", "Plan")],
  },
  {
    id: "instrument",
    name: "Instrument",
    plural: "Instruments",
    definition: "By which means.",
    types: [type("fund", "Fund"), type("programme", "Programme")],
  },
  {
    id: "sector",
    name: "Sector",
    plural: "Sectors",
    definition: "Where.",
    types: [type("industry", "Industry"), type("service", "Service")],
  },
  {
    id: "goal",
    name: "Goal",
    plural: "Goals",
    definition: "What for.",
    types: [type("benefit", "Benefit"), type("risk", "Risk")],
  },
] as const;

const ALL = KINDS.map(({ id }) => id);

export const FAMILIES = [
  { id: "steering", name: "Steering", definition: "Who decides on what." },
  { id: "resourcing", name: "Resourcing", definition: "Who gives what to whom." },
  { id: "effect", name: "Effect", definition: "What changes what." },
] as const;

interface GeneratedRelation {
  readonly id: string;
  readonly name: string;
  readonly inverse: string;
  readonly family: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly definition: string;
  readonly symmetric?: true;
}

/** One relation, `affects`, can join any two kinds. */
export const RELATIONS: readonly GeneratedRelation[] = [
  {
    id: "leads",
    name: "leads",
    inverse: "is led by",
    family: "steering",
    from: ["actor"],
    to: ["law", "instrument", "sector"],
    definition: "One decides on the other.",
  },
  {
    id: "works-with",
    name: "works with",
    inverse: "works with",
    family: "steering",
    from: ["actor"],
    to: ["actor"],
    definition: "Two act together.",
    symmetric: true,
  },
  {
    id: "funds",
    name: "funds",
    inverse: "is funded by",
    family: "resourcing",
    from: ["actor", "instrument"],
    to: ["actor", "instrument", "sector"],
    definition: "One gives money to the other.",
  },
  {
    id: "affects",
    name: "affects",
    inverse: "is affected by",
    family: "effect",
    from: ALL,
    to: ALL,
    definition: "One changes the other.",
  },
];
