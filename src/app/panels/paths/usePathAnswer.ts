/** The answer to the Scene's question about paths: computed, announced, and given the focus. */
import { useEffect } from "react";
import type { Atlas } from "../../../atlas/index.ts";
import {
  answerPaths,
  chainOf,
  endName,
  type PathAnswer,
  pathWords,
} from "../../../query/paths/index.ts";
import type { Filters, PathsChoice } from "../../../scene/index.ts";
import { onceThere } from "../../../ui/browser/onceThere.ts";
import { announce } from "../../base/announcer.ts";
import { useApp, useBuilt, useVisible } from "../../base/store.ts";
import { words } from "./words.ts";

export function usePathAnswer(): PathAnswer {
  const { atlas } = useBuilt();
  const question = useApp((state) => state.scene.paths);
  return answerPaths(atlas, useVisible(), question);
}

/** Returns a function that joins the names of ends: "Huawei", "Huawei or any actor". */
export function useEndNames(): (keys: readonly string[]) => string {
  const { atlas } = useBuilt();
  return (keys) => keys.map((key) => endName(atlas, key)).join(" or ");
}

/** Announces the answer to screen readers whenever its text changes. */
export function useAnnouncedAnswer(answer: PathAnswer): void {
  const { atlas } = useBuilt();
  const question = useApp((state) => state.scene.paths);
  const filters = useApp((state) => state.scene.filters);
  const text = announcement(atlas, filters, question, answer, useEndNames());
  useEffect(() => {
    if (text !== "") announce(text, "paths");
  }, [text]);
}

/** "Path, 2 steps: A funds B; B improves C. 3 more paths." */
function announcement(
  atlas: Atlas,
  filters: Filters,
  { from, to }: PathsChoice,
  answer: PathAnswer,
  namesOf: (keys: readonly string[]) => string,
): string {
  switch (answer.type) {
    case "nothing":
      return "";
    case "around":
      return words.announceAround(
        namesOf(from.length > 0 ? from : to),
        answer.rings.reduce((sum, { nodes }) => sum + nodes, 0),
      );
    case "between": {
      const [first, ...more] = answer.found.paths;
      if (!first) return words.none(namesOf(from), namesOf(to));
      const text = pathWords(atlas, chainOf(atlas, filters, first));
      return more.length === 0 ? text : `${text} ${words.announceMore(more.length)}`;
    }
  }
}

/** The id of the answer's heading. */
export const FOUND_ID = "paths-found";

/** Moves the focus to the answer's heading once it is rendered, as the pressed button is gone. */
export function focusFound(): void {
  onceThere(FOUND_ID, (heading) => heading.focus());
}
