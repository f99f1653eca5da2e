/** Saves the codebook alone, and takes over what another atlas or a file has that this one has not. */
import { Download } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import {
  codebookOf,
  type Json,
  type NewEntries,
  newEntries,
  takeCodebook,
} from "../../../draft/index.ts";
import { fetchSource } from "../../../open/loadAtlas.ts";
import { reasonOf } from "../../../reasonOf.ts";
import { download } from "../../../ui/browser/download.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { listOwn, ownSource } from "../../atlases/loadOwn.ts";
import { useOpenAtlas, useSite } from "../../base/store.ts";
import { useWriting, useWritingState } from "../base.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import styles from "./codebook.module.css";
import { words } from "./words.ts";

interface Source {
  readonly key: string;
  readonly title: string;
  readonly read: () => Promise<string>;
}

const FILE = "file";

export function TakeCodebook() {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const sources = useSources();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ readonly name: string; readonly entries: NewEntries }>();
  const [complaint, setComplaint] = useState<string>();
  const take = async (name: string, read: () => Promise<string>) => {
    setFound(undefined);
    setComplaint(undefined);
    try {
      const codebook: Json = JSON.parse(await read());
      const entries = newEntries(draft, codebook);
      if (!entries) setComplaint(words.noCodebook);
      else if (countOf(entries) === 0) setComplaint(words.nothingNew);
      else setFound({ name, entries });
    } catch (error) {
      setComplaint(words.notRead(reasonOf(error)));
    }
  };
  return (
    <section aria-label={words.take} className={styles.part}>
      <ChoiceField
        label={words.take}
        value=""
        choices={[
          ...sources.map(({ key, title }) => ({ value: key, name: title })),
          { value: FILE, name: words.file },
        ]}
        onChoose={(key) => {
          const source = sources.find((one) => one.key === key);
          if (source) void take(source.title, source.read);
          else input.current?.click();
        }}
      />
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words.file}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void take(file.name, () => file.text());
        }}
      />
      {complaint !== undefined && (
        <p role="status" className={styles.note}>
          {complaint}
        </p>
      )}
      {found && (
        <div role="status" className={styles.note}>
          {brings(found.entries)}
          <span className={styles.row}>
            <Button
              onClick={() => {
                writing.change((now) => takeCodebook(now, found.entries, found.name));
                setFound(undefined);
              }}
            >
              {words.takeNow}
            </Button>
            <Button onClick={() => setFound(undefined)}>{words.cancel}</Button>
          </span>
        </div>
      )}
      <div>
        <Button
          onClick={() =>
            download(
              "codebook.json",
              `${JSON.stringify(codebookOf(draft), undefined, 2)}\n`,
              "application/json",
            )
          }
        >
          <Download aria-hidden />
          {words.save}
        </Button>
      </div>
    </section>
  );
}

const countOf = ({ kinds, types, families, relations }: NewEntries) =>
  kinds.length + types.length + families.length + relations.length;

const brings = ({ kinds, types, families, relations, known }: NewEntries) =>
  words.brings(kinds.length, types.length, families.length, relations.length, known);

/** The other atlases of the site and of this machine. */
function useSources(): readonly Source[] {
  const { id } = useOpenAtlas();
  const atlases = useSite((state) => state.atlases);
  const [own, setOwn] = useState<readonly Source[]>([]);
  useEffect(() => {
    let isOpen = true;
    listOwn().then(
      (entries) => {
        if (!isOpen) return;
        setOwn(
          entries
            .filter((entry) => entry.id !== id)
            .map((entry) => ({
              key: entry.id,
              title: entry.title,
              read: () => ownSource(entry.id),
            })),
        );
      },
      // Without the browser's database there are none.
      () => {},
    );
    return () => {
      isOpen = false;
    };
  }, [id]);
  const shipped = atlases.flatMap(({ id: key, title, source }) =>
    source === undefined ? [] : [{ key, title, read: () => fetchSource(source) }],
  );
  return [...shipped, ...own.filter(({ key }) => !shipped.some((one) => one.key === key))];
}
