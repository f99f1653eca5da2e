/** Assigns levels to headings, so that it is clear which section lies in which. */
import type { Range } from "../text/index.ts";
import type { PartForm } from "./partLabels.ts";

/** A heading without its level. */
export interface Unnested {
  /** Its words with single spaces, without `#` and without a full stop at the end. */
  readonly text: string;
  readonly range: Range;
  /** Number of `#`, or the level that an underline stands for. */
  readonly mark?: number;
  /** How it is numbered. A heading with neither mark nor number is a line of its own. */
  readonly form?: PartForm;
}

export interface Nested extends Unnested {
  readonly level: number;
}

const ARTICLE_RANK = 100;
const NUMBER_RANK = 200;

/**
 * Assigns levels to headings. A mark states the level. Numbered headings lie below the last marked
 * one; among themselves, annexes and divisions contain articles, articles contain numbers, and "4"
 * contains "4.1". Which division contains which (titles contain parts in some laws, and the reverse
 * in others) is learned from their first occurrences. A heading without a number counts as an
 * article that contains nothing.
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
    const outer = open.map(({ form }) => divisionOf(form)).findLast((name) => name !== undefined);
    divisions.splice(outer === undefined ? 0 : divisions.indexOf(outer) + 1, 0, division);
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
