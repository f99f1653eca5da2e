/** Opens the Text view at a quote's place in the source. */
import { BookOpenText } from "lucide-react";
import type { Quote } from "../../atlas/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useActions, useOpenAtlas } from "../base/store.ts";
import { words } from "./words.ts";

/**
 * Returns a function that opens the Text view at a quote and focuses its words. It selects the
 * claim if one is passed, else the selection stays.
 */
export function useOpenInText(): (quote: Quote, claim?: string) => void {
  const { openInText } = useActions();
  const { textFocus } = useOpenAtlas();
  return (quote, claim) => {
    openInText(quote.id, claim);
    textFocus.request(quote.id);
  };
}

interface OpenInTextProps {
  readonly quote: Quote;
  readonly className?: string | undefined;
}

export function OpenInText({ quote, className }: OpenInTextProps) {
  const open = useOpenInText();
  return (
    <Button className={className} onClick={() => open(quote)}>
      <BookOpenText aria-hidden />
      {words.open}
    </Button>
  );
}
