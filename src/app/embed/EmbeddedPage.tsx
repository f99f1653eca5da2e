/** The page embedded in another one: the view, the inspector, and a link to the full page. */
import { ExternalLink } from "lucide-react";
import { useEffect, useRef } from "react";
import { sceneToHash } from "../../address/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { LiveRegions } from "../base/LiveRegions.tsx";
import { addressOf } from "../base/pageAddress.ts";
import { useApp, useBuilt } from "../base/store.ts";
import { Inspector } from "../inspector/Inspector.tsx";
import { Measuring } from "../measuring/Measuring.tsx";
import { Notice } from "../shell/Notice.tsx";
import { ViewSwitch } from "../shell/ViewSwitch.tsx";
import { Views } from "../views/Views.tsx";
import styles from "./EmbeddedPage.module.css";
import { useMessages } from "./useMessages.ts";
import { useQuietWheel } from "./useQuietWheel.ts";
import { words } from "./words.ts";

export function EmbeddedPage({ onReady }: { readonly onReady: () => void }) {
  const { atlas } = useBuilt();
  const scene = useApp((state) => state.scene);
  const main = useRef<HTMLElement>(null);
  useMessages();
  useQuietWheel(main);
  useEffect(() => {
    document.title = atlas.title;
  }, [atlas]);
  return (
    <div className={classNames("shell", styles.shell)}>
      <header className={classNames("topbar", styles.bar)}>
        <h1 className={styles.title}>
          <bdi>{atlas.title}</bdi>
        </h1>
        <ViewSwitch />
        <a
          className={styles.whole}
          href={addressOf(window.location.href, sceneToHash(scene), "whole")}
          target="_blank"
          rel="noopener"
        >
          <ExternalLink aria-hidden />
          <span>{words.whole}</span>
        </a>
      </header>
      <div className="pane">
        <main ref={main}>
          <Views onReady={onReady} />
        </main>
        <Notice />
        <Inspector />
      </div>
      <Measuring />
      <LiveRegions isOutlineOpen={false} />
    </div>
  );
}
