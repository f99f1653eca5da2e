/** Copies text and says so; where the browser refuses, shows the text to copy by hand. */
import { Check, Copy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { CopyByHand } from "../../../ui/CopyByHand.tsx";
import { useCopy } from "../../../ui/clipboard.ts";
import { announce } from "../../announcer.ts";
import styles from "./Gaps.module.css";
import { words } from "./words.ts";

interface CopyButtonProps {
  /** Made when it is asked for. */
  readonly text: () => string;
  /** How many sentences that is. */
  readonly count: number;
  /** Its name, where there are no words on it. */
  readonly label?: string;
  readonly children?: ReactNode;
}

export function CopyButton({ text, count, label, children }: CopyButtonProps) {
  const [state, copy] = useCopy();
  const [tried, setTried] = useState("");
  const copyIt = () => {
    const now = text();
    setTried(now);
    void copy(now).then((done) =>
      announce(done ? words.copiedLong(count) : words.copyFailed, "copy"),
    );
  };
  return (
    <>
      <Button
        look={children === undefined ? "icon" : "quiet"}
        className={styles.copy}
        aria-label={label}
        title={label}
        onClick={copyIt}
      >
        {state === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
        {state === "copied" && children !== undefined ? words.copied : children}
      </Button>
      {state === "failed" && <CopyByHand label={words.copyFailed} text={tried} />}
    </>
  );
}
