/** The standard button of the page. */
import type { ComponentProps } from "react";
import { classNames } from "../browser/classNames.ts";
import styles from "./Button.module.css";

export interface ButtonProps extends ComponentProps<"button"> {
  /**
   * `quiet` is plain text, `solid` the main action, `link` for use within text, `icon` a bare icon.
   */
  readonly look?: "quiet" | "solid" | "link" | "icon";
}

/** A button that does not submit a form. */
export function Button({ look = "quiet", className, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      className={classNames(styles.button, styles[look], className)}
    />
  );
}
