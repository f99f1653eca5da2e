/** From a quote to its words in the original, where the atlas knows the document's address. */
import { ExternalLink } from "lucide-react";
import type { Document, Quote } from "../../atlas/atlas.ts";
import { originalAt } from "../../graph/cite/original.ts";
import { safeAddress } from "../codebook/safeAddress.ts";
import { useBuilt } from "../store.ts";
import styles from "./Quote.module.css";
import { words } from "./words.ts";

interface OpenOriginalProps {
  readonly quote: Quote;
  readonly document: Document;
}

export function OpenOriginal({ quote, document }: OpenOriginalProps) {
  const { atlas } = useBuilt();
  const address = safeAddress(originalAt(document, quote, atlas.language) ?? "");
  if (address === undefined || !/^https?:/.test(address)) return null;
  // Browsers follow a text fragment only into a page that knows nothing of its opener.
  return (
    <a className={styles.original} href={address} target="_blank" rel="noopener noreferrer">
      <ExternalLink aria-hidden />
      {words.original}
    </a>
  );
}
