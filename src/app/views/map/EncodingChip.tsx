/** Says which measures set the size and colour of nodes, with a button that resets them. */
import { X } from "lucide-react";
import { NARROW, useMedia } from "../../../ui/browser/useMedia.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useApp, useVisible } from "../../base/store.ts";
import { GroupLegend } from "../../legend/GroupLegend.tsx";
import { words } from "../../measuring/words.ts";
import styles from "./map.module.css";

export function EncodingChip() {
  const { size, colour } = useApp((state) => state.scene.measures);
  const { setMeasures } = useActions();
  const shown = useVisible();
  const measured = useApp((state) => state.measured);
  if (size === undefined && colour === undefined) return null;
  const isMeasured =
    measured?.of === shown &&
    (size === undefined || measured.values[size] !== undefined) &&
    (colour === undefined || measured.groups[colour] !== undefined);
  const parts = [
    ...(size === undefined ? [] : [words.sizedBy(size)]),
    ...(colour === undefined ? [] : [words.colouredBy(colour)]),
    ...(isMeasured ? [] : [words.measuring]),
  ];
  return (
    <div className={styles.chip}>
      <span>{parts.join(" · ")}</span>
      <button
        type="button"
        className={styles.chipButton}
        onClick={() => setMeasures({ size: undefined, colour: undefined })}
      >
        <X aria-hidden="true" />
        {words.reset}
      </button>
    </div>
  );
}

/**
 * The collapsed colour legend, for narrow windows, where the filters that contain it are a sheet.
 */
export function FoldedLegend() {
  const colour = useApp((state) => state.scene.measures.colour);
  const isNarrow = useMedia(NARROW);
  if (colour === undefined || !isNarrow) return null;
  return (
    <Disclosure label={words.legend(colour)} className={styles.legend}>
      <GroupLegend grouping={colour} />
    </Disclosure>
  );
}
