/** The text of a document line by line, and what a person can say about the chosen line. */
import { ListX, Merge, Pilcrow } from "lucide-react";
import { type KeyboardEvent, memo, useEffect, useId, useMemo, useState } from "react";
import type { Rule } from "../../sources/index.ts";
import { type Block, blockText, type Words } from "../../sources/model/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { CommandList } from "../../ui/overlays/CommandList.tsx";
import { MenuButton } from "../../ui/overlays/MenuButton.tsx";
import { announce } from "../base/announcer.ts";
import styles from "./Documents.module.css";
import {
  breaksOf,
  canBeNamed,
  isHeading,
  isJoined,
  isParted,
  isRepeated,
  type Line,
} from "./ruleFor.ts";
import { words } from "./words.ts";

interface TextLinesProps {
  /** The document's. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly onRule: (rule: Rule) => void;
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6];
/** How far Page Up and Page Down go, in lines. */
const PAGE = 10;

export function TextLines({ name, blocks, onRule }: TextLinesProps) {
  const id = useId();
  const [active, setActive] = useState(0);
  const lines = useMemo(() => linesOf(blocks), [blocks]);
  const at = Math.min(active, lines.length - 1);
  useEffect(() => {
    if (active > 0)
      document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: "nearest" });
  }, [id, active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = goesTo(event.key, at, lines.length);
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setActive(to);
  };
  const say = (rule: Rule) => {
    onRule(rule);
    announce(words.ruled(rule), "rule");
  };
  const line = lines[at]?.line;
  return (
    <section aria-label={words.text} className={styles.text}>
      <h3>{words.text}</h3>
      <p className={styles.note}>{words.textHint}</p>
      <div
        id={id}
        role="listbox"
        aria-label={words.lines(name)}
        tabIndex={0}
        aria-activedescendant={line && `${id}-${at}`}
        className={styles.lines}
        onKeyDown={onKeyDown}
      >
        {lines.map(({ line, page }, index) => (
          <LineOption
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity
            key={index}
            id={`${id}-${index}`}
            line={line}
            page={page}
            isActive={index === at}
            index={index}
            onChoose={setActive}
          />
        ))}
      </div>
      {line && <Tools line={line} next={lines[at + 1]?.line} onRule={say} />}
    </section>
  );
}

function goesTo(key: string, from: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, from + 1);
    case "ArrowUp":
      return Math.max(0, from - 1);
    case "PageDown":
      return Math.min(last, from + PAGE);
    case "PageUp":
      return Math.max(0, from - PAGE);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

/** The blocks that are lines; the first line of a page has the page's label. */
function linesOf(blocks: readonly Block[]) {
  const lines: { readonly line: Line; readonly page: string | undefined }[] = [];
  let page: string | undefined;
  for (const block of blocks) {
    if (block.kind === "page") page = block.label;
    else {
      lines.push({ line: block, page });
      page = undefined;
    }
  }
  return lines;
}

interface LineOptionProps {
  readonly id: string;
  readonly index: number;
  readonly line: Line;
  readonly page: string | undefined;
  readonly isActive: boolean;
  readonly onChoose: (index: number) => void;
}

const LineOption = memo(function LineOption(props: LineOptionProps) {
  const { id, index, line, page, isActive, onChoose } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.line}
      data-kind={line.kind}
      onClick={() => onChoose(index)}
    >
      <span className={styles.kind}>
        {page !== undefined && <span className={styles.label}>{words.page(page)}</span>}
        {kindOf(line)}
      </span>
      <span dir="auto" className={styles.words}>
        {line.kind === "table" ? blockText(line) : <InlineWords line={line} />}
      </span>
    </div>
  );
});

function kindOf(line: Line): string {
  switch (line.kind) {
    case "heading":
      return words.heading(line.level);
    case "note":
      return words.note(line.mark);
    default:
      return words[line.kind];
  }
}

/** The words of a line with its number; where pages begin and notes are referred to is marked. */
function InlineWords({ line }: { readonly line: Exclude<Line, { kind: "table" }> }) {
  const mark = line.kind === "heading" ? line.number : line.kind === "item" ? line.mark : undefined;
  return (
    <>
      {mark && `${mark} `}
      {line.words.map(inlineMark)}
    </>
  );
}

function inlineMark(part: Words[number], at: number) {
  if (typeof part === "string") return part;
  if ("note" in part) return <sup key={at}>{part.note}</sup>;
  return (
    <span key={at} className={styles.label}>
      {` ${words.page(part.page)} `}
    </span>
  );
}

interface ToolsProps {
  readonly line: Line;
  readonly next: Line | undefined;
  readonly onRule: (rule: Rule) => void;
}

function Tools({ line, next, onRule }: ToolsProps) {
  const select = useId();
  const isNamed = canBeNamed(line);
  const level = line.kind === "heading" ? line.level : 0;
  const breaks = breaksOf(line);
  const isTable = line.kind === "table";
  return (
    <div className={styles.tools}>
      <label htmlFor={select}>{words.is}</label>
      <select
        id={select}
        value={level}
        disabled={!isNamed || isTable}
        onChange={({ target }) => onRule(isHeading(line, Number(target.value)))}
      >
        {LEVELS.map((option) => (
          <option key={option} value={option}>
            {option > 0 ? words.heading(option) : words.noHeading}
          </option>
        ))}
      </select>
      <Button disabled={!isNamed} onClick={() => onRule(isRepeated(line))}>
        <ListX aria-hidden />
        {words.repeats}
      </Button>
      <Button
        disabled={isTable || next === undefined || next.kind === "table"}
        onClick={() => next && onRule(isJoined(line, next))}
      >
        <Merge aria-hidden />
        {words.join}
      </Button>
      {breaks.length > 0 && (
        <MenuButton name={words.part} icon={<Pilcrow aria-hidden />} label={words.partAfter}>
          {(close) => (
            <CommandList
              commands={breaks.map((place) => ({
                key: place.before,
                name: `…${place.before.slice(-48)}`,
                hint: `¶ ${place.after.slice(0, 60)}…`,
                run: () => {
                  close();
                  onRule(isParted(place));
                },
              }))}
            />
          )}
        </MenuButton>
      )}
      {!isNamed && <span className={styles.note}>{words.tooLong}</span>}
    </div>
  );
}
