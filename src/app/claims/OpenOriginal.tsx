/**
 * Links a quote to its words in the original: the file that the text was read from, where it is kept on
 * this machine, or else the document's address on the web.
 */
import { Download, ExternalLink } from "lucide-react";
import { useEffect, useState } from "react";
import { safeAddress } from "../../atlas/format/index.ts";
import type { Document, Quote } from "../../atlas/index.ts";
import { lastAtOrBefore } from "../../atlas/text/index.ts";
import { originalAt } from "../../query/cite/index.ts";
import { useBuilt, useOpenAtlas } from "../base/store.ts";
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
  const kept = useKeptOriginal(document);
  if (kept !== undefined && document.original) {
    const { file } = document.original;
    const isPdf = /\.pdf$/i.test(file);
    return (
      <a
        className={styles.original}
        href={isPdf && page > 0 ? `${kept}#page=${page}` : kept}
        target="_blank"
        rel="noreferrer"
        // Browsers show a PDF, and no Word file.
        download={isPdf ? undefined : file}
      >
        {isPdf ? <ExternalLink aria-hidden /> : <Download aria-hidden />}
        {isPdf ? words.original : words.downloadOriginal}
      </a>
    );
  }
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

/** The address of the file that a document was read from, once it is known that it is kept. */
function useKeptOriginal({ original }: Document): string | undefined {
  const { originalOf } = useOpenAtlas();
  const [address, setAddress] = useState<string>();
  const name = original?.file;
  useEffect(() => {
    if (name === undefined) return undefined;
    let isCurrent = true;
    const found = (next: string | undefined) => isCurrent && setAddress(next);
    originalOf(name).then(found, () => found(undefined));
    return () => {
      isCurrent = false;
    };
  }, [originalOf, name]);
  return address;
}
