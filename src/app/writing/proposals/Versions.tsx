/** Old versions of sources that nothing quotes any more, which may go. */
import { type Draft, itemsOf } from "../../../draft/index.ts";
import { dropVersion, isReplaced } from "../../../review/versions/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useWriting } from "../base.ts";
import parts from "./list/Parts.module.css";
import { words } from "./words.ts";

export function Versions({ draft }: { readonly draft: Draft }) {
  const writing = useWriting();
  const replaced = itemsOf(draft, "documents").filter(({ value }) =>
    isReplaced(draft, String(value.id)),
  );
  return replaced.map(({ value: { id, title } }) => (
    <div key={String(id)} className={parts.ask}>
      <p>{words.replaced(String(title))}</p>
      <Button onClick={() => writing.change((now) => dropVersion(now, String(id)))}>
        {words.removeOld}
      </Button>
    </div>
  ));
}
