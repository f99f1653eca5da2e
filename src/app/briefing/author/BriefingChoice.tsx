/** The choice of the briefing to edit, with its title and audience. */
import { useId } from "react";
import type { Briefing } from "../../../atlas/index.ts";
import { mayWrite } from "../../../open/authorState.ts";
import { briefingsOf } from "../../../open/state.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useApp, useAuthorState, useOpenAtlas } from "../../base/store.ts";
import styles from "./Author.module.css";
import { editBriefing } from "./editedBriefing.ts";
import { TextBox } from "./TextBox.tsx";
import { useAuthor } from "./useAuthor.ts";
import { words } from "./words.ts";

export function BriefingChoice({ briefing }: { readonly briefing: Briefing | undefined }) {
  const briefings = useApp(briefingsOf);
  const author = useAuthor();
  const open = useOpenAtlas();
  const isWriter = useAuthorState(mayWrite);
  const id = useId();
  const titleId = useId();
  const create = () => {
    author.create();
    // The focus leaves the button, since a second press would create another briefing.
    requestAnimationFrame(() => {
      const box = document.getElementById(titleId);
      if (box instanceof HTMLInputElement) box.select();
      box?.focus();
    });
  };
  return (
    <div className={styles.choice}>
      {briefings.length > 1 && (
        <div className={styles.field}>
          <label htmlFor={id}>{words.choose}</label>
          <select
            id={id}
            className={styles.input}
            value={briefing?.id}
            onChange={({ target }) => {
              editBriefing(open, target.value);
              open.author.setState({ openStep: undefined });
            }}
          >
            {briefings.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <fieldset className={styles.fields} disabled={!isWriter} aria-label={words.briefing}>
        {briefing && (
          <>
            <TextBox
              key={`title ${briefing.id}`}
              id={titleId}
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
          <Button aria-describedby={`${id}-note`} onClick={create}>
            {words.create}
          </Button>
          {briefing && <Button onClick={author.removeBriefing}>{words.removeBriefing}</Button>}
        </div>
        <p id={`${id}-note`} className={styles.hint}>
          {words.createNote}
        </p>
      </fieldset>
    </div>
  );
}
