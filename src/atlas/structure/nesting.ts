/** Levels of headings: which section lies in which. */
import type { Range } from "../text/index.ts";
import type { PartForm } from "./partLabels.ts";

/** A heading before it has its level. */
export interface Unnested {
  /** Its words with single spaces, without `#` and the full stop that parts it from its text. */
  readonly text: string;
  readonly range: Range;
  /** Number of `#`, or what underlining counts as. */
  readonly mark?: number;
  /** How it is numbered. One with neither mark nor number is a line of its own. */
  readonly form?: PartForm;
}

export interface Nested extends Unnested {
  readonly level: number;
}

const ARTICLE_RANK = 100;
const NUMBER_RANK = 200;

/**
 * Gives headings their levels. A mark says it. Numbered ones lie below the mark before them, and
 * among themselves: annexes and divisions hold articles, these hold numbers, "4" holds "4.1". Which
 * division holds which (in some laws titles hold parts, in others the other way round) is learned
 * from where each stands first. A line without a number counts as an article that holds nothing.
 */
export function nest(headings: readonly Unnested[]): readonly Nested[] {
  const hasArticles = headings.some(({ form }) => form?.type === "article");
  /** Names of divisions, the outermost first. */
  const divisions: string[] = [];
  let base = 0;
  let open: { readonly form: PartForm; readonly level: number }[] = [];

  const divisionOf = (form: PartForm | undefined): string | undefined => {
    if (form?.type === "division") return form.name;
    return form?.type === "section" && hasArticles ? "division" : undefined;
  };
  const rankOf = (form: PartForm | undefined): number => {
    const division = divisionOf(form);
    if (division !== undefined) return 1 + divisions.indexOf(division);
    if (form?.type === "annex") return 0;
    if (form?.type === "roman") return NUMBER_RANK;
    return form?.type === "number" ? NUMBER_RANK + form.depth : ARTICLE_RANK;
  };
  const learn = (form: PartForm | undefined) => {
    const division = divisionOf(form);
    if (division === undefined || divisions.includes(division)) return;
    const around = open.map((one) => divisionOf(one.form)).findLast((name) => name !== undefined);
    divisions.splice(around === undefined ? 0 : divisions.indexOf(around) + 1, 0, division);
  };

  return headings.map((heading) => {
    const { form, mark } = heading;
    if (mark !== undefined) {
      base = mark;
      open = [];
      return { ...heading, level: mark };
    }
    learn(form);
    const rank = rankOf(form);
    while (open.length > 0 && rankOf(open.at(-1)?.form) >= rank) open.pop();
    const level = (open.at(-1)?.level ?? base) + 1;
    if (form !== undefined) open.push({ form, level });
    return { ...heading, level };
  });
}
