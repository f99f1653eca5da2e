/** The choice of view: map, matrix, table or text. */
import { VIEWS } from "../../scene/index.ts";
import { Segments } from "../../ui/controls/Segments.tsx";
import { useActions, useApp } from "../base/store.ts";
import { VIEW, VIEW_HINTS, VIEW_NAMES } from "../base/viewNames.ts";

export function ViewSwitch() {
  const view = useApp((state) => state.scene.view);
  const { setView } = useActions();
  return (
    <Segments
      label={VIEW}
      values={VIEWS}
      value={view}
      names={VIEW_NAMES}
      hints={VIEW_HINTS}
      onChange={setView}
    />
  );
}
