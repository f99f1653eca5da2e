import type { ComponentProps } from "react";
import { classNames } from "../browser/classNames.ts";
import styles from "./Button.module.css";

export interface ButtonProps extends ComponentProps<"button"> {
  /** `quiet`: words on paper; `solid`: the one that matters; `link`: within text. */
  readonly look?: "quiet" | "solid" | "link" | "icon";
}

/** A button that does not submit. */
export function Button({ look = "quiet", className, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      className={classNames(styles.button, styles[look], className)}
    />
  );
}
