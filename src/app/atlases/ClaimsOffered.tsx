/** What to do with files of claims that were brought where atlases are opened: they come in as proposals. */
import { FileInput } from "lucide-react";
import { Button } from "../../ui/controls/Button.tsx";
import { useApp, useOpenAtlas } from "../base/store.ts";
import { useWritingMode } from "../writing/base.ts";
import { claimsBrought } from "../writing/claimsBrought.ts";
import styles from "./Atlases.module.css";
import { words } from "./words.ts";

interface ClaimsOfferedProps {
  readonly files: readonly File[];
  readonly onGiven: () => void;
}

export function ClaimsOffered({ files, onGiven }: ClaimsOfferedProps) {
  const { files: sources } = useOpenAtlas();
  const title = useApp((state) => state.built.atlas.title);
  const { turn } = useWritingMode();
  const names = files.map(({ name }) => name).join(", ");
  return (
    <div role="alert" className={styles.told}>
      <p>{words.claims(names)}</p>
      {sources && (
        <div className={styles.row}>
          <Button
            look="solid"
            onClick={() => {
              claimsBrought.getState().give(files);
              turn(true);
              onGiven();
            }}
          >
            <FileInput aria-hidden />
            {words.claimsHere(title)}
          </Button>
        </div>
      )}
      <p className={styles.note}>{words.claimsNew}</p>
    </div>
  );
}
