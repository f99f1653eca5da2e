/** The picture as pixels. */
import { useState } from "react";
import { downloadBlob } from "../../../ui/browser/download.ts";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useBuilt } from "../../base/store.ts";
import styles from "../dialog/Export.module.css";
import { useWork } from "../dialog/useWork.ts";
import { WorkRow } from "../dialog/WorkRow.tsx";
import { taken } from "../dialog/words.ts";
import { PictureDialog } from "../picture/PictureDialog.tsx";
import type { Picture } from "../picture/usePicture.ts";
import { words } from "../picture/words.ts";
import { toPng } from "./pixels.ts";

const SCALES = ["1", "2", "4"] as const;

export default function PngDialog({ onClose }: { readonly onClose: () => void }) {
  const [scale, setScale] = useState<(typeof SCALES)[number]>("2");
  return (
    <PictureDialog
      title={words.png}
      onClose={onClose}
      choices={
        <Segments
          label={words.scale}
          values={SCALES}
          value={scale}
          names={words.scales}
          onChange={setScale}
        />
      }
    >
      {(picture) => <Pixels picture={picture} scale={Number(scale)} />}
    </PictureDialog>
  );
}

interface PixelsProps {
  readonly picture: Picture | undefined;
  readonly scale: number;
}

function Pixels({ picture, scale }: PixelsProps) {
  const { atlas } = useBuilt();
  const work = useWork(() => words.failed);
  const [width, height] = picture ? [picture.width * scale, picture.height * scale] : [0, 0];
  const save = (of: Picture) =>
    work.start(async (signal, say) => {
      say(words.drawing);
      const png = await toPng(of, scale, signal);
      if (!png) return words.tooLarge(width, height);
      const file = `${atlas.id}-${width}x${height}.png`;
      downloadBlob(file, png);
      return taken.saved(file);
    });
  return (
    <WorkRow
      work={work}
      name={words.download}
      disabled={!picture}
      onStart={() => picture && save(picture)}
    >
      <p className={styles.note}>{picture && words.size(width, height)}</p>
    </WorkRow>
  );
}
