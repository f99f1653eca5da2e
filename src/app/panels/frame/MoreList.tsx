/** A long list that shows its first items, and more on each press of a button. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./MoreList.module.css";
import { words } from "./words.ts";

interface MoreListProps<T> {
  /** The list's name. */
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly className?: string | undefined;
  /** The number of items shown at first. */
  readonly first?: number;
  readonly children: (item: T) => ReactNode;
}

/** Items that each press adds. */
const MORE = 50;

export function MoreList<T>({
  label,
  items,
  keyOf,
  className,
  first = 10,
  children,
}: MoreListProps<T>) {
  const [count, setCount] = useState(first);
  const list = useRef<HTMLOListElement>(null);
  /** The first item just added. It takes the focus, since the button may disappear. */
  const firstAdded = useRef<number>(undefined);
  useEffect(() => {
    const index = firstAdded.current;
    const item = index === undefined ? undefined : list.current?.children[index];
    firstAdded.current = undefined;
    if (count > first) item?.querySelector("button")?.focus();
  }, [count, first]);
  const rest = items.length - count;
  return (
    <>
      <ol ref={list} aria-label={label} className={className}>
        {items.slice(0, count).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ol>
      {rest > 0 && (
        <Button
          className={styles.more}
          onClick={() => {
            firstAdded.current = count;
            setCount(count + MORE);
          }}
        >
          {words.more(Math.min(rest, MORE))}
        </Button>
      )}
    </>
  );
}
