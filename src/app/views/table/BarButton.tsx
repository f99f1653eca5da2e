/** A button of the table's toolbar with the popup it opens. */
import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import { Popup } from "../../../ui/overlays/Popup.tsx";
import styles from "./Table.module.css";

interface BarButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** More text on the button, where there is room. */
  readonly more?: string;
  readonly children: ReactNode;
}

export function BarButton({ label, icon, more, children }: BarButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.command}>
      <Button ref={button} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {icon}
        {label}
        {more !== undefined && <span className={styles.more}>{more}</span>}
      </Button>
      {isOpen && (
        <Popup
          anchor={button}
          role="dialog"
          label={label}
          align="end"
          takesFocus
          onClose={() => setIsOpen(false)}
        >
          {children}
        </Popup>
      )}
    </div>
  );
}
