/** A Scene on paper: its map, matrix, table or text. */
import { PrintedMap } from "./PrintedMap.tsx";
import { PrintedMatrix } from "./PrintedMatrix.tsx";
import { PrintedTable } from "./PrintedTable.tsx";
import { PrintedText } from "./PrintedText.tsx";
import type { PrintedProps } from "./paper.ts";

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
