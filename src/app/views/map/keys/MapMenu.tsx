/** The context menu for the node or link under the map's cursor. */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { lookup } from "../../../../query/visible/index.ts";
import { claimName } from "../../../../query/words/index.ts";
import { useView } from "../../../base/store.ts";
import { ClaimMenu } from "../../../claims/ClaimMenu.tsx";
import styles from "../map.module.css";
import { onScreen, type Painter } from "../painter/index.ts";

export interface MapMenuProps {
  /** Node or edge id. */
  readonly claim: string;
  readonly pane: RefObject<HTMLElement | null>;
  readonly painter: Painter;
  readonly onClose: () => void;
}

export function MapMenu({ claim, pane, painter, onClose }: MapMenuProps) {
  const { atlas } = useView();
  const anchor = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<HTMLElement>();
  const edge = lookup(atlas).edges.get(claim);
  useLayoutEffect(() => {
    const element = anchor.current;
    const place = edge ? painter.middle(claim) : painter.where(claim);
    if (!element || !place) return;
    const at = onScreen(painter.view(), place);
    element.style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
    setPlaced(element);
  }, [painter, claim, edge]);
  const close = () => {
    pane.current?.focus();
    onClose();
  };
  return (
    <div ref={anchor} className={styles.menuAnchor}>
      {placed && (
        <ClaimMenu
          claim={claim}
          quote={undefined}
          name={claimName(atlas, claim)}
          anchor={placed}
          onClose={close}
        />
      )}
    </div>
  );
}
