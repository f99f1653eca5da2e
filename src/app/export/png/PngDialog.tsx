/** The dialog "PNG": the picture as pixels. */
import { useState } from "react";
import { downloadBlob } from "../../../ui/browser/download.ts";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useBuilt } from "../../base/store.ts";
import styles from "../dialog/Export.module.css";
import { useWork } from "../dialog/useWork.ts";
import { WorkRow } from "../dialog/WorkRow.tsx";
import { dialogWords } from "../dialog/words.ts";
import { PictureDialog } from "../picture/PictureDialog.tsx";
import type { Picture } from "../picture/usePicture.ts";
import { sourceLines, words } from "../picture/words.ts";
import { describedPng } from "./describedPng.ts";

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
  const save = (source: Picture) =>
    work.start(async (signal, report) => {
      report(words.drawing);
      const png = await toPng(source, scale, signal);
      if (!png) return words.tooLarge(width, height);
      const file = `${atlas.id}-${width}x${height}.png`;
      const described = describedPng(new Uint8Array(await png.arrayBuffer()), {
        scale,
        title: atlas.title,
        source: sourceLines(atlas, new Date()).join(" "),
      });
      downloadBlob(file, new Blob([described], { type: "image/png" }));
      return dialogWords.saved(file);
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

/**
 * Renders the SVG picture at `scale` times its size; `undefined` where the browser has no canvas
 * that large. Rejects with the signal's reason once that is aborted.
 */
async function toPng(
  { address, width, height }: Picture,
  scale: number,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const image = new Image();
  image.src = address;
  await image.decode();
  signal.throwIfAborted();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  signal.throwIfAborted();
  return blob ?? undefined;
}
