/** Copies text and says so; where the browser refuses, shows the text to copy by hand. */
import { Check, Copy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useCopy } from "../browser/clipboard.ts";
import { Button } from "./Button.tsx";
import { CopyByHand } from "./CopyByHand.tsx";

interface CopyButtonProps {
  /** Made when it is asked for. */
  readonly text: () => string;
  readonly words: { readonly copied: string; readonly copyFailed: string };
  /** Told of each try, to be said aloud. */
  readonly onTried: (done: boolean) => void;
  /** Its name, where there are no words on it. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  /** Lines of the text that is shown to be copied by hand. */
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
  const [tried, setTried] = useState("");
  const copyIt = () => {
    const now = text();
    setTried(now);
    void copy(now).then(onTried);
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
      {state === "failed" && <CopyByHand label={words.copyFailed} text={tried} rows={rows} />}
    </>
  );
}
