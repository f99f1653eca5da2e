/** Says where the caret is to those who don't see it. */
import { useEffect, useRef } from "react";
import type { Caret } from "../../../coding/index.ts";
import { claimsAt, type PageContent } from "../../../query/text/index.ts";
import { announce } from "../../base/announcer.ts";
import { restWords } from "../../views/text/page/words.ts";

/** The most words that are said in full; of more, the first and the last. */
const SPOKEN_WORDS = 14;

/** Says what the caret has come to, and what rests on it. */
export function useSpoken(
  pages: readonly PageContent[],
  caret: Caret | undefined,
  text: string,
): void {
  const latest = useRef(pages);
  useEffect(() => {
    latest.current = pages;
  });
  useEffect(() => {
    if (!caret) return;
    const said = text.split(/\s+/u);
    const short =
      said.length > SPOKEN_WORDS
        ? `${said.slice(0, SPOKEN_WORDS / 2).join(" ")} … ${said.slice(-SPOKEN_WORDS / 2).join(" ")}`
        : said.join(" ");
    const cited = claimsAt(latest.current, { document: caret.document, start: caret.head.start });
    announce(cited.length > 0 ? `${short}. ${restWords(cited)}.` : short, "caret");
  }, [caret, text]);
}
