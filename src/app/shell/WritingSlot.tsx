/** The place of what belongs to writing: its pane, loaded with the atlas's files when one begins to write. */
import { useMemo } from "react";
import { Loaded, lazyPart } from "../base/lazyPart.tsx";
import { useOpenAtlas } from "../base/store.ts";
import { words } from "../base/words.ts";
import { useWritingMode } from "../writing/base.ts";

export function WritingSlot({ isBar }: { readonly isBar: boolean }) {
  const open = useOpenAtlas();
  const { begin } = useWritingMode();
  const part = useMemo(
    () =>
      lazyPart(async () => {
        const [{ Frame }, { beginWriting }] = await Promise.all([
          import("../writing/frame/Frame.tsx"),
          import("../writing/frame/begin.ts"),
        ]);
        begin(await beginWriting(open));
        return Frame;
      }),
    [open, begin],
  );
  return <Loaded name={words.modes.write} part={part} props={{ isBar }} says="here" />;
}
