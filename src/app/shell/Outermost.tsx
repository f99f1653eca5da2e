/**
 * The outermost error boundary. Its fallback page says what happened, offers the briefing drafts
 * for download, and has ways to go on.
 */
import type { ReactNode } from "react";
import { downloadDrafts } from "../../open/openAtlas.ts";
import { reasonOf } from "../../reasonOf.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { ErrorBoundary } from "../../ui/overlays/ErrorBoundary.tsx";
import { useSite } from "../base/store.ts";
import { outermost, words } from "../base/words.ts";
import styles from "./Outermost.module.css";

interface OutermostProps {
  readonly onFailure: () => void;
  readonly children: ReactNode;
}

export function Outermost({ onFailure, children }: OutermostProps) {
  return (
    <ErrorBoundary
      part={words.appName}
      words={outermost}
      className={styles.page}
      more={<WaysOn />}
      onFailure={onFailure}
    >
      {children}
    </ErrorBoundary>
  );
}

function WaysOn() {
  const atlases = useSite((state) => state.atlases);
  const shown = useSite((state) => state.shown);
  const drafts = shown?.store.getState().drafts;
  return (
    <>
      {drafts && <Button onClick={() => downloadDrafts(shown)}>{outermost.drafts}</Button>}
      <Button onClick={() => window.location.reload()}>{outermost.reload}</Button>
      <ul className={styles.atlases}>
        {atlases.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={() => goTo(id)}>
              {outermost.first(title)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Opens an atlas by a reload, since the failure may lie in this page and not in its address. */
function goTo(atlas: string): void {
  window.location.hash = `#${atlas}`;
  window.location.reload();
}

/** Replaces the page by plain text when React itself has failed; nothing here can fail in turn. */
export function showLastWords(root: Element, error: unknown): void {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = outermost.last(reasonOf(error));
  root.replaceChildren(message);
  document.getElementById("picture")?.remove();
}
