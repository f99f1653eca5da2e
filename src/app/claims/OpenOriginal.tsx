/** Links a quote to its words in the original, where the document has an address on the web. */
import { ExternalLink } from "lucide-react";
import { safeAddress } from "../../atlas/format/index.ts";
import type { Document, Quote } from "../../atlas/index.ts";
import { lastAtOrBefore } from "../../atlas/text/index.ts";
import { originalAt } from "../../query/cite/index.ts";
import { useBuilt } from "../base/store.ts";
import styles from "./Quote.module.css";
import { words } from "./words.ts";

export interface OpenOriginalProps {
  readonly quote: Quote;
  readonly document: Document;
}

export default function OpenOriginal({ quote, document }: OpenOriginalProps) {
  const { atlas } = useBuilt();
  const { language = atlas.language, pages = [] } = document;
  const page = lastAtOrBefore(pages, quote.start, ({ start }) => start) + 1;
  const address = safeAddress(originalAt(document, quote, language, page || undefined) ?? "");
  if (address === undefined || !/^https?:/.test(address)) return null;
  // Browsers follow a text fragment only if the page that opens has no access to its opener.
  return (
    <a className={styles.original} href={address} target="_blank" rel="noopener noreferrer">
      <ExternalLink aria-hidden />
      {words.original}
    </a>
  );
}
