/** What can be done to a briefing from any view: a button in the bar, a part of "More". */

import { ListPlus } from "lucide-react";
import { Suspense, useRef, useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Popup } from "../../../ui/Popup.tsx";
import { Lazy, lazyPart } from "../../shell/lazyPart.tsx";
import { words } from "../../shell/words.ts";

const list = lazyPart(async () => (await import("./BriefingList.tsx")).default);

export function BriefingButton({ wordClass }: { readonly wordClass?: string | undefined }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        ref={button}
        title={wordClass && words.briefing}
        aria-expanded={open}
        onPointerEnter={() => void list.load()}
        onFocus={() => void list.load()}
        onClick={() => setOpen(!open)}
      >
        <ListPlus aria-hidden />
        <span className={wordClass}>{words.briefing}</span>
      </Button>
      {open && (
        <Popup
          anchor={button}
          role="dialog"
          label={words.briefing}
          align="end"
          onClose={() => setOpen(false)}
        >
          <BriefingList
            onChoose={() => {
              button.current?.focus();
              setOpen(false);
            }}
          />
        </Popup>
      )}
    </div>
  );
}

export function BriefingList({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <Suspense>
      <Lazy part={list} props={{ onChoose }} />
    </Suspense>
  );
}
