/** The sources as a plain list, each opened in the Text view. */
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useBuilt } from "../../base/store.ts";

export function DocumentsView() {
  const { atlas } = useBuilt();
  const { openSection } = useActions();
  return (
    <ul>
      {atlas.documents.map(({ id, title, published }) => (
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
