/** Which nodes and links are lit in every view while a panel is open or something is selected? */
export { litByPanel, litClaims } from "./lit.ts";
export { type LitClaims, panelAnswer } from "./panels.ts";
