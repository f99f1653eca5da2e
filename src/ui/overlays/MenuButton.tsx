/** A command of the bar that opens a list to choose from. */
import { type ReactNode, useRef, useState } from "react";
import { Button, type ButtonProps } from "../controls/Button.tsx";
import { Popup } from "./Popup.tsx";

export interface MenuButtonProps extends Pick<ButtonProps, "id" | "onPointerEnter" | "onFocus"> {
  readonly name: string;
  readonly icon: ReactNode;
  /** Where the bar has no room for the name, it is hidden by this class and shows as a tip. */
  readonly wordClass?: string | undefined;
  /** The list's name, where it is another. */
  readonly label?: string;
  /** In place of opening: what a press does where there is nothing to choose. */
  readonly onPress?: (() => void) | undefined;
  /** The list; it calls `close` when something was chosen. */
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
            // What was pressed goes with the list.
            button.current?.focus();
            setOpen(false);
          })}
        </Popup>
      )}
    </div>
  );
}
