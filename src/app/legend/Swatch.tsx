/** A colour of the map by itself, where it tells something else than a kind. */
import { classNames } from "../../ui/browser/classNames.ts";
import styles from "./marks.module.css";

/** `tone` as picture has it: `"1"` to `"8"`, or `"rest"`. */
export function Swatch({ tone }: { readonly tone: string }) {
  return <span aria-hidden="true" className={classNames(styles.swatch, `kind-${tone}`)} />;
}
