/** The report of a document: what was counted, what is doubtful, and what was left out, by place. */
import { omissionsByKind, type Report } from "../../sources/model/index.ts";
import { Disclosure } from "../../ui/controls/Disclosure.tsx";
import styles from "./Documents.module.css";
import { words } from "./words.ts";

export function ReportView({ report }: { readonly report: Report }) {
  const { counts, warnings } = report;
  const omissions = omissionsByKind(report);
  return (
    <section aria-label={words.report} className={styles.report}>
      <h3>{words.report}</h3>
      <p className={styles.note}>
        {[
          words.characters(report),
          ...Object.entries(counts).map(
            ([what, times]) => `${what}: ${times.toLocaleString("en")}`,
          ),
        ].join(" · ")}
      </p>
      {warnings.length + omissions.length === 0 && <p>{words.nothing}</p>}
      {warnings.length > 0 && (
        <Disclosure label={words.warnings(warnings.length)} startsOpen={warnings.length <= 10}>
          <ul className={styles.places}>
            {warnings.map(({ where, what }) => (
              <li key={`${where} ${what}`}>
                <b>{where}</b> {what}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {omissions.map(({ kind, count, texts }) => (
        <Disclosure key={kind} label={words.leftOut(kind, count)}>
          <ul className={styles.places}>
            {texts.map(({ text, places }) => (
              <li key={text}>
                <b>{places.join(", ")}</b> <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
