/** What can be done with the text: find words, see what is not cited, go to a section. */
import { List, MessageSquareDashed } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import { Popup } from "../../../ui/overlays/Popup.tsx";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { FindBox } from "./FindBox.tsx";
import { words } from "./page/words.ts";
import styles from "./Tools.module.css";
import type { Find } from "./useFind.ts";

interface ToolsProps {
  readonly find: Find;
  /** The contents, for where there is no room beside the text; `close` is called on a choice. */
  readonly contents: (close: () => void) => ReactNode;
}

export function Tools({ find, contents }: ToolsProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.tools}>
      <FindBox find={find} />
      <Uncited />
      <div className={styles.contents}>
        <Button
          ref={button}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <List aria-hidden />
          {words.contents}
        </Button>
        {open && (
          <Popup
            anchor={button}
            role="dialog"
            label={words.contents}
            align="end"
            takesFocus
            onClose={() => setOpen(false)}
          >
            {contents(() => setOpen(false))}
          </Popup>
        )}
      </div>
    </div>
  );
}

function Uncited() {
  const { atlas } = useBuilt();
  const uncited = useApp((state) => state.scene.text.uncited);
  const { setText } = useActions();
  const count = atlas.documents.flatMap(({ sentences }) =>
    sentences.filter(({ cited, unread, isChapeau }) => !cited && !unread && !isChapeau),
  ).length;
  if (count === 0) return null;
  return (
    <Button
      aria-pressed={uncited}
      title={words.uncitedHint(count)}
      onClick={() => setText({ uncited: !uncited })}
    >
      <MessageSquareDashed aria-hidden />
      {words.uncited}
      <span className={styles.number}>{count}</span>
    </Button>
  );
}
