/** A button in the top bar that opens a list of choices. */
import { type ReactNode, useRef, useState } from "react";
import { Button, type ButtonProps } from "../controls/Button.tsx";
import { Popup } from "./Popup.tsx";

export interface MenuButtonProps extends Pick<ButtonProps, "id" | "onPointerEnter" | "onFocus"> {
  readonly name: string;
  readonly icon: ReactNode;
  /**
   * The class that hides the name where the bar has no space for it; the name is then a tooltip.
   */
  readonly wordClass?: string | undefined;
  /** The name of the list, if it differs. */
  readonly label?: string;
  /** Called on a press in place of opening, where there is nothing to choose. */
  readonly onPress?: (() => void) | undefined;
  /** Renders the list, which calls `close` when something was chosen. */
  readonly children: (close: () => void) => ReactNode;
}

export function MenuButton({
  name,
  icon,
  wordClass,
  label = name,
  onPress,
  children,
  ...props
}: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        ref={button}
        title={wordClass && name}
        {...(!onPress && { "aria-expanded": open })}
        {...props}
        onClick={() => (onPress ? onPress() : setOpen(!open))}
      >
        {icon}
        <span className={wordClass}>{name}</span>
      </Button>
      {open && (
        <Popup
          anchor={button}
          role="dialog"
          label={label}
          align="end"
          onClose={() => setOpen(false)}
        >
          {children(() => {
            // The pressed element disappears with the list.
            button.current?.focus();
            setOpen(false);
          })}
        </Popup>
      )}
    </div>
  );
}
