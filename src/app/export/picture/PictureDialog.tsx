/** The common part of the dialogs "SVG" and "PNG": extent, background and a preview. */
import { type ReactNode, useState } from "react";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import shared from "../dialog/Export.module.css";
import styles from "./Picture.module.css";
import { type Picture, usePicture } from "./usePicture.ts";
import { words } from "./words.ts";

const EXTENTS = ["view", "whole"] as const;
const BACKGROUNDS = ["paper", "transparent"] as const;

interface PictureDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Further choices. */
  readonly choices?: ReactNode;
  /** Renders the actions on the picture; `undefined` until it is drawn. */
  readonly children: (picture: Picture | undefined) => ReactNode;
}

export function PictureDialog({ title, onClose, choices, children }: PictureDialogProps) {
  const [extent, setExtent] = useState<(typeof EXTENTS)[number]>("view");
  const [background, setBackground] = useState<(typeof BACKGROUNDS)[number]>("paper");
  const picture = usePicture(extent === "whole", background === "transparent");
  return (
    <Modal title={title} closeLabel={words.close} onClose={onClose}>
      <div className={shared.dialog}>
        <p className={shared.note}>{words.ofMap}</p>
        <div className={shared.choices}>
          <Segments
            label={words.extent}
            values={EXTENTS}
            value={extent}
            names={words.extents}
            onChange={setExtent}
          />
          <Segments
            label={words.background}
            values={BACKGROUNDS}
            value={background}
            names={words.backgrounds}
            onChange={setBackground}
          />
          {choices}
        </div>
        <div className={styles.preview}>
          {picture && (
            <img
              src={picture.address}
              alt={words.preview}
              width={picture.width}
              height={picture.height}
            />
          )}
        </div>
        {children(picture)}
      </div>
    </Modal>
  );
}
