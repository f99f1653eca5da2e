/**
 * Around the whole page: whatever throws where no part catches it, a page is there that says what
 * happened, gives out what is being written, and has ways on.
 */
import type { ReactNode } from "react";
import { downloadDrafts } from "../../open/openAtlas.ts";
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

/** By a reload: what failed may be of this page, and not of its address. */
function goTo(atlas: string): void {
  window.location.hash = `#${atlas}`;
  window.location.reload();
}

export function showLastWords(root: Element, error: unknown): void {
  const said = document.createElement("p");
  said.setAttribute("role", "alert");
  said.textContent = outermost.last(error instanceof Error ? error.message : String(error));
  root.replaceChildren(said);
  document.getElementById("picture")?.remove();
}
