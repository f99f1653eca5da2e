/** A search box, with an optional button over its end that empties it. */
import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "../browser/classNames.ts";
import { Button } from "./Button.tsx";
import styles from "./SearchBox.module.css";

/** `className` and `children` apply to the frame, all other props to the box. */
export function SearchBox({ className, children, ...box }: ComponentProps<"input">) {
  return (
    <span className={classNames(styles.frame, className)}>
      <Search aria-hidden className={styles.icon} />
      <input {...box} type="search" autoComplete="off" spellCheck={false} className={styles.box} />
      {children}
    </span>
  );
}

export function SearchBoxButton(props: ComponentProps<"button">) {
  return <Button {...props} look="icon" className={styles.button} />;
}
