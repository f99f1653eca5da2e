/** A document that is read: its report, its text, the rules by hand, and the two files to save. */
import { Download, X } from "lucide-react";
import { useMemo } from "react";
import type { StoreApi } from "zustand";
import { importFileText, importOf, type Original, type Rule } from "../../sources/index.ts";
import { download } from "../../ui/browser/download.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Disclosure } from "../../ui/controls/Disclosure.tsx";
import { Segments } from "../../ui/controls/Segments.tsx";
import { announce } from "../base/announcer.ts";
import styles from "./Documents.module.css";
import { type Documents, type OpenDocument, sourceName } from "./documents.ts";
import { ReportView } from "./ReportView.tsx";
import { TextLines } from "./TextLines.tsx";
import { words } from "./words.ts";

interface DocumentViewProps {
  readonly document: OpenDocument;
  readonly original: Original;
  readonly store: StoreApi<Documents>;
}

export function DocumentView({ document, original, store }: DocumentViewProps) {
  const { id, file, rules } = document;
  const { addRule, removeRule, readAgain } = store.getState();
  const imported = useMemo(() => importOf(original, rules), [original, rules]);
  const name = sourceName(file.name);
  const save = (saved: string, text: string, type: string) => {
    download(saved, text, type);
    announce(words.saved(saved), saved);
  };
  const { report } = imported.file;
  return (
    <section aria-label={file.name} className={styles.view}>
      <div className={styles.row}>
        <Button look="solid" onClick={() => save(`${name}.md`, imported.markdown, "text/markdown")}>
          <Download aria-hidden />
          {words.save(`${name}.md`)}
        </Button>
        <Button
          onClick={() =>
            save(`${name}.import.json`, importFileText(imported.file), "application/json")
          }
        >
          <Download aria-hidden />
          {words.save(`${name}.import.json`)}
        </Button>
        {hasChanges(report.counts) && (
          <span className={styles.row}>
            <span aria-hidden="true">{words.changes}</span>
            <Segments
              label={words.changes}
              values={["accept", "reject"]}
              value={original.changes ?? "accept"}
              names={{ accept: words.accept, reject: words.reject }}
              onChange={(changes) => readAgain(id, changes)}
            />
          </span>
        )}
      </div>
      <ReportView report={report} />
      <TextLines name={file.name} blocks={imported.blocks} onRule={(rule) => addRule(id, rule)} />
      {rules.length > 0 && <Rules rules={rules} onForget={(rule) => removeRule(id, rule)} />}
    </section>
  );
}

/** Whether the document had tracked changes, by what was counted as they were resolved. */
function hasChanges(counts: Readonly<Record<string, number>>): boolean {
  return Object.keys(counts).some((what) => /accepted|rejected/.test(what));
}

interface RulesProps {
  readonly rules: readonly Rule[];
  readonly onForget: (rule: Rule) => void;
}

function Rules({ rules, onForget }: RulesProps) {
  return (
    <Disclosure label={words.rules(rules.length)} startsOpen>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <li key={JSON.stringify(rule)}>
            <Button
              look="icon"
              aria-label={`${words.forget}: ${words.rule(rule)}`}
              title={words.forget}
              onClick={() => onForget(rule)}
            >
              <X aria-hidden />
            </Button>
            <span dir="auto">{words.rule(rule)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
