/** The dialog "Keys and help": a table of all keys, and a switch for the global shortcuts. */
import { Modal } from "../../ui/overlays/Modal.tsx";
import { useChrome } from "../base/chrome.tsx";
import styles from "./Help.module.css";
import { words } from "./words.ts";

export interface HelpProps {
  readonly shortcuts: boolean;
  readonly onShortcuts: (on: boolean) => void;
}

export default function Help({ shortcuts, onShortcuts }: HelpProps) {
  const { close } = useChrome();
  return (
    <Modal title={words.title} closeLabel={words.close} onClose={close}>
      <div className={styles.help}>
        <p>{words.intro}</p>
        <dl className={styles.everywhere} aria-label={words.everywhere}>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{words.search}</dd>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{words.help}</dd>
        </dl>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={shortcuts}
            aria-describedby="single-keys"
            onChange={(event) => onShortcuts(event.target.checked)}
          />
          {words.single}
        </label>
        <p id="single-keys" className={styles.note}>
          {words.singleNote}
        </p>
        <table className={styles.keys}>
          <thead>
            <tr>
              <th scope="col">{words.keys}</th>
              <th scope="col">{words.outline}</th>
              <th scope="col">{words.map}</th>
            </tr>
          </thead>
          <tbody>
            {words.rows.map(([keys, outline, map]) => (
              <tr key={keys}>
                <th scope="row">{keys}</th>
                <td>{outline}</td>
                <td>{map}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Modal>
  );
}
