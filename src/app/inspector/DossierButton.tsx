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
  const [printed, setPrinted] = useState<AtlasNode>();
  return (
    <>
      <Button
        className={styles.focusButton}
        // Pressed again, it prints again, also where the browser never told that it had printed.
        onClick={() => setPrinted({ ...node })}
      >
        <Printer aria-hidden />
        {words.dossier}
      </Button>
      {printed && (
        <ErrorBoundary part={words.dossierPart} words={failure} onRetry={DOSSIER.reset}>
          <Suspense>
            <Lazy part={DOSSIER} props={{ node: printed, onDone: () => setPrinted(undefined) }} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
