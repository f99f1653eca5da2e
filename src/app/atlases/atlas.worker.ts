/** The worker that makes atlases of the files that were brought, and posts its progress. */
import type { Atlas } from "../../atlas/index.ts";
import type { BuildStep } from "../../build.ts";
import { BYTES_MAX, CannotOpen, type Folder, foldersIn } from "../../folder/index.ts";
import type { Layouts } from "../../layout/boxes/index.ts";
import { labelOf, layOut } from "../../layout/index.ts";
import { reasonOf } from "../../reasonOf.ts";
import type { Brought, Progress } from "./brought.ts";
import { buildFolder } from "./buildFolder.ts";
import { interMeasure } from "./interMeasure.ts";
import { words } from "./words.ts";

export type Order =
  /** Files as they were brought, by path. */
  | {
      readonly is: "open";
      readonly files: ReadonlyMap<string, Blob>;
      readonly layouts: Layouts | undefined;
    }
  | { readonly is: "build"; readonly folder: Folder; readonly layouts: Layouts | undefined }
  /** Lays an atlas out as if it had never been. */
  | { readonly is: "arrange"; readonly atlas: Atlas };

export type Answer =
  | { readonly is: "progress"; readonly progress: Progress }
  | { readonly is: "done"; readonly brought: readonly Brought[] }
  | { readonly is: "drawn"; readonly done: number }
  | { readonly is: "arranged"; readonly layouts: Layouts }
  /** `why` is for the person if the files are at fault, otherwise what a developer needs. */
  | { readonly is: "failed"; readonly why: string; readonly areFilesAtFault: boolean };

self.addEventListener("message", ({ data }: MessageEvent<Order>) => void answer(data));

async function answer(order: Order): Promise<void> {
  const post = (answer: Answer) => self.postMessage(answer);
  try {
    if (order.is === "arrange") {
      const measure = await interMeasure(order.atlas.nodes.map(labelOf).join(""));
      const onDrawn = (done: number) => post({ is: "drawn", done });
      post({ is: "arranged", layouts: layOut(order.atlas, measure, { onDrawn }) });
      return;
    }
    const folders =
      order.is === "build" ? [order.folder] : foldersIn(await contentsOf(order.files));
    const { layouts } = order;
    const { pastForms } = await import("../../irregularVerbs.ts");
    const brought: Brought[] = [];
    for (const [at, folder] of folders.entries()) {
      const of = folders.length;
      const onStep = (step: BuildStep) =>
        post({ is: "progress", progress: { name: folder.name, step, at, of } });
      const building = { layouts, onStep, measureFor: interMeasure, pastForms };
      brought.push(await buildFolder(folder, building));
    }
    post({ is: "done", brought });
  } catch (error) {
    const why = reasonOf(error);
    post({ is: "failed", why, areFilesAtFault: error instanceof CannotOpen });
  }
}

async function contentsOf(files: ReadonlyMap<string, Blob>) {
  const total = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > BYTES_MAX) throw new CannotOpen(words.tooLarge(BYTES_MAX));
  const contents = new Map<string, Uint8Array>();
  for (const [path, file] of files) contents.set(path, new Uint8Array(await file.arrayBuffer()));
  return contents;
}
