/** The toolbar of the text view: find, uncited sentences, contents. */
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
  /** Renders the contents for narrow windows; it calls `close` when an entry is chosen. */
  readonly contents: (close: () => void) => ReactNode;
}

export function Tools({ find, contents }: ToolsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.tools}>
      <FindBox find={find} />
      <Uncited />
      <div className={styles.contents}>
        <Button
          ref={button}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <List aria-hidden />
          {words.contents}
        </Button>
        {isOpen && (
          <Popup
            anchor={button}
            role="dialog"
            label={words.contents}
            align="end"
            takesFocus
            onClose={() => setIsOpen(false)}
          >
            {contents(() => setIsOpen(false))}
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
  const all = atlas.documents.flatMap(({ sentences }) =>
    sentences.filter(({ cited, unread, isChapeau }) => !cited && !unread && !isChapeau),
  );
  if (all.length === 0) return null;
  const explained = all.filter(({ uncited: reason }) => reason !== undefined).length;
  return (
    <Button
      aria-pressed={uncited}
      title={words.uncitedHint(all.length, explained)}
      onClick={() => setText({ uncited: !uncited })}
    >
      <MessageSquareDashed aria-hidden />
      {words.uncited}
      <span className={styles.number}>{all.length}</span>
    </Button>
  );
}
