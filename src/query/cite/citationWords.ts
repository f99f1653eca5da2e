/** Words of citations that do not come from the atlas. */
import type { Basis, DocumentRole, Force, Status } from "../../atlas/format/index.ts";

export const words = {
  basis: { stated: "stated", implied: "implied" } satisfies Readonly<Record<Basis, string>>,
  status: {
    inPlace: "in place",
    underway: "underway",
    intended: "intended",
    claimed: "claimed by the source",
  } satisfies Readonly<Record<Status, string>>,
  force: {
    required: "required",
    encouraged: "encouraged",
    permitted: "permitted",
    forbidden: "forbidden",
  } satisfies Readonly<Record<Force, string>>,
  denied: "denied by the quote",
  roles: {
    primary: "primary source",
    secondary: "secondary source",
    translation: "translation of the source",
  } satisfies Readonly<Record<DocumentRole, string>>,
  version: (version: string) => `version ${version}`,
  accessed: (day: string) => `accessed on ${day}`,
  supports: (claims: string) => `Supports: ${claims}.`,
  about: (node: string) => `About: ${node}.`,
  reasoning: (why: string) => `How it follows: ${why}`,
} as const;
