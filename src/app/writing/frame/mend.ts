/** Mends what is wrong in form only: the words that “policy-atlas verify --fix” writes. */
import type { DraftProblem } from "../../../atlas/files/index.ts";
import { type Draft, type Edit, edit } from "../../../draft/index.ts";

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
