/**
 * The outline: the visible nodes, links and quotes as a tree that can be read and walked by
 * keyboard or screen reader.
 */
import { X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { usePanelFocus } from "../../ui/browser/usePanelFocus.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useActions, useApp } from "../base/store.ts";
import { ClaimMenu } from "../claims/ClaimMenu.tsx";
import styles from "./Outline.module.css";
import { OutlineRow } from "./OutlineRow.tsx";
import { claimOf, keyName, type TreeRow } from "./outlineTree.ts";
import { RowBlock } from "./RowBlock.tsx";
import { keyAt, rowElement, useFocusOnCursor } from "./rowElements.ts";
import { useOutline } from "./useOutline.ts";
import { useOutlineCommands } from "./useOutlineCommands.ts";
import { words } from "./words.ts";

/** Rows per block; a block is rendered and removed as a whole while scrolling. */
const BLOCK = 50;

interface OutlineProps {
  readonly onClose?: () => void;
}

export function Outline({ onClose }: OutlineProps) {
  const model = useOutline();
  const { tree, rows, state } = model;
  const selected = useApp((app) => app.scene.select);
  const { setHover } = useActions();
  const [menu, setMenu] = useState<{ readonly row: TreeRow; readonly anchor: HTMLElement }>();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const help = useId();
  const panel = useRef<HTMLElement>(null);
  const focusHandlers = useFocusOnCursor(grid, state.current, rows);
  usePanelFocus(panel, grid);
  const openMenu = (key: string) => {
    const row = rows.find((candidate) => candidate.key === key);
    const anchor = rowElement(grid.current, key);
    if (row && anchor && claimOf(key) !== undefined) setMenu({ row, anchor });
  };
  const { onKeyDown, onClick } = useOutlineCommands(model, openMenu);
  useEffect(() => () => setHover(undefined), [setHover]);

  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={words.panel}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose?.();
      }}
    >
      <div className={styles.header}>
        <h2 className={styles.heading}>{words.title}</h2>
        {onClose && (
          <Button look="icon" aria-label={words.close} onClick={onClose}>
            <X aria-hidden />
          </Button>
        )}
        <p id={help} className={styles.help}>
          {words.help}
        </p>
      </div>
      <div ref={scroller} className={styles.scroller}>
        <div
          ref={grid}
          role="treegrid"
          aria-label={words.title}
          aria-describedby={help}
          aria-multiselectable="true"
          aria-rowcount={rows.length}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onFocus={focusHandlers.onFocus}
          onBlur={focusHandlers.onBlur}
          onContextMenu={(event) => {
            const key = keyAt(event.target);
            if (key === undefined) return;
            event.preventDefault();
            model.change({ ...state, current: key });
            openMenu(key);
          }}
          onPointerOver={(event) => setHover(claimOf(keyAt(event.target) ?? ""))}
          onPointerLeave={() => setHover(undefined)}
        >
          {blocksOf(rows).map(({ start, block }) => (
            <RowBlock
              key={start}
              scroller={scroller}
              count={block.length}
              isFirst={start === 0}
              isHeld={block.some(({ key }) => key === state.current)}
            >
              {() =>
                block.map((row, index) => (
                  <OutlineRow
                    key={row.key}
                    tree={tree}
                    row={row}
                    index={start + index + 1}
                    isCurrent={row.key === state.current}
                    isSelected={selected.includes(claimOf(row.key) ?? "")}
                  />
                ))
              }
            </RowBlock>
          ))}
        </div>
      </div>
      {menu && (
        <ClaimMenu
          claim={claimOf(menu.row.key) ?? ""}
          quote={menu.row.subject.type === "quote" ? menu.row.subject.quote : undefined}
          name={keyName(tree.atlas, menu.row.key)}
          anchor={menu.anchor}
          onClose={() => {
            setMenu(undefined);
            menu.anchor.focus();
          }}
        />
      )}
    </section>
  );
}

function blocksOf(rows: readonly TreeRow[]) {
  const blocks: { readonly start: number; readonly block: readonly TreeRow[] }[] = [];
  for (let start = 0; start < rows.length; start += BLOCK) {
    blocks.push({ start, block: rows.slice(start, start + BLOCK) });
  }
  return blocks;
}
