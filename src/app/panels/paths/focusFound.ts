/** Moving the focus to the answer, where what was pressed for it is gone. */
import { onceThere } from "../../../ui/browser/onceThere.ts";

export const FOUND_ID = "paths-found";

export function focusFound(): void {
  onceThere(FOUND_ID, (heading) => heading.focus());
}
