/** The answer to what the Scene asks of paths, and what its ends are called. */
import { answerPaths, type PathAnswer } from "../../../graph/pathAnswer.ts";
import { useApp, useBuilt, useLookup, useVisible } from "../../store.ts";

export function usePathAnswer(): PathAnswer {
  const { atlas } = useBuilt();
  const asked = useApp((state) => state.scene.paths);
  return answerPaths(atlas, useVisible(), asked);
}

/** "Huawei", "Huawei or Cambricon". */
export function useNames(): (ids: readonly string[]) => string {
  const { nodes } = useLookup();
  return (ids) => ids.map((id) => nodes.get(id)?.name ?? id).join(" or ");
}
