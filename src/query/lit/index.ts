/** What stands out in every view while a panel is open or something is selected? */
export { type Spotlight, spotlight, standingOut } from "./lit.ts";
