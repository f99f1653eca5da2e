/**
 * A button that copies text and confirms it; where the browser refuses, it shows the text to copy
 * by hand.
 */
import { Check, Copy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useCopy } from "../browser/clipboard.ts";
import { Button } from "./Button.tsx";
import { CopyByHand } from "./CopyByHand.tsx";

interface CopyButtonProps {
  /** Called when the button is pressed. */
  readonly text: () => string;
  readonly words: { readonly copied: string; readonly copyFailed: string };
  /** Called after each try, to announce it. */
  readonly onTried: (done: boolean) => void;
  /** The accessible name, where the button shows no text. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  /** The height in lines of the text to copy by hand. */
  readonly rows?: number | undefined;
  readonly children?: ReactNode;
}

export function CopyButton({
  text,
  words,
  onTried,
  label,
  className,
  rows = 5,
  children,
}: CopyButtonProps) {
  const [state, copy] = useCopy();
  const [lastText, setLastText] = useState("");
  const copyIt = () => {
    const currentText = text();
    setLastText(currentText);
    void copy(currentText).then(onTried);
  };
  return (
    <>
      <Button
        look={children === undefined ? "icon" : "quiet"}
        className={className}
        aria-label={label}
        title={label}
        onClick={copyIt}
      >
        {state === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
        {state === "copied" && children !== undefined ? words.copied : children}
      </Button>
      {state === "failed" && <CopyByHand label={words.copyFailed} text={lastText} rows={rows} />}
    </>
  );
}
