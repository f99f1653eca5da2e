/** The forms of what selected words can be. */
export const FORM_NAMES = ["node", "link", "evidence", "uncited"] as const;
export type FormName = (typeof FORM_NAMES)[number];
