/** The answer to what the Scene asks of paths, and what its ends are called. */
import { answerPaths, endName, type PathAnswer } from "../../../query/paths/index.ts";
import { useApp, useBuilt, useVisible } from "../../base/store.ts";

export function usePathAnswer(): PathAnswer {
  const { atlas } = useBuilt();
  const asked = useApp((state) => state.scene.paths);
  return answerPaths(atlas, useVisible(), asked);
}

/** "Huawei", "Huawei or any actor". */
export function useNames(): (ids: readonly string[]) => string {
  const { atlas } = useBuilt();
  return (keys) => keys.map((key) => endName(atlas, key)).join(" or ");
}
