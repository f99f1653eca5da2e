/** The dialog "Embed": the HTML that shows the current view in another page. */
import { useState } from "react";
import { sceneToHash } from "../../../address/index.ts";
import { claimName, countWords } from "../../../query/words/index.ts";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { addressOf } from "../../base/pageAddress.ts";
import { useApp, useBuilt, useVisible } from "../../base/store.ts";
import { VIEW_TABLE } from "../../views/viewTable.ts";
import { CopyableText } from "../dialog/CopyableText.tsx";
import styles from "../dialog/Taken.module.css";
import type { ExportProps } from "../dialog/useWork.ts";
import { dialogWords, EXPORT_NAMES } from "../dialog/words.ts";
import { SIZES, sizeFrom, snippet } from "./snippet.ts";
import { words } from "./words.ts";

export function EmbedDialog({ onClose }: ExportProps) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const scene = useApp((state) => state.scene);
  const [width, setWidth] = useState(String(SIZES.width));
  const [height, setHeight] = useState(String(SIZES.height));
  const selected = scene.select.map((id) => claimName(atlas, id)).join(", ");
  const text = snippet({
    // A frame shows neither panels nor briefings.
    address: addressOf(
      window.location.href,
      sceneToHash({ ...scene, panel: undefined, play: undefined }),
      "embed",
    ),
    title: atlas.title,
    width: sizeFrom(width, SIZES.width),
    height: sizeFrom(height, SIZES.height),
  });
  return (
    <Modal title={EXPORT_NAMES.embed} closeLabel={dialogWords.close} onClose={onClose}>
      <div className={styles.stack}>
        <p>{words.intro}</p>
        {window.location.protocol === "file:" && <p role="note">{words.fromDisk}</p>}
        <div className={styles.row}>
          <Size label={words.width} value={width} onChange={setWidth} />
          <Size label={words.height} value={height} onChange={setHeight} />
        </div>
        <p aria-live="polite" className={styles.note}>
          {words.shows(VIEW_TABLE[scene.view].name, countWords(atlas, shown), selected)}
        </p>
        <CopyableText label={words.snippet} text={text} rows={6} />
      </div>
    </Modal>
  );
}

interface SizeProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Size({ label, value, onChange }: SizeProps) {
  return (
    <label className={styles.field}>
      {label}
      <input
        type="number"
        className={styles.number}
        min={SIZES.least}
        max={SIZES.most}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
