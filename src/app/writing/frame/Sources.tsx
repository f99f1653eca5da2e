/** The documents of the atlas: how much of each is cited; a press opens its text. */
import { useState } from "react";
import type { Document } from "../../../atlas/index.ts";
import { type Item, itemsOf, textIn, type Uses } from "../../../draft/index.ts";
import { documentCoverage } from "../../../query/text/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { useApp } from "../../base/store.ts";
import { useWritingState } from "../base.ts";
import { DocumentForm } from "../sources/DocumentForm.tsx";
import { RemoveSource } from "../sources/RemoveSource.tsx";
import { AddDocuments } from "./AddDocuments.tsx";
import { SourceActions } from "./SourceActions.tsx";
import { useGoTo } from "./useGoTo.ts";
import styles from "./Writing.module.css";
import { words } from "./words.ts";

export function Sources() {
  const atlas = useWritingState((state) => state.atlas);
  const draft = useWritingState(({ history }) => history.draft);
  const list = itemsOf(draft, "documents");
  return (
    <div className={styles.tabBody}>
      {list.length === 0 && <p className={styles.note}>{words.noSources}</p>}
      <AddDocuments />
      <ul aria-label={words.sources} className={styles.list}>
        {list.map((item, at) => {
          const id = textIn(item.value, "id");
          const document = atlas?.documents.find((one) => one.id === id);
          // biome-ignore lint/suspicious/noArrayIndexKey: a faulty draft may have two of an id.
          return <Source key={`${at} ${id}`} item={item} document={document} />;
        })}
      </ul>
    </div>
  );
}

interface SourceProps {
  readonly item: Item;
  /** `undefined` while it can't be read. */
  readonly document: Document | undefined;
}

function Source({ item, document }: SourceProps) {
  const { openText } = useGoTo();
  const [removed, setRemoved] = useState<Uses>();
  const [told, setTold] = useState<string>();
  const isOpen = useApp(
    ({ scene: { view, text } }) =>
      view === "text" && document !== undefined && text.section?.startsWith(`${document.id}/`),
  );
  const id = textIn(item.value, "id");
  const title = textIn(item.value, "title") || id;
  return (
    <li className={styles.item}>
      <div className={styles.sourceHead}>
        {document ? (
          <button
            type="button"
            className={styles.press}
            aria-current={isOpen ? "true" : undefined}
            title={words.openText(title)}
            onClick={() => openText(document.id)}
          >
            <bdi className={styles.name}>{title}</bdi>
          </button>
        ) : (
          <bdi className={styles.name}>{title}</bdi>
        )}
        <SourceActions id={id} title={title} onRemove={setRemoved} onTold={setTold} />
      </div>
      {document ? (
        <Coverage document={document} />
      ) : (
        <span className={styles.note}>{words.notRead}</span>
      )}
      {told !== undefined && <p className={styles.message}>{told}</p>}
      {removed && (
        <RemoveSource
          id={id}
          title={title}
          uses={removed}
          onRemoved={() => announce(words.removedOf(title), "writing")}
          onEnd={() => setRemoved(undefined)}
        />
      )}
      <DocumentForm item={item} />
    </li>
  );
}

/** How much of a document is cited, and the way to what is not. */
function Coverage({ document }: { readonly document: Document }) {
  const { openText } = useGoTo();
  const { cited, explained, sentences } = documentCoverage(document);
  const left = sentences - cited - explained;
  return (
    <>
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
        {explained > 0 && <> · {words.explained(explained)}</>}
      </span>
    </>
  );
}
