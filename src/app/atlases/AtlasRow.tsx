/** An atlas that is kept on this machine, and what can be done with it. */
import { Copy, Download, Pencil, Trash2 } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { OwnEntry } from "../../open/own/ownRecord.ts";
import { Button } from "../../ui/controls/Button.tsx";
import styles from "./Atlases.module.css";
import { words } from "./words.ts";

interface AtlasRowProps {
  readonly entry: OwnEntry;
  readonly isShown: boolean;
  readonly isUnkept: boolean;
  readonly onShow: () => void;
  readonly onRename: (title: string) => Promise<void>;
  readonly onDuplicate: () => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

export function AtlasRow(props: AtlasRowProps) {
  const { entry, isShown, isUnkept, onShow, onRename } = props;
  const { id, title, nodes, links, quotes, changed } = entry;
  const [isRenaming, setRenaming] = useState(false);
  const renamer = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (hadFocus.current && !isRenaming) renamer.current?.focus();
    hadFocus.current = isRenaming;
  }, [isRenaming]);
  const said = [
    words.counts(nodes, links, quotes),
    words.changed(changed),
    ...(isUnkept ? [words.unkept] : []),
    ...(isShown ? [words.shown] : []),
  ];
  return (
    <li className={styles.atlas}>
      {isRenaming ? (
        <Rename
          title={title}
          onCancel={() => setRenaming(false)}
          onRename={async (next) => {
            await onRename(next);
            setRenaming(false);
          }}
        />
      ) : (
        <>
          <div className={styles.what}>
            <a
              href={`#${id}`}
              className={styles.name}
              aria-current={isShown ? "page" : undefined}
              onClick={onShow}
            >
              <bdi>{title}</bdi>
            </a>
            <span className={styles.note}>{said.join(" · ")}</span>
          </div>
          <div className={styles.actions}>
            <Button
              ref={renamer}
              look="icon"
              aria-label={words.rename(title)}
              title={words.renameShort}
              onClick={() => setRenaming(true)}
            >
              <Pencil aria-hidden />
            </Button>
            <Button
              look="icon"
              aria-label={words.duplicate(title)}
              title={words.duplicateShort}
              onClick={props.onDuplicate}
            >
              <Copy aria-hidden />
            </Button>
            <Button
              look="icon"
              aria-label={words.save(title)}
              title={words.saveShort}
              onClick={props.onSave}
            >
              <Download aria-hidden />
            </Button>
            <Button
              look="icon"
              aria-label={words.remove(title)}
              title={words.removeShort}
              onClick={props.onRemove}
            >
              <Trash2 aria-hidden />
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

interface RenameProps {
  readonly title: string;
  readonly onRename: (title: string) => Promise<void>;
  readonly onCancel: () => void;
}

function Rename({ title, onRename, onCancel }: RenameProps) {
  const field = useRef<HTMLInputElement>(null);
  const [next, setNext] = useState(title);
  useEffect(() => field.current?.select(), []);
  const wanted = next.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === "" || wanted === title) onCancel();
    else void onRename(wanted);
  };
  return (
    <form className={styles.rename} onSubmit={submit}>
      <input
        ref={field}
        aria-label={words.newTitle}
        value={next}
        onChange={({ target }) => setNext(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          // Else it would close the dialog.
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }}
      />
      <Button type="submit">{words.saveTitle}</Button>
      <Button onClick={onCancel}>{words.cancel}</Button>
    </form>
  );
}
