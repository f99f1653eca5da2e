/** Starts a briefing, or goes on with it where one left; there are often none, then it is not there. */
import { Presentation } from "lucide-react";
import type { Briefing } from "../../../atlas/atlas.ts";
import { briefingsOf } from "../../../open/state.ts";
import { CommandList } from "../../shell/CommandList.tsx";
import { MenuButton } from "../../shell/MenuButton.tsx";
import { useActions, useApp, useBuilt } from "../../store.ts";
import { enterFullScreen } from "./fullScreen.ts";
import { rememberedStep } from "./memory.ts";
import { words } from "./words.ts";

/** What gets the focus back when a briefing ends. */
export const PRESENT_ID = "present";

interface PresentButtonProps {
  readonly wordClass?: string | undefined;
  readonly onPress?: () => void;
}

export function PresentButton({ wordClass, onPress }: PresentButtonProps) {
  const briefings = useApp(briefingsOf).filter(({ steps }) => steps.length > 0);
  const atlas = useBuilt().atlas.id;
  const { play } = useActions();
  const [first, ...others] = briefings;
  if (!first) return null;
  const begin = (briefing: Briefing) => {
    enterFullScreen();
    onPress?.();
    play(rememberedStep(atlas, briefing));
  };
  return (
    <MenuButton
      id={PRESENT_ID}
      name={words.present}
      icon={<Presentation aria-hidden />}
      wordClass={wordClass}
      label={words.choose}
      onPress={others.length > 0 ? undefined : () => begin(first)}
    >
      {() => (
        <CommandList
          commands={briefings.map((briefing) => ({
            key: briefing.id,
            name: <bdi>{briefing.title}</bdi>,
            hint: hintOf(atlas, briefing),
            run: () => begin(briefing),
          }))}
        />
      )}
    </MenuButton>
  );
}

function hintOf(atlas: string, briefing: Briefing): string {
  const { step } = rememberedStep(atlas, briefing);
  const count = words.steps(briefing.steps.length);
  return step > 1 ? `${count}, ${words.goesOn(step)}` : count;
}
