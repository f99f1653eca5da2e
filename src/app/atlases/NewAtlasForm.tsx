/** Begins a new atlas: its title, its language, and a codebook that ships, is another atlas's, or is empty. */
import { FilePlus2 } from "lucide-react";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { type StoreApi, useStore } from "zustand";
import { type Codebook, EMPTY_CODEBOOK, titleOf } from "../../folder/index.ts";
import { fetchSource } from "../../open/loadAtlas.ts";
import { reasonOf } from "../../reasonOf.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useSite } from "../base/store.ts";
import styles from "./Atlases.module.css";
import type { Library } from "./library.ts";
import { ownSource } from "./loadOwn.ts";
import { words } from "./words.ts";

interface NewAtlasFormProps {
  readonly store: StoreApi<Library>;
  readonly onCreated: (id: string) => void;
  /** Documents that it begins with: opens the form. */
  readonly documents?: readonly File[] | undefined;
}

export function NewAtlasForm({ store, onCreated, documents }: NewAtlasFormProps) {
  const shipped = useSite((state) => state.atlases);
  const own = useStore(store, ({ list }) => list?.entries ?? NONE);
  const { create, complain } = store.getState();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [language, setLanguage] = useState("en");
  const [chosen, choose] = useState("policy");
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    const [first] = documents ?? [];
    if (!first) return;
    setOpen(true);
    const offered = fileTitle(first.name);
    setTitle((before) => before || offered);
    if (!/\.md$/i.test(first.name)) return;
    let isGone = false;
    // What is typed meanwhile stays; a file that can't be read is told of where it is added.
    void first.text().then(
      (text) => {
        if (isGone) return;
        setTitle((before) => (before === offered ? titleOf({ name: first.name, text }) : before));
      },
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [documents]);
  useEffect(() => {
    if (!isOpen) return;
    field.current?.focus();
    field.current?.select();
  }, [isOpen]);
  const leave = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const sources = new Map([
    ...shipped.flatMap(({ id, source, title }) =>
      source === undefined ? [] : [[id, { title, load: () => fetchSource(source) }] as const],
    ),
    ...own.map(({ id, title }) => [id, { title, load: () => ownSource(id) }] as const),
  ]);
  const codebook = async (): Promise<Codebook> => {
    if (chosen === "empty") return EMPTY_CODEBOOK;
    if (chosen === "policy") return (await import("../../folder/policyCodebook.json")).default;
    // It is copied as it is; if it has faults, they are told in Problems.
    const {
      kinds = [],
      families = [],
      relations = [],
    } = JSON.parse((await sources.get(chosen)?.load()) ?? "{}");
    return { kinds, families, relations };
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const atlas = { title: title.trim(), language: language.trim(), codebook: await codebook() };
      const created = await create(atlas);
      if (created !== undefined) onCreated(created);
    } catch (error) {
      complain(reasonOf(error));
    } finally {
      setBusy(false);
    }
  };
  if (!isOpen) {
    return (
      <div className={styles.newAtlas}>
        <Button ref={opener} look="solid" onClick={() => setOpen(true)}>
          <FilePlus2 aria-hidden />
          {words.newAtlas}
        </Button>
        <span className={styles.note}>{words.newNote}</span>
      </div>
    );
  }
  return (
    <form
      aria-label={words.newAtlas}
      className={styles.newForm}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Else it would close the dialog.
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      {documents && (
        <p className={styles.note}>{words.withDocuments(documents.map(({ name }) => name))}</p>
      )}
      <label htmlFor={`${id}-title`}>{words.newTitleOf}</label>
      <input
        ref={field}
        id={`${id}-title`}
        required
        pattern=".*\S.*"
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <label htmlFor={`${id}-language`}>{words.newLanguage}</label>
      <input
        id={`${id}-language`}
        required
        pattern="\s*[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\s*"
        title={words.newLanguageNote}
        value={language}
        onChange={({ target }) => setLanguage(target.value)}
      />
      <label htmlFor={`${id}-codebook`}>{words.newCodebook}</label>
      <select id={`${id}-codebook`} value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="policy">{words.policyCodebook}</option>
        <option value="empty">{words.emptyCodebook}</option>
        {[...sources].map(([key, { title }]) => (
          <option key={key} value={key}>
            {words.codebookOf(title)}
          </option>
        ))}
      </select>
      <div className={styles.row}>
        <Button type="submit" look="solid" disabled={isBusy}>
          {isBusy ? words.creating : words.create}
        </Button>
        <Button onClick={leave}>{words.cancel}</Button>
      </div>
    </form>
  );
}

const fileTitle = (name: string) => name.replace(/\.[^.]*$/, "");

const NONE: readonly never[] = [];
