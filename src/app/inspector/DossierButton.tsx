/** The button that prints a dossier: all that the sources say about a node. */
import { Printer } from "lucide-react";
import { useState } from "react";
import type { AtlasNode } from "../../atlas/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Loaded } from "../base/lazyPart.tsx";
import { DOSSIER } from "../export/exportParts.ts";
import styles from "./Inspector.module.css";
import { words } from "./words.ts";

export function DossierButton({ node }: { readonly node: AtlasNode }) {
  const [printCount, setPrintCount] = useState(0);
  const [isPrinting, setPrinting] = useState(false);
  return (
    <>
      <Button
        className={styles.focusButton}
        // A new count prints again, even if the browser never reported the end of the last print.
        onClick={() => {
          setPrintCount(printCount + 1);
          setPrinting(true);
        }}
      >
        <Printer aria-hidden />
        {words.dossier}
      </Button>
      {isPrinting && (
        <Loaded
          key={printCount}
          name={words.dossierPart}
          part={DOSSIER}
          props={{ node, onDone: () => setPrinting(false) }}
        />
      )}
    </>
  );
}
