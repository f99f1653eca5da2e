/** Words of citations that do not come from the atlas. */
import type { DocumentRole } from "../../atlas/format/index.ts";

export const words = {
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
