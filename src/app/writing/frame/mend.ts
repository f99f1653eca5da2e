/** Mends by a press: what is wrong in form only, as “policy-atlas verify --fix” does, and sections in no pillar. */
import type { DraftProblem } from "../../../atlas/files/index.ts";
import type { Atlas } from "../../../atlas/index.ts";
import {
  type Draft,
  type Edit,
  edit,
  type SectionRef,
  textIn,
  valueAt,
} from "../../../draft/index.ts";

/** Whether a press can mend a problem without changing what is claimed. */
export const canMend = ({ replacement }: DraftProblem): boolean => replacement !== undefined;

/** The edit that mends problems of a draft, called by what it mends. */
export function mending(draft: Draft, problems: readonly DraftProblem[], name: string): Edit {
  return edit(draft, "mend", name, (editor) => {
    for (const { path, replacement } of problems) {
      if (replacement !== undefined) editor.set(["atlas", ...path], replacement);
    }
  });
}

/**
 * The section of which a pillar can be made, for a problem that says it is in none; nothing where its
 * heading stands twice, since sections are named by their headings.
 */
export function sectionToGroup(
  draft: Draft,
  atlas: Atlas | undefined,
  { code, path, section }: DraftProblem,
): SectionRef | undefined {
  if (code !== "section-without-pillar" || section === undefined) return undefined;
  const document = textIn(Object(valueAt(draft.atlas, path)), "id");
  const { sections = [] } = atlas?.documents.find(({ id }) => id === document) ?? {};
  const isOne = sections.filter(({ heading }) => heading === section).length === 1;
  return isOne ? { document, heading: section } : undefined;
}
