/** The menu "Briefing", available in any view: a button in the top bar, and a list in "More". */
import { ListPlus } from "lucide-react";
import { Suspense } from "react";
import { MenuButton } from "../../../ui/overlays/MenuButton.tsx";
import { Lazy, lazyPart } from "../../base/lazyPart.tsx";
import { words } from "../../base/words.ts";

export const briefingList = lazyPart(async () => (await import("./BriefingCommands.tsx")).default);

export function BriefingButton({ wordClass }: { readonly wordClass?: string | undefined }) {
  return (
    <MenuButton
      name={words.briefing}
      icon={<ListPlus aria-hidden />}
      wordClass={wordClass}
      onPointerEnter={() => void briefingList.load()}
      onFocus={() => void briefingList.load()}
    >
      {(close) => (
        <Suspense>
          <BriefingList onChoose={close} />
        </Suspense>
      )}
    </MenuButton>
  );
}

/** Needs a Suspense around it that includes whatever its late arrival would push away. */
export function BriefingList({ onChoose }: { readonly onChoose: () => void }) {
  return <Lazy part={briefingList} props={{ onChoose }} />;
}
