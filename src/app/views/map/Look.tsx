/** The popup that says what colours of the map and widths of links stand for. Loaded when opened. */
import { type RefObject, useId } from "react";
import { versionsIn } from "../../../query/comparison/index.ts";
import { COLOURS, type Colour } from "../../../scene/index.ts";
import { Popup } from "../../../ui/overlays/Popup.tsx";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { CheckRow } from "../../filters/CheckRow.tsx";
import { COLOUR_NAMES } from "../../measuring/words.ts";
import styles from "./Look.module.css";
import { COLOUR_HINTS, WORDS } from "./words.ts";

export interface LookProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

export function Look({ anchor, onClose }: LookProps) {
  const { atlas } = useBuilt();
  const { pillars, documents } = atlas;
  const { colour, width } = useApp((state) => state.scene.measures);
  const { setMeasures } = useActions();
  const name = useId();
  // What has a single value would give all the same colour.
  const offered = COLOURS.filter(
    (each) =>
      (each !== "pillar" || pillars.length > 1) &&
      (each !== "document" || documents.length > 1) &&
      (each !== "version" || versionsIn(atlas).length > 0),
  );
  const option = (value: Colour | undefined) => (
    <label key={value ?? "kind"} className={styles.option}>
      <input
        type="radio"
        name={name}
        checked={colour === value}
        onChange={() => setMeasures({ colour: value })}
      />
      <span>{COLOUR_NAMES[value ?? "kind"]}</span>
      <span className={styles.hint}>{COLOUR_HINTS[value ?? "kind"]}</span>
    </label>
  );
  return (
    <Popup anchor={anchor} role="dialog" label={WORDS.look} takesFocus onClose={onClose}>
      <fieldset className={styles.options}>
        <legend className={styles.legend}>{WORDS.colourBy}</legend>
        {option(undefined)}
        {offered.map(option)}
      </fieldset>
      <CheckRow
        name={WORDS.widthBy}
        checked={width !== undefined}
        onChange={() => setMeasures({ width: width === undefined ? "statements" : undefined })}
      />
    </Popup>
  );
}
