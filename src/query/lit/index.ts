/** Which nodes and links are lit in every view while a panel is open or something is selected? */
export { type LitClaims, litByPanel, litClaims } from "./lit.ts";
