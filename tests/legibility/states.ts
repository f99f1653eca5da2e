/** The states in which what is asked for has to be in sight: 30 addresses of the first atlas. */

export interface AskedState {
  readonly name: string;
  /** The part of the address after the atlas. */
  readonly address: string;
}

const PILLARS = [
  "framework",
  "capacity",
  "integration",
  "sovereignty",
  "talent",
  "international",
  "ecosystem",
];

/** Hubs, nodes at the edge, and some with few neighbours. */
const SELECTED = [
  "china",
  "ai-industrial-policy",
  "ai",
  "self-reliance",
  "healthcare",
  "foreign-scholars",
  "advanced-processors",
  "huawei",
  "agriculture",
  "local-expertise",
];

const ANSWERS = [
  "panel=ask&ask=type:actor/company,out,relation:develops,node:advanced-processors",
  "panel=ask&ask=kind:actor,out,relation:funds,kind:instrument,out,relation:advances,kind:goal",
  "panel=ask&ask=kind:goal,no-in,relation:advances,kind:instrument",
  "panel=paths&from=china&to=healthcare",
  "panel=compare&compare=talent,ecosystem",
];

const FILTERS = [
  "kind=actor",
  "kind=law,instrument",
  "family=resourcing",
  "basis=implied&unlinked=hide",
  "status=claimed",
  "least=3",
  "pillar=talent&kind=actor",
  "pillar=capacity,integration&kind=sector",
];

export const ASKED_STATES: readonly AskedState[] = [
  ...PILLARS.map((id) => ({ name: `pillar ${id}`, address: `pillar=${id}` })),
  ...SELECTED.map((id) => ({ name: `selected ${id}`, address: `select=${id}` })),
  ...[...ANSWERS, ...FILTERS].map((address) => ({ name: address, address })),
];
