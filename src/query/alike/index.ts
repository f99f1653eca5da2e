/** Which words mean nearly the same? */
export { type Alike, stemsAlike } from "./alike.ts";
