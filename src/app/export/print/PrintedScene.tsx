/** What a Scene shows, on paper: the map, the matrix, the table or the text. */
import type { Scene } from "../../../scene/scene.ts";
import { PrintedMap } from "./PrintedMap.tsx";
import { PrintedMatrix } from "./PrintedMatrix.tsx";
import { PrintedTable } from "./PrintedTable.tsx";
import { PrintedText } from "./PrintedText.tsx";
import type { Room } from "./paper.ts";

export interface PrintedProps {
  readonly scene: Scene;
  /** What it is called for whoever can't see it. */
  readonly title: string;
  /** Begins the ids in it. */
  readonly id: string;
  /** Of the page, in CSS pixels. */
  readonly width: number;
  /** Not known yet: it is laid out with all that a page could hold, to be measured. */
  readonly room: Room | undefined;
}

export function PrintedScene(props: PrintedProps) {
  switch (props.scene.view) {
    case "map":
      return <PrintedMap {...props} />;
    case "matrix":
      return <PrintedMatrix {...props} />;
    case "table":
      return <PrintedTable {...props} />;
    case "text":
      return <PrintedText {...props} />;
  }
}
