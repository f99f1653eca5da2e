/** The button that starts or resumes a briefing, or leads to the editor where there is none. */
import { Presentation } from "lucide-react";
import { addressId, type Briefing } from "../../../atlas/index.ts";
import { briefingsOf } from "../../../open/state.ts";
import { scopeOf } from "../../../open/windows/storageScope.ts";
import { type PlayedStep, readPlay } from "../../../scene/index.ts";
import { readSetting, writeSetting } from "../../../ui/browser/stored.ts";
import { CommandList } from "../../../ui/overlays/CommandList.tsx";
import { MenuButton } from "../../../ui/overlays/MenuButton.tsx";
import { useChrome } from "../../base/chrome.tsx";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { enterFullScreen } from "./fullScreen.ts";
import { words } from "./words.ts";

/** The id of the button, which gets the focus back when a briefing ends. */
export const PRESENT_ID = "present";

interface PresentButtonProps {
  readonly wordClass?: string | undefined;
  readonly onPress?: () => void;
}

export function PresentButton({ wordClass, onPress }: PresentButtonProps) {
  const briefings = useApp(briefingsOf).filter(({ steps }) => steps.length > 0);
  const atlas = addressId(useBuilt().atlas);
  const { play, setPanel } = useActions();
  const { setAuthoring } = useChrome();
  const [first, ...others] = briefings;
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
      onPress={first && others.length === 0 ? () => begin(first) : undefined}
    >
      {(close) => (
        <CommandList
          commands={
            first
              ? briefings.map((briefing) => ({
                  key: briefing.id,
                  name: <bdi>{briefing.title}</bdi>,
                  hint: progressOf(atlas, briefing),
                  run: () => begin(briefing),
                }))
              : [
                  {
                    key: "write",
                    name: words.writeOne,
                    hint: words.noBriefing,
                    run: () => {
                      // The editor takes the place of any other panel.
                      setPanel(undefined);
                      setAuthoring(true);
                      close();
                      onPress?.();
                    },
                  },
                ]
          }
        />
      )}
    </MenuButton>
  );
}

function progressOf(atlas: string, briefing: Briefing): string {
  const { step } = rememberedStep(atlas, briefing);
  const count = words.steps(briefing.steps.length);
  return step > 1 ? `${count}, ${words.resumesAt(step)}` : count;
}

const settingName = (atlas: string, briefing: string) => `step:${scopeOf(atlas)}:${briefing}`;

/** Remembers, until the tab is closed, where a briefing was left. */
export function rememberStep(atlas: string, { briefing, step }: PlayedStep): void {
  writeSetting(settingName(atlas, briefing), String(step), "visit");
}

/** The step at which a briefing was left; the first where it has not been played. */
function rememberedStep(atlas: string, briefing: Briefing): PlayedStep {
  const { id } = briefing;
  const step = readSetting(settingName(atlas, id), "visit") ?? "";
  return readPlay(`${id}:${step}`, [briefing]) ?? { briefing: id, step: 1 };
}
