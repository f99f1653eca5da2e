/** The picture as pixels. */
import { useEffect, useRef, useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { downloadBlob } from "../../../ui/download.ts";
import { Segments } from "../../../ui/Segments.tsx";
import { useBuilt } from "../../store.ts";
import styles from "../picture/Picture.module.css";
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
  const [said, setSaid] = useState("");
  const [drawing, setDrawing] = useState<AbortController>();
  const last = useRef<AbortController>(undefined);
  useEffect(() => () => last.current?.abort(), []);
  const [width, height] = picture ? [picture.width * scale, picture.height * scale] : [0, 0];
  const save = async (of: Picture) => {
    const file = `${atlas.id}-${width}x${height}.png`;
    const controller = new AbortController();
    last.current = controller;
    setDrawing(controller);
    setSaid(words.drawing);
    const png = await toPng(of, scale, controller.signal).catch(() => undefined);
    setDrawing(undefined);
    if (controller.signal.aborted) return setSaid(words.cancelled);
    if (!png) return setSaid(words.tooLarge(width, height));
    downloadBlob(file, png);
    setSaid(words.saved(file));
  };
  return (
    <div className={styles.actions}>
      <p className={styles.size}>{picture && words.size(width, height)}</p>
      <p role="status" className={styles.size}>
        {said}
      </p>
      {drawing ? (
        <Button key="cancel" onClick={() => drawing.abort()}>
          {words.cancel}
        </Button>
      ) : (
        <Button
          key="download"
          look="solid"
          disabled={!picture}
          onClick={() => picture && void save(picture)}
        >
          {words.download}
        </Button>
      )}
    </div>
  );
}
