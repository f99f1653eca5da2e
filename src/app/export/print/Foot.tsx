/** Where what is printed comes from. */
import { useBuilt } from "../../base/store.ts";
import { sourceLines } from "../picture/words.ts";
import styles from "./Print.module.css";

export function Foot() {
  const { atlas } = useBuilt();
  return <p className={styles.foot}>{sourceLines(atlas, new Date()).join(" ")}</p>;
}
