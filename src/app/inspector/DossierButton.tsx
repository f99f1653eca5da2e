/** Prints all that the sources say of a node. */
import { Printer } from "lucide-react";
import { Suspense, useState } from "react";
import type { AtlasNode } from "../../atlas/atlas.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { DOSSIER } from "../export/print/dossierPart.ts";
import { Lazy } from "../shell/lazyPart.tsx";
import { failure } from "../shell/words.ts";
import styles from "./Inspector.module.css";
import { words } from "./words.ts";

export function DossierButton({ node }: { readonly node: AtlasNode }) {
  const [asked, setAsked] = useState(0);
  const [printing, setPrinting] = useState(false);
  return (
    <>
      <Button
        className={styles.focusButton}
        // Pressed again, it prints again, also where the browser never told that it had printed.
        onClick={() => {
          setAsked(asked + 1);
          setPrinting(true);
        }}
      >
        <Printer aria-hidden />
        {words.dossier}
      </Button>
      {printing && (
        <ErrorBoundary part={words.dossierPart} words={failure} onRetry={DOSSIER.reset}>
          <Suspense>
            <Lazy key={asked} part={DOSSIER} props={{ node, onDone: () => setPrinting(false) }} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
