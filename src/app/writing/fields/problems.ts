/** What the compiler finds in one thing that is written, for the fields that show it. */
import { useMemo } from "react";
import type { DraftProblem } from "../../../atlas/files/index.ts";
import type { Path } from "../../../draft/index.ts";
import { useWritingState } from "../base.ts";

/** The problems at a path of the draft and below it, and which of them a field has. */
export interface ProblemsHere {
  readonly all: readonly DraftProblem[];
  /** Those of a property, or of what is in it. */
  readonly of: (property: string) => readonly DraftProblem[];
  /** Those of no property among these. */
  readonly others: (properties: readonly string[]) => readonly DraftProblem[];
}

/** Problems have paths within atlas.json, so that a draft's path has one step more. */
export function useProblemsAt(path: Path): ProblemsHere {
  const problems = useWritingState((state) => state.problems);
  const key = path.slice(1).join("/");
  return useMemo(() => {
    const steps = key.split("/");
    const all = problems.filter((problem) =>
      steps.every((step, at) => String(problem.path[at]) === step),
    );
    const propertyOf = ({ path: found }: DraftProblem) => String(found[steps.length] ?? "");
    return {
      all,
      of: (property) => all.filter((problem) => propertyOf(problem) === property),
      others: (properties) => all.filter((problem) => !properties.includes(propertyOf(problem))),
    };
  }, [problems, key]);
}
