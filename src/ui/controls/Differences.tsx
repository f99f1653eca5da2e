/** Words beside others, with the differences marked. */
import styles from "./Differences.module.css";

const DIFFERENCE = /\[-([\s\S]*?)-\]|\{\+([\s\S]*?)\+\}/g;

/** Words as `[-before-]{+after+}`, what is not in the source struck out and what is there put in. */
export function Differences({ marked }: { readonly marked: string }) {
  const parts: { readonly text: string; readonly is: "same" | "gone" | "new" }[] = [];
  let at = 0;
  for (const match of marked.matchAll(DIFFERENCE)) {
    const [whole, gone, added] = match;
    if (match.index > at) parts.push({ text: marked.slice(at, match.index), is: "same" });
    if (gone !== undefined) parts.push({ text: gone, is: "gone" });
    if (added !== undefined) parts.push({ text: added, is: "new" });
    at = match.index + whole.length;
  }
  if (at < marked.length) parts.push({ text: marked.slice(at), is: "same" });
  return (
    <p className={styles.differences} dir="auto">
      {parts.map(({ text, is }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
        if (is === "same") return <span key={index}>{text}</span>;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        if (is === "gone") return <del key={index}>{text}</del>;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <ins key={index}>{text}</ins>;
      })}
    </p>
  );
}
