/** Lays out what a Scene shows in a worker, or in the page where no worker can start. */
import type { Aspect, BuiltAtlas, Layout } from "../../layout/boxes/index.ts";
import { layOutPart } from "../../layout/index.ts";
import type { Scene } from "../../scene/index.ts";
import { startWorker } from "../../ui/browser/worker.ts";
import { type Arranged, partToArrange } from "../../view/index.ts";
import address from "./arrange.worker.ts?worker&url";

/** Calls `onArranged` once the positions are there; returns a function that stops the search. */
export function arrangeInWorker(
  built: BuiltAtlas,
  scene: Scene,
  aspect: Aspect,
  onArranged: (arranged: Omit<Arranged, "key">) => void,
): () => void {
  const { part, arranged } = partToArrange(built, scene, aspect);
  const onLayout = (layout: Layout) => onArranged(arranged(layout));
  let stop = () => {};
  const inPage = () => {
    // After the press has been answered, since this blocks the page.
    const timer = window.setTimeout(() => onLayout(layOutPart(part)));
    stop = () => window.clearTimeout(timer);
  };
  if (typeof Worker === "undefined") {
    inPage();
    return () => stop();
  }
  try {
    const worker = startWorker(address);
    stop = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<Layout>) => {
      worker.terminate();
      onLayout(data);
    };
    // The file may not load, or the browser may refuse workers to a page opened from a disk.
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      inPage();
    };
    worker.postMessage(part);
  } catch {
    inPage();
  }
  return () => stop();
}
