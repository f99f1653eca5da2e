/** The first of a long list, and more of it each time one asks. */
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
  /** Items shown before more are asked for. */
  readonly first?: number;
  readonly children: (item: T) => ReactNode;
}

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
  /** The first item that was asked for last: it takes the focus, which the button may lose. */
  const asked = useRef<number>(undefined);
  useEffect(() => {
    const item = asked.current === undefined ? undefined : list.current?.children[asked.current];
    asked.current = undefined;
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
            asked.current = count;
            setCount(count + MORE);
          }}
        >
          {words.more(Math.min(rest, MORE))}
        </Button>
      )}
    </>
  );
}
