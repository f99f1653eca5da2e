/** One line that is always true. It is not spoken when it changes: one announcer does that. */
import { countWords } from "../../query/words/index.ts";
import { useBuilt, useVisible } from "../base/store.ts";
import { words } from "../base/words.ts";
import { percent, verifiedQuotes } from "./verified.ts";

export function Status() {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const verified = verifiedQuotes(atlas);
  return (
    <footer className="status">
      <p role="status" aria-live="off" aria-label={words.status}>
        {countWords(atlas, shown)};{" "}
        {verified.quotes === 0
          ? words.noQuotes
          : words.verified(percent(verified), verified.quotes)}
      </p>
    </footer>
  );
}
