/** Which names and words match what was typed? */
export { named } from "./namedLike.ts";
export type { Search, SearchHit } from "./search.ts";
export { searchKey, searchTerms } from "./searchKey.ts";
