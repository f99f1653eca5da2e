/** Moving the focus into the panel's text box, also before the panel has been loaded. */
import { onceThere } from "../../../ui/onceThere.ts";

export const ASK_ID = "ask-box";

export function focusAsk(): void {
  onceThere(ASK_ID, (box) => box.focus());
}
