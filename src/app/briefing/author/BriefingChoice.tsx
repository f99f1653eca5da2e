/** Which briefing is written, what it is called and whom it is for. */
import { useId } from "react";
import type { Briefing } from "../../../atlas/atlas.ts";
import { briefingsOf } from "../../../scene/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { useApp } from "../../store.ts";
import styles from "./Author.module.css";
import { useAuthorStore } from "./authorStore.ts";
import { TextBox } from "./TextBox.tsx";
import { useAuthor } from "./useAuthor.ts";
import { words } from "./words.ts";

export function BriefingChoice({ briefing }: { readonly briefing: Briefing | undefined }) {
  const briefings = useApp(briefingsOf);
  const author = useAuthor();
  const id = useId();
  return (
    <div className={styles.choice}>
      {briefings.length > 1 && (
        <div className={styles.field}>
          <label htmlFor={id}>{words.choose}</label>
          <select
            id={id}
            className={styles.input}
            value={briefing?.id}
            onChange={({ target }) =>
              useAuthorStore.setState({ chosen: target.value, open: undefined })
            }
          >
            {briefings.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </div>
      )}
      {briefing && (
        <>
          <TextBox
            key={`title ${briefing.id}`}
            label={words.title}
            value={briefing.title}
            onChange={(title) => author.change({ title })}
          />
          <TextBox
            key={`audience ${briefing.id}`}
            label={words.audience}
            value={briefing.audience ?? ""}
            isOptional
            onChange={(audience) => author.change({ audience: audience || undefined })}
          />
        </>
      )}
      <div className={styles.row}>
        <Button onClick={author.create}>{words.create}</Button>
        {briefing && <Button onClick={author.removeBriefing}>{words.removeBriefing}</Button>}
      </div>
    </div>
  );
}
