/** Says that the filters hide what is inspected, and how to see it on the map. */
import { EyeOff } from "lucide-react";
import { Button } from "../../ui/controls/Button.tsx";
import { useActions } from "../base/store.ts";
import styles from "./Inspector.module.css";
import { words } from "./words.ts";

export function HiddenNotice({ what }: { readonly what: string }) {
  const { clearFilters } = useActions();
  return (
    <p className={styles.hidden}>
      <EyeOff aria-hidden />
      <span>
        {words.hidden(what)}{" "}
        <Button look="link" onClick={() => clearFilters()}>
          {words.show}
        </Button>
      </span>
    </p>
  );
}
