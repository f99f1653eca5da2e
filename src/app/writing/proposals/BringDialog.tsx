/** The dialog that brings proposals in: a file is chosen, said what it is, and read in a worker. */
import { useEffect, useRef, useState } from "react";
import { addDocument, type Draft, type Edit, itemsOf, together } from "../../../draft/index.ts";
import type { Role } from "../../../exchange/claims/index.ts";
import type { ReadProposals, Recognised } from "../../../exchange/index.ts";
import { bring, type KeptProposal } from "../../../review/kept/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { announce } from "../../base/announcer.ts";
import { useWriting } from "../base.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { FilePicker } from "./FilePicker.tsx";
import { Field } from "./MendForm.tsx";
import styles from "./Proposals.module.css";
import { type ClaimsReader, workerReader } from "./readClaims.ts";
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
  const [chosen, setChosen] = useState<Chosen>();
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const doing = async (work: () => Promise<void>) => {
    setFault(undefined);
    setBusy(true);
    try {
      await work();
    } catch (error) {
      if (isOpen.current) setFault(error instanceof Error ? error.message : String(error));
    }
    if (isOpen.current) setBusy(false);
  };
  const look = (brought: readonly File[]) =>
    doing(async () => {
      const named = new Map(brought.map((file) => [file.name, file]));
      const name = mainAmong([...named.keys()]);
      if (name === undefined) return;
      const recognised = await reader.recognise(name, named);
      if (isOpen.current) setChosen({ name, files: named, recognised });
    });
  const first = useRef(files);
  useEffect(() => {
    if (first.current.length > 0) void look(first.current);
    first.current = [];
  });
  const take = (columns: ReadonlyMap<Role, string>, by: string, withDocuments: boolean) =>
    doing(async () => {
      if (!chosen) return;
      const found = await reader.read(chosen.name, chosen.files, { columns, by: by || undefined });
      if (!isOpen.current) return;
      writing.change((draft) => bringing(draft, chosen.name, found, withDocuments));
      announce(words.broughtNow(found.proposals.length), "proposals");
      onBrought();
    });
  return (
    <Modal title={words.bringTitle} closeLabel={words.close} onClose={onClose}>
      <div className={styles.form}>
        {!chosen && (
          <>
            <p>{words.bringIntro}</p>
            <FilePicker onFiles={(brought) => void look(brought)} />
          </>
        )}
        {fault !== undefined && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
        {isBusy && <p className={styles.note}>{words.reading}</p>}
        {chosen && <Step chosen={chosen} isBusy={isBusy} onTake={(...how) => void take(...how)} />}
      </div>
    </Modal>
  );
}

/** The file that is read, where several were brought: GraphRAG's tables of units lie beside it. */
function mainAmong(names: readonly string[]): string | undefined {
  return names.find((name) => /relationships|entities|covariates/i.test(name)) ?? names[0];
}

interface StepProps {
  readonly chosen: Chosen;
  readonly isBusy: boolean;
  readonly onTake: (columns: ReadonlyMap<Role, string>, by: string, documents: boolean) => void;
}

/** What the file is, which column is which, and who claims it. */
function Step({ chosen: { name, recognised }, isBusy, onTake }: StepProps) {
  const [columns, setColumns] = useState<ReadonlyMap<Role, string>>(
    recognised.is === "table" ? recognised.roles : new Map(),
  );
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
        <span className={styles.note}>{what}</span>
      </p>
      {recognised.is === "table" && (
        <ColumnChoice table={recognised} columns={columns} onChange={setColumns} />
      )}
      <Field label={words.by}>
        <input value={by} onChange={({ target }) => setBy(target.value)} />
      </Field>
      <p className={styles.note}>{words.byHint}</p>
      {recognised.is === "graph" && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withDocuments}
            onChange={({ target }) => setWithDocuments(target.checked)}
          />
          {words.addDocuments}
        </label>
      )}
      {lacksQuote && <p className={styles.fault}>{words.quoteColumn}</p>}
      <div className={styles.buttons}>
        <Button
          look="solid"
          aria-disabled={isBusy || lacksQuote}
          onClick={() => {
            if (!isBusy && !lacksQuote) onTake(columns, by.trim(), withDocuments);
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

/** A path for a source that no other has. */
export function freeFile(draft: Draft, title: string, extension = "md"): string {
  const name =
    title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .toLowerCase() || "source";
  const used = new Set([
    ...Object.keys(draft.texts),
    ...itemsOf(draft, "documents").map(({ value }) => String(value.file)),
  ]);
  for (let number = 1; ; number += 1) {
    const file = `sources/${name}${number === 1 ? "" : `-${number}`}.${extension}`;
    if (!used.has(file)) return file;
  }
}
