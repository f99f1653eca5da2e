/** The dialog "Keys and help": a table of all keys, and a switch for the global shortcuts. */
import { Fragment } from "react";
import { Modal } from "../../ui/overlays/Modal.tsx";
import { useChrome } from "../base/chrome.tsx";
import styles from "./Help.module.css";
import { keyLines } from "./keyLines.ts";
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
          {keyLines("everywhere").map(({ keys, textOf }) => (
            <Fragment key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{textOf.get("everywhere")}</dd>
            </Fragment>
          ))}
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
            {keyLines("outline", "map").map(({ keys, textOf }) => {
              const [inOutline, onMap] = [textOf.get("outline"), textOf.get("map")];
              return (
                <tr key={keys}>
                  <th scope="row">{keys}</th>
                  <td>{inOutline}</td>
                  <td>{onMap !== undefined && onMap === inOutline ? words.same : onMap}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className={styles.note}>{words.pointer}</p>
        {(["matrix", "table", "text", "coding", "proposals", "deck"] as const).map((place) => (
          <table key={place} className={styles.keys}>
            <thead>
              <tr>
                <th scope="col">{words.keys}</th>
                <th scope="col">{words[place]}</th>
              </tr>
            </thead>
            <tbody>
              {keyLines(place).map(({ keys, textOf }) => (
                <tr key={keys}>
                  <th scope="row">{keys}</th>
                  <td>{textOf.get(place)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Modal>
  );
}
