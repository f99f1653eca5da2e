/** The dialog "SVG": the picture as a file that is sharp at any size, with selectable text. */
import { useState } from "react";
import { download } from "../../../ui/browser/download.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useBuilt } from "../../base/store.ts";
import styles from "../dialog/Export.module.css";
import { dialogWords } from "../dialog/words.ts";
import { PictureDialog } from "../picture/PictureDialog.tsx";
import { words } from "../picture/words.ts";

export default function SvgDialog({ onClose }: { readonly onClose: () => void }) {
  const { atlas } = useBuilt();
  const [message, setMessage] = useState("");
  const file = `${atlas.id}.svg`;
  return (
    <PictureDialog title={words.svg} onClose={onClose}>
      {(picture) => (
        <div className={styles.actions}>
          <p role="status" className={styles.note}>
            {message}
          </p>
          <Button
            look="solid"
            disabled={!picture}
            onClick={() => {
              if (!picture) return;
              download(file, picture.text, "image/svg+xml");
              setMessage(dialogWords.saved(file));
            }}
          >
            {words.download}
          </Button>
        </div>
      )}
    </PictureDialog>
  );
}
