/** The choice whether the atlas is read or written; where it can't be written there is none. */
import { Segments } from "../../ui/controls/Segments.tsx";
import { useOpenAtlas } from "../base/store.ts";
import { words } from "../base/words.ts";
import { useWritingMode } from "../writing/base.ts";

export function WriteSwitch() {
  const { files } = useOpenAtlas();
  const { isOn, turn } = useWritingMode();
  if (!files) return null;
  return (
    <Segments
      label={words.readOrWrite}
      values={["read", "write"]}
      value={isOn ? "write" : "read"}
      names={words.modes}
      onChange={(mode) => turn(mode === "write")}
    />
  );
}
