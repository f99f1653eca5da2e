/** Says that size or colour tell something else than on a first visit, with a way back. */
import { X } from "lucide-react";
import { NARROW, useMedia } from "../../../ui/browser/useMedia.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useApp, useVisible } from "../../base/store.ts";
import { GroupLegend } from "../../legend/GroupLegend.tsx";
import { words } from "../../measuring/words.ts";
import styles from "./map.module.css";

export function Encoded() {
  const { size, colour } = useApp((state) => state.scene.measures);
  const { setMeasures } = useActions();
  const shown = useVisible();
  const measured = useApp((state) => state.measured);
  if (size === undefined && colour === undefined) return null;
  const known =
    measured?.of === shown &&
    (size === undefined || measured.values[size] !== undefined) &&
    (colour === undefined || measured.groups[colour] !== undefined);
  const parts = [
    ...(size === undefined ? [] : [words.sizedBy(size)]),
    ...(colour === undefined ? [] : [words.colouredBy(colour)]),
    ...(known ? [] : [words.measuring]),
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

/** What the colours mean, folded, where the filters, which show it too, are a sheet. */
export function FoldedLegend() {
  const colour = useApp((state) => state.scene.measures.colour);
  const narrow = useMedia(NARROW);
  if (colour === undefined || !narrow) return null;
  return (
    <Disclosure label={words.legend(colour)} className={styles.legend}>
      <GroupLegend grouping={colour} />
    </Disclosure>
  );
}
