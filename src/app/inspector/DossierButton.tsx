/** Prints all that the sources say of a node. */
import { Printer } from "lucide-react";
import { useState } from "react";
import type { AtlasNode } from "../../atlas/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Loaded } from "../base/lazyPart.tsx";
import { DOSSIER } from "../export/exportParts.ts";
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
        <Loaded
          key={asked}
          name={words.dossierPart}
          part={DOSSIER}
          props={{ node, onDone: () => setPrinting(false) }}
        />
      )}
    </>
  );
}
