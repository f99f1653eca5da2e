/** Copies a path as text with footnotes and the link of this view. */
import { sceneToHash } from "../../../address/index.ts";
import type { Chain } from "../../../query/paths/index.ts";
import { CopyButton } from "../../../ui/controls/CopyButton.tsx";
import { announce } from "../../base/announcer.ts";
import { sceneAddress } from "../../base/pageAddress.ts";
import { useAppStore, useBuilt } from "../../base/store.ts";
import styles from "./Paths.module.css";
import { pathText } from "./pathText.ts";
import { words } from "./words.ts";

export function CopyPath({ chain }: { readonly chain: Chain }) {
  const { atlas } = useBuilt();
  const store = useAppStore();
  return (
    <div className={styles.copy}>
      <CopyButton
        text={() => pathText(atlas, chain, sceneAddress(sceneToHash(store.getState().scene)))}
        words={words}
        onTried={(done) => announce(done ? words.copiedLong : words.copyFailed, "copy")}
        rows={8}
      >
        {words.copy}
      </CopyButton>
    </div>
  );
}
