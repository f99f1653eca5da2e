/** The choice of view: map, matrix, table or text. */
import { VIEWS } from "../../scene/index.ts";
import { Segments } from "../../ui/controls/Segments.tsx";
import { useActions, useApp } from "../base/store.ts";
import { words } from "../base/words.ts";
import { VIEW_TABLE } from "../views/viewTable.ts";

export function ViewSwitch() {
  const view = useApp((state) => state.scene.view);
  const { setView } = useActions();
  return (
    <Segments
      label={words.view}
      values={VIEWS}
      value={view}
      names={VIEW_TABLE}
      onChange={setView}
    />
  );
}
