/** The sources as a plain list, each opened in the Text view. */
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useApp, useBuilt } from "../../base/store.ts";

export function DocumentsView() {
  const { atlas } = useBuilt();
  const { openSection, changePart } = useActions();
  const isByDate = useApp((state) => state.scene.documents.by === "date");
  const documents = isByDate
    ? [...atlas.documents].sort((a, b) => (a.published ?? "").localeCompare(b.published ?? ""))
    : atlas.documents;
  return (
    <ul>
      <li>
        <Button
          aria-pressed={isByDate}
          onClick={() => changePart("documents", { by: isByDate ? "atlas" : "date" })}
        >
          By date
        </Button>
      </li>
      {documents.map(({ id, title, published }) => (
        <li key={id}>
          <Button look="link" onClick={() => openSection(`${id}/0`)}>
            {title}
          </Button>{" "}
          {published}
        </li>
      ))}
    </ul>
  );
}
