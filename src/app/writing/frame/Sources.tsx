/** The documents of the atlas: how much of each is cited; a press opens its text. */
import type { Document } from "../../../atlas/index.ts";
import { documentCoverage } from "../../../query/text/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useApp } from "../../base/store.ts";
import { useWritingState } from "../base.ts";
import { AddDocuments } from "./AddDocuments.tsx";
import { SourceActions } from "./SourceActions.tsx";
import { useGoTo } from "./useGoTo.ts";
import styles from "./Writing.module.css";
import { words } from "./words.ts";

export function Sources() {
  const atlas = useWritingState((state) => state.atlas);
  const documents = useWritingState(({ history }) => history.draft.atlas.documents);
  const list = Array.isArray(documents) ? documents : [];
  return (
    <div className={styles.tabBody}>
      {list.length === 0 && <p className={styles.note}>{words.noSources}</p>}
      <AddDocuments />
      <ul aria-label={words.sources} className={styles.list}>
        {list.map((item, at) => {
          const id = String(Reflect.get(Object(item), "id"));
          const title = String(Reflect.get(Object(item), "title") ?? id);
          const document = atlas?.documents.find((one) => one.id === id);
          // biome-ignore lint/suspicious/noArrayIndexKey: a faulty draft may have two of an id.
          return <Source key={`${at} ${id}`} id={id} title={title} document={document} />;
        })}
      </ul>
    </div>
  );
}

interface SourceProps {
  readonly id: string;
  readonly title: string;
  /** `undefined` while it can't be read. */
  readonly document: Document | undefined;
}

function Source({ id, title, document }: SourceProps) {
  const { openText } = useGoTo();
  const isOpen = useApp(
    ({ scene: { view, text } }) =>
      view === "text" && document !== undefined && text.section?.startsWith(`${document.id}/`),
  );
  if (!document) {
    return (
      <li className={styles.item}>
        <div className={styles.sourceHead}>
          <bdi className={styles.name}>{title}</bdi>
          <SourceActions id={id} title={title} />
        </div>
        <span className={styles.note}>{words.notRead}</span>
      </li>
    );
  }
  const { cited, explained, sentences } = documentCoverage(document);
  const left = sentences - cited - explained;
  return (
    <li className={styles.item}>
      <div className={styles.sourceHead}>
        <button
          type="button"
          className={styles.press}
          aria-current={isOpen ? "true" : undefined}
          title={words.openText(title)}
          onClick={() => openText(document.id)}
        >
          <bdi className={styles.name}>{title}</bdi>
        </button>
        <SourceActions id={id} title={title} />
      </div>
      <meter
        className={styles.meter}
        aria-label={words.cited(cited, sentences)}
        min={0}
        max={Math.max(1, sentences)}
        value={sentences - left}
      />
      <span className={styles.note}>
        {words.cited(cited, sentences)}
        {" · "}
        {left === 0 ? (
          words.open(0)
        ) : (
          <Button
            look="link"
            aria-label={words.uncited(left)}
            onClick={() => openText(document.id, undefined, true)}
          >
            {words.open(left)}
          </Button>
        )}
      </span>
    </li>
  );
}
