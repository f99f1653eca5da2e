/** The forms of what selected words can be, and what each of them is of. */
import type { Range } from "../../../atlas/text/index.ts";
import type { Page } from "../../../coding/index.ts";
import type { JsonObject } from "../../../draft/index.ts";

export const FORM_NAMES = ["node", "link", "evidence", "uncited"] as const;
export type FormName = (typeof FORM_NAMES)[number];

export interface FormProps {
  readonly page: Page;
  readonly passages: readonly Range[];
  readonly quote: JsonObject;
  /** Called with what is to be said, after the edit. */
  readonly onMade: (spoken: string) => void;
  readonly onCancel: () => void;
}
