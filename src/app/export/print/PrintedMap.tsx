/** The map on paper, as large as there is room for. */
import { useMemo } from "react";
import type { BuiltAtlas } from "../../../layout/boxes/index.ts";
import { encodingOf } from "../../../picture/shapes/index.ts";
import { heightToWidth, measuredFor, type Sheet } from "../../../picture/still/index.ts";
import type { Scene } from "../../../scene/index.ts";
import { useBuilt } from "../../base/store.ts";
import { textMeasurer } from "../picture/measureText.ts";
import { sheetOf } from "../picture/sheetOf.ts";
import styles from "./Print.module.css";
import type { PrintedProps } from "./paper.ts";
import { SvgPicture } from "./SvgPicture.tsx";

export function PrintedMap({ room, ...props }: PrintedProps) {
  return room && <Picture {...props} height={room.height} />;
}

type PictureProps = Omit<PrintedProps, "room"> & { readonly height: number };

function Picture({ scene, title, id, width, height }: PictureProps) {
  const built = useBuilt();
  const drawing = useMemo(
    () => fitted(built, scene, { title, id, width, height }),
    [built, scene, title, id, width, height],
  );
  return (
    <div className={styles.picture}>
      <SvgPicture svg={drawing.svg} />
    </div>
  );
}

/** Least letters of labels on paper, in CSS pixels: 8 points. */
const LETTERS = 11;
/** Of a legend in one row, with what is free around it. */
const LEGEND = 46;
/** Height against width of what a camera looks at, and the least and most of any picture. */
const CAMERA = 0.65;
const SHAPE = { least: 0.5, most: 0.9 };

/** Drawn once more where the legend takes more than one row. */
function fitted(
  built: BuiltAtlas,
  scene: Scene,
  { title, id, width, height }: Omit<PictureProps, "scene">,
): Sheet {
  const { atlas, layouts } = built;
  const measured = measuredFor(atlas, scene);
  const encoding = encodingOf(measured, scene.measures);
  const shape = heightToWidth(atlas, scene, layouts.wide[scene.arrange], encoding);
  const ratio = scene.camera ? CAMERA : Math.max(SHAPE.least, Math.min(SHAPE.most, shape));
  const draw = (most: number) =>
    sheetOf(built, scene, {
      aspect: "wide",
      pane: { width, height: most },
      measure: textMeasurer(),
      measured,
      whole: false,
      near: true,
      letters: LETTERS,
      transparent: true,
      foot: [],
      id,
      title,
    });
  // Higher than the map is, it would only have empty bands.
  const wanted = Math.min(height - LEGEND, width * ratio);
  const first = draw(wanted);
  return first.height <= height ? first : draw(wanted - (first.height - height));
}
