/** The picture of the current view that an export dialog offers, redrawn for each choice. */
import { useEffect, useMemo, useState } from "react";
import { calloutsOf } from "../../../open/state.ts";
import { markup } from "../../../picture/paint/index.ts";
import { type Pane, shownBounds } from "../../../picture/shapes/index.ts";
import { arrangedOf, ofScene, resolve } from "../../../view/index.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import { fontCss } from "./font.ts";
import { textMeasurer } from "./measureText.ts";
import { sheetOf } from "./sheetOf.ts";
import { sourceLines } from "./words.ts";

export interface Picture {
  /** An SVG file. */
  readonly text: string;
  /** A blob URL, valid while the dialog is open. */
  readonly address: string;
  /** In CSS pixels, whole. */
  readonly width: number;
  readonly height: number;
}

const WIDTHS = { wide: 1200, tall: 800 };

/** `undefined` until the font is loaded, for a frame or two. */
export function usePicture(whole: boolean, transparent: boolean): Picture | undefined {
  const built = useBuilt();
  const scene = useApp((state) => state.scene);
  const aspect = useApp((state) => state.aspect);
  const measured = useApp((state) => state.measured);
  const callouts = useApp(calloutsOf);
  const css = useFontCss();
  const drawing = useMemo(() => {
    if (css === undefined) return undefined;
    const view = resolve(
      built,
      scene,
      ofScene(built.atlas, scene, measured),
      aspect,
      arrangedOf(built, scene, aspect),
    );
    const drawnSheet = sheetOf(view, {
      pane: paneOf(
        WIDTHS[aspect],
        // A fitted map fills the picture; the shape of the window would leave empty bands around
        // it.
        whole || !scene.camera ? shownBounds(view) : undefined,
      ),
      measure: textMeasurer(),
      whole,
      callouts,
      transparent,
      foot: sourceLines(built.atlas, new Date()),
      css: css === "" ? undefined : css,
      id: "picture",
    });
    const { width } = drawnSheet;
    return { text: markup(drawnSheet.svg), width, height: Math.ceil(drawnSheet.height) };
  }, [built, scene, aspect, measured, whole, callouts, transparent, css]);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!drawing) return undefined;
    const url = URL.createObjectURL(new Blob([drawing.text], { type: "image/svg+xml" }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [drawing]);
  return drawing && address !== undefined ? { ...drawing, address } : undefined;
}

/** A pane of the given width, in the proportions of `bounds`, or of the view in the window. */
function paneOf(width: number, bounds: Pane | undefined): Pane {
  const main = document.querySelector("main");
  const view = main && main.clientWidth > 0 ? main : undefined;
  const ratio = bounds
    ? bounds.height / bounds.width
    : view
      ? view.clientHeight / view.clientWidth
      : 2 / 3;
  return { width, height: Math.round(width * Math.min(Math.max(ratio, 0.4), 1.8)) };
}

function useFontCss(): string | undefined {
  const [css, setCss] = useState<string>();
  useEffect(() => {
    let isMounted = true;
    void fontCss().then((loaded) => {
      if (isMounted) setCss(loaded);
    });
    return () => {
      isMounted = false;
    };
  }, []);
  return css;
}
