/** The answer to what the Scene asks of paths, and what its ends are called. */
import { type Ties, ties } from "../../../graph/ties.ts";
import { useApp, useBuilt, useLookup, useVisible } from "../../store.ts";

export function useTies(): Ties {
  const { atlas } = useBuilt();
  const asked = useApp((state) => state.scene.paths);
  return ties(atlas, useVisible(), asked);
}

/** "Huawei", "Huawei or Cambricon". */
export function useNames(): (ids: readonly string[]) => string {
  const { nodes } = useLookup();
  return (ids) => ids.map((id) => nodes.get(id)?.name ?? id).join(" or ");
}
