/** What can be done to a briefing from any view: a button in the bar, a part of "More". */
import { ListPlus } from "lucide-react";
import { Suspense } from "react";
import { MenuButton } from "../../../ui/overlays/MenuButton.tsx";
import { Lazy, lazyPart } from "../../base/lazyPart.tsx";
import { words } from "../../base/words.ts";

export const list = lazyPart(async () => (await import("./BriefingList.tsx")).default);

export function BriefingButton({ wordClass }: { readonly wordClass?: string | undefined }) {
  return (
    <MenuButton
      name={words.briefing}
      icon={<ListPlus aria-hidden />}
      wordClass={wordClass}
      onPointerEnter={() => void list.load()}
      onFocus={() => void list.load()}
    >
      {(close) => (
        <Suspense>
          <BriefingList onChoose={close} />
        </Suspense>
      )}
    </MenuButton>
  );
}

/** Needs a Suspense around it, and around what its coming would push away. */
export function BriefingList({ onChoose }: { readonly onChoose: () => void }) {
  return <Lazy part={list} props={{ onChoose }} />;
}
