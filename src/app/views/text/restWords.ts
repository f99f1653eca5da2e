import type { Cited } from "../../../query/text/index.ts";
import { words } from "./page/words.ts";

/** "2 nodes and 1 link rest on these words" */
export function restWords(cited: readonly Cited[]): string {
  const count = (type: Cited["type"]) =>
    new Set(cited.filter((one) => one.type === type).map(({ claim }) => claim.id)).size;
  return words.rest(count("node"), count("link"));
}
