/** What to do with documents that were brought where atlases are opened: a new atlas, a source more, or read only. */
import { FilePlus2, FileSearch, FileUp } from "lucide-react";
import { Button } from "../../ui/controls/Button.tsx";
import { useApp } from "../base/store.ts";
import { useWritingMode } from "../writing/base.ts";
import { documentsBrought } from "../writing/documentsBrought.ts";
import styles from "./Atlases.module.css";
import { words } from "./words.ts";

interface DocumentsOfferedProps {
  readonly files: readonly File[];
  /** Begins a new atlas, which gets them. */
  readonly onBegin: () => void;
  /** `undefined` where they can't be read apart from an atlas, or need not be. */
  readonly onRead: (() => void) | undefined;
  readonly onGiven: () => void;
}

export function DocumentsOffered({ files, onBegin, onRead, onGiven }: DocumentsOfferedProps) {
  const isOwn = useApp(({ built }) => built.atlas.ownId !== undefined);
  const title = useApp(({ built }) => built.atlas.title);
  const { isOn, turn } = useWritingMode();
  const isAdded = isOwn && isOn;
  return (
    <div role="alert" className={styles.told}>
      <p>{words.documents(files.map(({ name }) => name))}</p>
      <div className={styles.row}>
        <Button look={isAdded ? "quiet" : "solid"} onClick={onBegin}>
          <FilePlus2 aria-hidden />
          {words.beginWith}
        </Button>
        {isOwn && (
          <Button
            look={isAdded ? "solid" : "quiet"}
            onClick={() => {
              documentsBrought.getState().give(files);
              turn(true);
              onGiven();
            }}
          >
            <FileUp aria-hidden />
            {words.addTo(title)}
          </Button>
        )}
        {onRead && (
          <Button onClick={onRead}>
            <FileSearch aria-hidden />
            {words.readOnly}
          </Button>
        )}
      </div>
    </div>
  );
}
