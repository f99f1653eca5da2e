/** The dialog that brings proposals in: a file is chosen, said what it is, and read in a worker. */
import { useEffect, useId, useRef, useState } from "react";
import { addDocument, type Draft, type Edit, together } from "../../../../draft/index.ts";
import type { Role } from "../../../../exchange/claims/index.ts";
import type { ReadProposals, Recognised } from "../../../../exchange/index.ts";
import { bring, type KeptProposal } from "../../../../review/kept/index.ts";
import { Button } from "../../../../ui/controls/Button.tsx";
import { announce } from "../../../base/announcer.ts";
import { useWriting } from "../../base.ts";
import { Labelled } from "../list/Labelled.tsx";
import parts from "../list/Parts.module.css";
import styles from "./Bringing.module.css";
import { BringingFrame } from "./BringingFrame.tsx";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { freeFile } from "./freeFile.ts";
import { type ClaimsReader, workerReader } from "./readClaims.ts";
import { useTask } from "./useTask.ts";
import { words } from "./words.ts";

interface BringDialogProps {
  /** Files that were dropped before it opened. */
  readonly files: readonly File[];
  readonly onClose: () => void;
  readonly onBrought: () => void;
  readonly reader?: ClaimsReader;
}

type Files = ReadonlyMap<string, File>;

interface Chosen {
  readonly name: string;
  readonly files: Files;
  readonly recognised: Recognised;
}

export function BringDialog({
  files,
  onClose,
  onBrought,
  reader = workerReader,
}: BringDialogProps) {
  const writing = useWriting();
  const task = useTask();
  const [chosen, setChosen] = useState<Chosen>();
  const look = (brought: readonly File[]) => {
    const named = new Map(brought.map((file) => [file.name, file]));
    const name = mainAmong([...named.keys()]);
    if (name === undefined) return;
    void task.run(
      () => reader.recognise(name, named),
      (recognised) => {
        setChosen({ name, files: named, recognised });
        return undefined;
      },
    );
  };
  const first = useRef(files);
  useEffect(() => {
    if (first.current.length > 0) look(first.current);
    first.current = [];
  });
  const take = ({ name, files }: Chosen, { columns, by, withDocuments }: How) =>
    task.run(
      () => reader.read(name, files, { columns, by: by || undefined }),
      (found) => {
        writing.change((draft) => bringing(draft, name, found, withDocuments));
        announce(words.broughtNow(found.proposals.length), "proposals");
        onBrought();
        return undefined;
      },
    );
  return (
    <BringingFrame
      title={words.bringTitle}
      onClose={onClose}
      task={task}
      intro={!chosen && <p>{words.bringIntro}</p>}
      files={chosen ? undefined : { onFiles: look }}
    >
      {chosen && (
        <Step chosen={chosen} isBusy={task.isBusy} onTake={(how) => void take(chosen, how)} />
      )}
    </BringingFrame>
  );
}

/** The file that is read, where several were brought: GraphRAG's tables of units lie beside it. */
function mainAmong(names: readonly string[]): string | undefined {
  return names.find((name) => /relationships|entities|covariates/i.test(name)) ?? names[0];
}

interface StepProps {
  readonly chosen: Chosen;
  readonly isBusy: boolean;
  readonly onTake: (how: How) => void;
}

/** How a file is to be read. */
interface How {
  readonly columns: ReadonlyMap<Role, string>;
  /** Who claims what it says; empty if nobody is named. */
  readonly by: string;
  readonly withDocuments: boolean;
}

/** What the file is, which column is which, and who claims it. */
function Step({ chosen: { name, recognised }, isBusy, onTake }: StepProps) {
  const [columns, setColumns] = useState<ReadonlyMap<Role, string>>(
    recognised.is === "table" ? recognised.roles : new Map(),
  );
  const about = useId();
  const [by, setBy] = useState("");
  const [withDocuments, setWithDocuments] = useState(true);
  const lacksQuote = recognised.is === "table" && !columns.has("quote");
  const what =
    recognised.is === "table"
      ? words.isTable
      : recognised.is === "graph"
        ? words.isGraph(recognised.label)
        : words.isClaims(words.formats[recognised.is] ?? recognised.is);
  return (
    <>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>{" "}
        <span className={parts.note}>{what}</span>
      </p>
      {recognised.is === "table" && (
        <ColumnChoice table={recognised} columns={columns} onChange={setColumns} />
      )}
      <div className={parts.noted}>
        <Labelled label={words.by}>
          <input
            value={by}
            aria-describedby={about}
            onChange={({ target }) => setBy(target.value)}
          />
        </Labelled>
        <p id={about} className={parts.note}>
          {words.byHint}
        </p>
      </div>
      {recognised.is === "graph" && (
        <label className={parts.check}>
          <input
            type="checkbox"
            checked={withDocuments}
            onChange={({ target }) => setWithDocuments(target.checked)}
          />
          {words.addDocuments}
        </label>
      )}
      {lacksQuote && <p className={styles.fault}>{words.quoteColumn}</p>}
      <div className={parts.buttons}>
        <Button
          look="solid"
          aria-disabled={isBusy || lacksQuote}
          onClick={() => {
            if (!isBusy && !lacksQuote) onTake({ columns, by: by.trim(), withDocuments });
          }}
        >
          {words.bringNow}
        </Button>
      </div>
    </>
  );
}

/** The proposals of a file, with the documents that it carries, unless their words are here. */
function bringing(draft: Draft, name: string, found: ReadProposals, withDocuments: boolean): Edit {
  const texts = new Set(Object.values(draft.texts).map((text) => text.trim()));
  const documents = withDocuments
    ? found.documents.filter(({ text }) => !texts.has(text.trim()))
    : [];
  // What was read is of the same form as what is kept, but for lists that may not be changed.
  const proposals = found.proposals as readonly KeptProposal[];
  return together(draft, "bring", name, [
    ...documents.map(
      ({ title, text }) =>
        (now: Draft) =>
          addDocument(now, { title, file: freeFile(now, title), role: "primary" }, text),
    ),
    (now) => bring(now, name, proposals),
  ]);
}
