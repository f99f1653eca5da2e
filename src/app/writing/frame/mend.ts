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

/**
 * The sections of which pillars can be made at once: not one that contains others of them, as the title of a
 * document does, since all that its parts have would be in two pillars.
 */
export function sectionsToGroup(
  draft: Draft,
  atlas: Atlas | undefined,
  problems: readonly DraftProblem[],
): readonly SectionRef[] {
  const found = problems.flatMap((problem) => sectionToGroup(draft, atlas, problem) ?? []);
  const rangeOf = ({ document, heading }: SectionRef) =>
    atlas?.documents
      .find(({ id }) => id === document)
      ?.sections.find((section) => section.heading === heading);
  return found.filter((section) => {
    const whole = rangeOf(section);
    return !found.some((other) => {
      const part = other.document === section.document ? rangeOf(other) : undefined;
      return whole && part && part !== whole && whole.start <= part.start && part.end <= whole.end;
    });
  });
}
