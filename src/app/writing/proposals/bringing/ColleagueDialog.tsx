/** The dialog that compares with a colleague's atlas: how far both agree, and the differences as proposals. */
import { useMemo, useState } from "react";
import type { Atlas } from "../../../../atlas/index.ts";
import { together } from "../../../../draft/index.ts";
import type { Layouts } from "../../../../layout/boxes/index.ts";
import { differencesOf } from "../../../../review/colleague/index.ts";
import { bring, keepAgreement } from "../../../../review/kept/index.ts";
import { Button } from "../../../../ui/controls/Button.tsx";
import { filesAmong } from "../../../atlases/broughtFiles.ts";
import { openInWorker } from "../../../atlases/buildInWorker.ts";
import { announce } from "../../../base/announcer.ts";
import { useBuilt } from "../../../base/store.ts";
import { useWriting, useWritingState } from "../../base.ts";
import { Labelled } from "../list/Labelled.tsx";
import parts from "../list/Parts.module.css";
import styles from "./Bringing.module.css";
import { BringingFrame } from "./BringingFrame.tsx";
import { useTask } from "./useTask.ts";
import { words } from "./words.ts";

/** Opens the atlas among files; nothing if there is none that compiles. It need not be laid out. */
export type OpenAtlasOf = (
  files: readonly File[],
  working: { readonly layouts: Layouts; readonly signal: AbortSignal },
) => Promise<Atlas | undefined>;

const openOther: OpenAtlasOf = async (files, working) => {
  const brought = await openInWorker(await filesAmong(files), working);
  return brought.find(({ built }) => built !== undefined)?.built?.atlas;
};

interface ColleagueDialogProps {
  readonly onClose: () => void;
  readonly onBrought: () => void;
  readonly open?: OpenAtlasOf;
}

export function ColleagueDialog({ onClose, onBrought, open = openOther }: ColleagueDialogProps) {
  const { layouts } = useBuilt();
  const task = useTask();
  const [other, setOther] = useState<Atlas>();
  const look = (files: readonly File[]) =>
    task.run(
      (signal) => open(files, { layouts, signal }),
      (atlas) => {
        setOther(atlas);
        return atlas ? undefined : words.noAtlas;
      },
    );
  return (
    <BringingFrame
      title={other ? words.colleagueTitle(other.title) : words.colleagueName}
      onClose={onClose}
      task={task}
      intro={!other && <p>{words.colleagueIntro}</p>}
      files={other ? undefined : { onFiles: (files) => void look(files) }}
    >
      {other && <Comparison other={other} onBrought={onBrought} />}
    </BringingFrame>
  );
}

function Comparison({
  other,
  onBrought,
}: {
  readonly other: Atlas;
  readonly onBrought: () => void;
}) {
  const writing = useWriting();
  const own = useWritingState((state) => state.atlas);
  const [names, setNames] = useState<readonly [string, string]>(["", ""]);
  const [ours, theirs] = [names[0].trim() || "A", names[1].trim() || "B"];
  const compared = useMemo(
    () => own && differencesOf(own, other, [ours, theirs]),
    [own, other, ours, theirs],
  );
  if (!compared) return <p className={styles.fault}>{words.noAtlas}</p>;
  const { report, agreement, proposals } = compared;
  const aspects = [...new Set([...Object.keys(agreement.kappa), ...Object.keys(agreement.alpha)])];
  const figure = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(2));
  const take = () => {
    writing.change((draft) =>
      together(draft, "bring", other.title, [
        (now) => bring(now, other.title, proposals),
        (now) => keepAgreement(now, agreement),
      ]),
    );
    announce(words.broughtNow(proposals.length), "proposals");
    onBrought();
  };
  return (
    <>
      <table className={parts.sides}>
        <caption className={parts.label}>{words.agreement}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.ours}</th>
            <th scope="col">{words.theirs}</th>
            <th scope="col">{words.both}</th>
            <th scope="col">{words.f1}</th>
          </tr>
        </thead>
        <tbody>
          {(["nodes", "links"] as const).map((what) => (
            <tr key={what}>
              <th scope="row">{words[what]}</th>
              <td>{agreement[what].a}</td>
              <td>{agreement[what].b}</td>
              <td>{agreement[what].both}</td>
              <td>
                <b>{figure(agreement[what].f1)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {aspects.length > 0 && (
        <table className={parts.sides}>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.kappa}</th>
              <th scope="col">{words.alpha}</th>
            </tr>
          </thead>
          <tbody>
            {aspects.map((aspect) => (
              <tr key={aspect}>
                <th scope="row">{words.aspects[aspect] ?? aspect}</th>
                <td>{figure(agreement.kappa[aspect])}</td>
                <td>{figure(agreement.alpha[aspect])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {report.differingDocuments.length > 0 && (
        <p className={parts.note}>{words.differing(report.differingDocuments)}</p>
      )}
      {report.missingDocuments.length > 0 && (
        <p className={styles.fault}>{words.missing(report.missingDocuments)}</p>
      )}
      <div className={parts.pairs}>
        <Labelled label={words.yourName}>
          <input value={names[0]} onChange={({ target }) => setNames([target.value, names[1]])} />
        </Labelled>
        <Labelled label={words.theirName}>
          <input value={names[1]} onChange={({ target }) => setNames([names[0], target.value])} />
        </Labelled>
      </div>
      <div className={parts.buttons}>
        <Button look="solid" onClick={take}>
          {words.compareNow(proposals.length)}
        </Button>
      </div>
    </>
  );
}
