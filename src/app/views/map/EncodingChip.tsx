/** Says what sizes, colours and widths stand for, with a button that resets them. */
import { X } from "lucide-react";
import { isGrouping } from "../../../scene/index.ts";
import { NARROW, useMedia } from "../../../ui/browser/useMedia.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useApp, useVisible } from "../../base/store.ts";
import { ColourLegend } from "../../legend/ColourLegend.tsx";
import { words } from "../../measuring/words.ts";
import styles from "./map.module.css";

export function EncodingChip() {
  const { size, colour, width } = useApp((state) => state.scene.measures);
  const { setMeasures } = useActions();
  const shown = useVisible();
  const measured = useApp((state) => state.measured);
  if ([size, colour, width].every((part) => part === undefined)) return null;
  const hasValues = measured?.of === shown;
  const isMeasured =
    (size === undefined || (hasValues && measured.values[size] !== undefined)) &&
    (!isGrouping(colour) || (hasValues && measured.groups[colour] !== undefined));
  const parts = [
    ...(size === undefined ? [] : [words.sizedBy(size)]),
    ...(colour === undefined ? [] : [words.colouredBy(colour)]),
    ...(width === undefined ? [] : [words.byWidth]),
    ...(isMeasured ? [] : [words.measuring]),
  ];
  return (
    <div className={styles.chip}>
      <span>{parts.join(" · ")}</span>
      <button
        type="button"
        className={styles.chipButton}
        onClick={() => setMeasures({ size: undefined, colour: undefined, width: undefined })}
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
      <ColourLegend colour={colour} />
    </Disclosure>
  );
}
