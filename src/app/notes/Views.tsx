/** Views with a name: Scenes that are kept beside the steps of briefings. */
import { type FormEvent, useId, useState } from "react";
import { hashToScene, sceneToHash } from "../../address/index.ts";
import {
  type NamedView,
  renameView,
  VIEW_NAME_MAX,
  VIEWS_MAX,
  withoutView,
  withView,
} from "../../notes/index.ts";
import { sceneName } from "../../query/briefings/index.ts";
import { completeScene, isDeepEqual, sceneFile } from "../../scene/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { announce } from "../base/announcer.ts";
import { useChrome } from "../base/chrome.tsx";
import { useActions, useApp, useBuilt } from "../base/store.ts";
import styles from "./Notes.module.css";
import { useNotesDesk, useOwnNotes } from "./useNotes.ts";
import { words } from "./words.ts";

export function Views() {
  const { views } = useOwnNotes();
  const { isWriter } = useNotesDesk();
  const heading = useId();
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.partHeading}>
        {words.views}
      </h3>
      <p className={styles.hint}>{views.length === 0 ? words.noViews : words.viewsHint}</p>
      {isWriter && views.length < VIEWS_MAX && <SaveView />}
      {views.length > 0 && (
        <ul className={styles.list} aria-labelledby={heading}>
          {views.map((view) => (
            <ViewRow key={view.name} view={view} isWriter={isWriter} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SaveView() {
  const { atlas } = useBuilt();
  const scene = useApp((state) => state.scene);
  const { views } = useOwnNotes();
  const { change } = useNotesDesk();
  const [name, setName] = useState(() => sceneName(atlas, scene) ?? "");
  const wanted = name.trim();
  const there = views.find((view) => view.name === wanted);
  const view: NamedView = { name: wanted, scene: sceneFile(scene) };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (wanted !== "") change((notes) => withView(notes, view), "saveView", wanted);
  };
  return (
    <form className={styles.part} onSubmit={save}>
      <label className={styles.field}>
        {words.viewName}
        <input
          className={styles.input}
          dir="auto"
          maxLength={VIEW_NAME_MAX}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      {there && !isDeepEqual(there, view) && <p className={styles.hint}>{words.taken}</p>}
      <div className={styles.line}>
        <Button look="solid" type="submit" disabled={wanted === ""}>
          {there ? words.replaceView : words.saveView}
        </Button>
      </div>
    </form>
  );
}

function ViewRow({ view, isWriter }: { readonly view: NamedView; readonly isWriter: boolean }) {
  const { name, scene } = view;
  const { atlas } = useBuilt();
  const { show, setNotice } = useActions();
  const { close } = useChrome();
  const { change } = useNotesDesk();
  const [next, setNext] = useState<string>();
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const wanted = (next ?? "").trim();
    setNext(undefined);
    if (wanted !== "") change((notes) => renameView(notes, name, wanted), "renameView", wanted);
  };
  if (next !== undefined)
    return (
      <li className={styles.item}>
        <form
          className={styles.row}
          onSubmit={rename}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
            setNext(undefined);
          }}
        >
          <input
            className={styles.input}
            aria-label={words.newName(name)}
            dir="auto"
            maxLength={VIEW_NAME_MAX}
            // biome-ignore lint/a11y/noAutofocus: the press on "Rename" asked for this field.
            autoFocus
            value={next}
            onChange={({ target }) => setNext(target.value)}
          />
          <div className={styles.line}>
            <Button type="submit">{words.save}</Button>
            <Button onClick={() => setNext(undefined)}>{words.cancel}</Button>
          </div>
        </form>
      </li>
    );
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.name}
          aria-label={words.openView(name)}
          onClick={() => {
            close();
            const whole = completeScene(atlas, scene);
            const { scene: known, ignored } = hashToScene(sceneToHash(whole), atlas);
            show(ignored.length > 0 ? known : whole);
            setNotice(ignored.length > 0 ? words.ignored(name, ignored.join(", ")) : undefined);
            announce(words.opened(name), "notes");
          }}
        >
          <bdi>{name}</bdi>
        </button>
        {isWriter && (
          <div className={styles.line}>
            <Button aria-label={words.renameOf(name)} onClick={() => setNext(name)}>
              {words.rename}
            </Button>
            <Button
              aria-label={words.removeViewOf(name)}
              onClick={() => change((notes) => withoutView(notes, name), "removeView", name)}
            >
              {words.remove}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
