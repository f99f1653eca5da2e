/**
 * The dialog "Citation": the sources of the selection to copy or save, and a link that detects
 * changes.
 */
import { useState } from "react";
import { permalink } from "../../../address/index.ts";
import { citationsOf } from "../../../query/cite/index.ts";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { sceneAddress } from "../../base/pageAddress.ts";
import { useApp, useBuilt, useVisible } from "../../base/store.ts";
import { CopyableText } from "../dialog/CopyableText.tsx";
import styles from "../dialog/Taken.module.css";
import type { ExportProps } from "../dialog/useWork.ts";
import { dialogWords, EXPORT_NAMES } from "../dialog/words.ts";
import { CITATION_FORMATS } from "./formats.ts";
import { FORMAT_NAMES, FORMATS, type Format, words } from "./words.ts";

export function CitationDialog({ onClose }: ExportProps) {
  const { atlas } = useBuilt();
  const scene = useApp((state) => state.scene);
  const shown = useVisible();
  const [format, setFormat] = useState<Format>("footnote");
  const cited = citationsOf(atlas, scene.select, (edge) => shown.edges.has(edge));
  const address = sceneAddress(permalink(scene, atlas));
  const { write, extension, type } = CITATION_FORMATS[format];
  const { quotes, sources } = cited;
  return (
    <Modal title={EXPORT_NAMES.citation} closeLabel={dialogWords.close} onClose={onClose}>
      <div className={styles.stack}>
        <p className={styles.note}>
          {quotes.length > 0
            ? words.ofQuotes(quotes.length, sources.length)
            : words.ofSources(sources.length)}{" "}
          {words.onlyKnown}
        </p>
        <Segments
          label={words.format}
          values={FORMATS}
          value={format}
          names={FORMAT_NAMES}
          onChange={setFormat}
        />
        <CopyableText
          key={format}
          label={FORMAT_NAMES[format]}
          text={write(cited, { atlas, address })}
          rows={8}
          file={{ name: `${atlas.id}.${extension}`, type }}
        />
        <CopyableText label={words.permalink} text={address} rows={3} />
        <p className={styles.note}>{words.permalinkNote}</p>
        {window.location.protocol === "file:" && <p role="note">{words.fromDisk}</p>}
      </div>
    </Modal>
  );
}
