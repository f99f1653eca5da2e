/** A button for a command of the page, in a bar or in the dialog "More". */
import type { ReactNode } from "react";
import { PHONE, useMedia } from "../../ui/browser/useMedia.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useChrome } from "../base/chrome.tsx";
import {
  PAGE_COMMANDS,
  type PageCommand,
  type PageCommandName,
  type PageContext,
} from "../base/pageCommands.ts";
import { useActions, useApp } from "../base/store.ts";

/** What the commands of the page act on. */
export function usePageContext(): PageContext {
  const chrome = useChrome();
  const actions = useActions();
  const isPhone = useMedia(PHONE);
  const isPlaying = useApp((state) => state.scene.play !== undefined);
  return { chrome, actions, isPhone, isPlaying };
}

interface CommandButtonProps {
  readonly command: PageCommandName;
  /** The class that hides the label where there is no space for it; it is then a tooltip. */
  readonly wordClass?: string | undefined;
  /** Whether only the icon shows. */
  readonly isIcon?: boolean;
  /** Called before the command runs. */
  readonly onPress?: () => void;
  /** What stands after the label. */
  readonly children?: ReactNode;
}

export function CommandButton({
  command,
  wordClass,
  isIcon = false,
  onPress,
  children,
}: CommandButtonProps) {
  const context = usePageContext();
  const { label, icon: Icon, isOn, run }: PageCommand = PAGE_COMMANDS[command];
  return (
    <Button
      {...(isIcon && { look: "icon", "aria-label": label })}
      title={isIcon || wordClass ? label : undefined}
      aria-pressed={isOn?.(context.chrome)}
      onClick={() => {
        onPress?.();
        run(context);
      }}
    >
      <Icon aria-hidden />
      {!isIcon && (wordClass ? <span className={wordClass}>{label}</span> : label)}
      {children}
    </Button>
  );
}
