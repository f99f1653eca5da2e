/** Which names and texts match what was typed? */
export { isFunctionWord } from "./functionWords.ts";
export { namedLike } from "./namedLike.ts";
export type { Search, SearchHit } from "./search.ts";
export { searchKey, searchTerms } from "./searchKey.ts";
