/** Says what was found, once, whenever the answer is another. */
import { useEffect } from "react";
import type { Atlas } from "../../../atlas/index.ts";
import { chainOf, type PathAnswer, pathWords } from "../../../query/paths/index.ts";
import type { Filters, PathsChoice } from "../../../scene/index.ts";
import { announce } from "../../base/announcer.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import { useNames } from "./usePathAnswer.ts";
import { words } from "./words.ts";

export function useSaid(tied: PathAnswer): void {
  const { atlas } = useBuilt();
  const asked = useApp((state) => state.scene.paths);
  const filters = useApp((state) => state.scene.filters);
  const said = saidOf(atlas, filters, asked, tied, useNames());
  useEffect(() => {
    if (said !== "") announce(said, "paths");
  }, [said]);
}

/** "Path, 2 steps: A funds B; B improves C. 3 more paths." */
function saidOf(
  atlas: Atlas,
  filters: Filters,
  { from, to }: PathsChoice,
  tied: PathAnswer,
  names: (ids: readonly string[]) => string,
): string {
  switch (tied.type) {
    case "nothing":
      return "";
    case "around":
      return words.saidAround(
        names(from.length > 0 ? from : to),
        tied.rings.reduce((sum, { nodes }) => sum + nodes, 0),
      );
    case "between": {
      const [first, ...more] = tied.found.paths;
      if (!first) return words.none(names(from), names(to));
      const said = pathWords(atlas, chainOf(atlas, filters, first));
      return more.length === 0 ? said : `${said} ${words.saidMore(more.length)}`;
    }
  }
}
