/** The map on paper, as large as its space allows. */
import { createElement, memo, type ReactElement, useMemo } from "react";
import type { BuiltAtlas } from "../../../layout/boxes/index.ts";
import { type SvgElement, textOf } from "../../../picture/paint/index.ts";
import { heightToWidth, type Sheet } from "../../../picture/still/index.ts";
import type { Scene } from "../../../scene/index.ts";
import { arrangedOf, measuresOf, resolve } from "../../../view/index.ts";
import { useBuilt } from "../../base/store.ts";
import { textMeasurer } from "../picture/measureText.ts";
import { sheetOf } from "../picture/sheetOf.ts";
import styles from "./Print.module.css";
import type { PrintedProps } from "./paper.ts";

export function PrintedMap({ space, ...props }: PrintedProps) {
  return space && <Picture {...props} height={space.height} />;
}

type PictureProps = Omit<PrintedProps, "space"> & { readonly height: number };

function Picture({ scene, callouts, title, id, width, height }: PictureProps) {
  const built = useBuilt();
  const drawing = useMemo(
    () => fitted(built, scene, { callouts, title, id, width, height }),
    [built, scene, callouts, title, id, width, height],
  );
  return (
    <div className={styles.picture}>
      <SvgPicture svg={drawing.svg} />
    </div>
  );
}

/** The smallest font size of labels on paper, in CSS pixels: 8 points. */
const LETTERS = 11;
/** The height of a legend of one row with its margins, in CSS pixels. */
const LEGEND = 46;
/**
 * The ratio of height to width: of a picture that a camera frames, and the limits for any other.
 */
const CAMERA = 0.65;
const SHAPE = { least: 0.5, most: 0.9 };

/** Draws the map to fit the height; drawn again where the legend takes more than one row. */
function fitted(
  built: BuiltAtlas,
  scene: Scene,
  { callouts, title, id, width, height }: Omit<PictureProps, "scene">,
): Sheet {
  const view = resolve(
    built,
    scene,
    measuresOf(built.atlas, scene),
    "wide",
    arrangedOf(built, scene, "wide"),
  );
  const shape = heightToWidth(view);
  const ratio = scene.camera ? CAMERA : Math.max(SHAPE.least, Math.min(SHAPE.most, shape));
  const draw = (paneHeight: number) =>
    sheetOf(view, {
      pane: { width, height: paneHeight },
      measure: textMeasurer(),
      whole: false,
      near: true,
      letters: LETTERS,
      callouts,
      transparent: true,
      foot: [],
      id,
      title,
    });
  // A pane taller than the map would only add empty bands.
  const mapHeight = Math.min(height - LEGEND, width * ratio);
  const firstDraft = draw(mapHeight);
  return firstDraft.height <= height ? firstDraft : draw(mapHeight - (firstDraft.height - height));
}

/** A picture as elements of the page; memoised, since it may hold thousands of them. */
const SvgPicture = memo(function SvgPicture({ svg }: { readonly svg: SvgElement }) {
  return elementOf(svg);
});

function elementOf({ tag, attributes, children }: SvgElement, key?: number): ReactElement {
  const props = Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[property(name), textOf(value)]],
    ),
  );
  // A picture is always replaced as a whole, so the place of an element can be its key.
  const inner = children.map((child, at) =>
    typeof child === "string" ? child : elementOf(child, at),
  );
  return createElement(tag, { ...props, key }, inner);
}

/**
 * The React name of an attribute: `stroke-width` becomes `strokeWidth`; `aria-` and `data-` stay.
 */
export function property(name: string): string {
  if (name === "class") return "className";
  if (/^(?:aria|data)-/u.test(name)) return name;
  return name.replace(/[-:](\p{Ll})/gu, (_, letter: string) => letter.toUpperCase());
}
