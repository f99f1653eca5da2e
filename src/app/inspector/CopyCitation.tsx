/** Copies the quote with its source and the link that opens the very same thing. */
import type { Quote } from "../../atlas/atlas.ts";
import { defaultScene } from "../../atlas/openScene.ts";
import { sceneToHash } from "../../scene/url.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
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
  const cited = () => {
    // Filters may hide the claim, so the link leaves them out; the arrangement stays.
    const { arrange } = store.getState().scene;
    const scene = { ...defaultScene(atlas), arrange, select: [claim] };
    return citation(atlas, quote, sceneAddress(sceneToHash(scene)));
  };
  return (
    <CopyButton
      className={styles.action}
      text={cited}
      words={words}
      onTried={(done) => announce(done ? words.copiedLong : words.copyFailed, "copy")}
    >
      {words.copy}
    </CopyButton>
  );
}
