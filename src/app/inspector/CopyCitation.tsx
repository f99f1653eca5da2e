/** Copies the quote with its source and the link that opens the very same thing. */
import { Check, Copy } from "lucide-react";
import { useState } from "react";
import type { Quote } from "../../atlas/atlas.ts";
import { defaultScene } from "../../atlas/openScene.ts";
import { sceneToHash } from "../../scene/url.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyByHand } from "../../ui/CopyByHand.tsx";
import { useCopy } from "../../ui/clipboard.ts";
import { announce } from "../announcer.ts";
import { sceneAddress } from "../shell/address.ts";
import { useAppStore, useBuilt } from "../store.ts";
import { citation } from "./citation.ts";
import styles from "./Quote.module.css";
import { words } from "./words.ts";

interface CopyCitationProps {
  readonly quote: Quote;
  readonly claim: string;
}

export function CopyCitation({ quote, claim }: CopyCitationProps) {
  const { atlas } = useBuilt();
  const store = useAppStore();
  const [state, copy] = useCopy();
  const [text, setText] = useState("");
  const copyIt = () => {
    // Filters may hide the claim, so the link leaves them out; the arrangement stays.
    const { arrange } = store.getState().scene;
    const scene = { ...defaultScene(atlas), arrange, select: [claim] };
    const cited = citation(atlas, quote, sceneAddress(sceneToHash(scene)));
    setText(cited);
    void copy(cited).then((done) => announce(done ? words.copiedLong : words.copyFailed, "copy"));
  };
  return (
    <>
      <Button className={styles.action} onClick={copyIt}>
        {state === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
        {words.copy}
      </Button>
      {state === "copied" && <span className={styles.copied}>{words.copied}</span>}
      {state === "failed" && <CopyByHand label={words.copyFailed} text={text} />}
    </>
  );
}
