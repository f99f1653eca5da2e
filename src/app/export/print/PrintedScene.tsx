/** A Scene on paper, in the form that its view comes to: map, matrix, table or text. */
import { PAPER_FORMS } from "../../../query/paper/index.ts";
import { PrintedMap } from "./PrintedMap.tsx";
import { PrintedMatrix } from "./PrintedMatrix.tsx";
import { PrintedTable } from "./PrintedTable.tsx";
import { PrintedText } from "./PrintedText.tsx";
import type { PrintedProps } from "./paper.ts";

export function PrintedScene(props: PrintedProps) {
  const form = PAPER_FORMS[props.scene.view];
  switch (form.type) {
    case "map":
      return <PrintedMap {...props} />;
    case "matrix":
      return <PrintedMatrix {...props} />;
    case "table":
      return <PrintedTable {...props} tableOf={form.table} />;
    case "text":
      return <PrintedText {...props} passagesOf={form.passages} />;
  }
}
