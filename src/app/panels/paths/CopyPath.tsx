/** Copies a path as text with footnotes and the link of this view. */
import { Check, Copy } from "lucide-react";
import { useState } from "react";
import type { Chain } from "../../../graph/chain.ts";
import { sceneToHash } from "../../../scene/url.ts";
import { Button } from "../../../ui/Button.tsx";
import { CopyByHand } from "../../../ui/CopyByHand.tsx";
import { useCopy } from "../../../ui/clipboard.ts";
import { announce } from "../../announcer.ts";
import { sceneAddress } from "../../shell/address.ts";
import { useAppStore, useBuilt } from "../../store.ts";
import styles from "./Paths.module.css";
import { pathText } from "./pathText.ts";
import { words } from "./words.ts";

export function CopyPath({ chain }: { readonly chain: Chain }) {
  const { atlas } = useBuilt();
  const store = useAppStore();
  const [state, copy] = useCopy();
  const [text, setText] = useState("");
  const copyIt = () => {
    const cited = pathText(atlas, chain, sceneAddress(sceneToHash(store.getState().scene)));
    setText(cited);
    void copy(cited).then((done) => announce(done ? words.copiedLong : words.copyFailed, "copy"));
  };
  return (
    <div className={styles.copy}>
      <Button onClick={copyIt}>
        {state === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
        {state === "copied" ? words.copied : words.copy}
      </Button>
      {state === "failed" && <CopyByHand label={words.copyFailed} text={text} rows={8} />}
    </div>
  );
}
