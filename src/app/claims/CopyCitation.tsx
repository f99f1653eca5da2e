/** The button that copies a quote as a citation, with its source and a link to its claim. */
import { sceneToHash } from "../../address/index.ts";
import type { Quote } from "../../atlas/index.ts";
import { citation, citedQuote } from "../../query/cite/index.ts";
import { defaultScene } from "../../scene/index.ts";
import { CopyButton } from "../../ui/controls/CopyButton.tsx";
import { announce } from "../base/announcer.ts";
import { sceneAddress } from "../base/pageAddress.ts";
import { useAppStore, useBuilt } from "../base/store.ts";
import styles from "./Quote.module.css";
import { words } from "./words.ts";

interface CopyCitationProps {
  readonly quote: Quote;
  readonly claim: string;
}

export function CopyCitation({ quote, claim }: CopyCitationProps) {
  const { atlas } = useBuilt();
  const store = useAppStore();
  const citationText = () => {
    // Filters could hide the claim, so the link omits them; it keeps the arrangement.
    const { arrange } = store.getState().scene;
    const scene = { ...defaultScene(atlas), arrange, select: [claim] };
    const address = sceneAddress(sceneToHash(scene));
    return citation(citedQuote(atlas, claim, quote), { atlas, address });
  };
  return (
    <CopyButton
      className={styles.action}
      text={citationText}
      words={words}
      onTried={(done) => announce(done ? words.copiedLong : words.copyFailed, "copy")}
    >
      {words.copy}
    </CopyButton>
  );
}
