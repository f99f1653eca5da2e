/** The tab of proposals: how far they are reviewed, what is open by verdict, and the ways in. */
import { FileUp, GitCompareArrows, Users } from "lucide-react";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { reviewIn } from "../../../review/kept/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { claimsBrought } from "../claimsBrought.ts";
import { BringDialog } from "./bringing/BringDialog.tsx";
import { ColleagueDialog } from "./bringing/ColleagueDialog.tsx";
import { VersionDialog } from "./bringing/VersionDialog.tsx";
import parts from "./list/Parts.module.css";
import { Progress } from "./list/Progress.tsx";
import { type Filter, GROUPS, type Row } from "./list/rows.ts";
import { useFindings } from "./list/useFindings.ts";
import { GROUP_WORDS, type Group } from "./list/words.ts";
import styles from "./Proposals.module.css";
import { ReviewPane } from "./reading/ReviewPane.tsx";
import { Versions } from "./Versions.tsx";
import { words } from "./words.ts";

type Way = "claims" | "colleague" | "version";

/** The ways in which proposals come. */
const WAYS = [
  { name: "claims", icon: FileUp, label: words.bring },
  { name: "colleague", icon: Users, label: words.colleague },
  { name: "version", icon: GitCompareArrows, label: words.version },
] as const;

export function Proposals() {
  const known = useFindings();
  const { draft, rows, isChecking } = known;
  const [pane, setPane] = useState<Partial<Filter>>();
  const brought = useStore(claimsBrought, ({ files }) => files);
  const [chosenWay, setWay] = useState<Way>();
  const way = brought.length > 0 ? "claims" : chosenWay;
  const leave = () => {
    claimsBrought.getState().give([]);
    setWay(undefined);
  };
  const leaving = {
    onClose: () => leave(),
    onBrought: () => {
      leave();
      setPane({});
    },
  };
  const { proposals, agreements = [] } = reviewIn(draft);
  const isBegun = proposals.some(({ decision }) => decision !== undefined);
  const unread = proposals.filter((proposal) => proposal.unread).length;
  const open = useMemo(() => openByGroup(rows), [rows]);
  return (
    <div className={styles.tab}>
      {proposals.length === 0 ? (
        <p className={parts.note}>{words.intro}</p>
      ) : (
        <>
          <Progress draft={draft} isWide />
          <Button look="solid" onClick={() => setPane({})}>
            {isBegun ? words.goOn : words.review}
          </Button>
          {isChecking && <p className={parts.note}>{words.checking}</p>}
          <ul className={styles.groups} aria-label={words.openByGroup}>
            {open.map(([group, count]) => (
              <li key={group}>
                <button
                  type="button"
                  className={styles.groupRow}
                  title={GROUP_WORDS[group].means}
                  onClick={() => setPane({ group, state: "open" })}
                >
                  <span className={parts.group} data-group={group}>
                    {GROUP_WORDS[group].name}
                  </span>
                  <span className={styles.number}>{count.toLocaleString("en")}</span>
                </button>
              </li>
            ))}
          </ul>
          {unread > 0 && (
            <Button look="link" onClick={() => setPane({ state: "unread" })}>
              {words.unread(unread)}
            </Button>
          )}
        </>
      )}
      <Versions draft={draft} />
      <div className={styles.ways}>
        {WAYS.map(({ name, icon: Icon, label }) => (
          <Button key={name} onClick={() => setWay(name)}>
            <Icon aria-hidden />
            {label}
          </Button>
        ))}
      </div>
      {agreements.length > 0 && (
        <section aria-label={words.agreement} className={styles.agreements}>
          <h3 className={parts.label}>{words.agreement}</h3>
          <ul>
            {agreements.map(({ annotators, links }) => (
              <li key={annotators.join("\n")}>{words.kept(annotators, links.f1)}</li>
            ))}
          </ul>
        </section>
      )}
      {way === "claims" && <BringDialog files={brought} {...leaving} />}
      {way === "colleague" && <ColleagueDialog {...leaving} />}
      {way === "version" && <VersionDialog {...leaving} />}
      {pane && <ReviewPane known={known} startsWith={pane} onClose={() => setPane(undefined)} />}
    </div>
  );
}

/** How many are open of each group, in the order of the list. */
function openByGroup(rows: readonly Row[]): readonly (readonly [Group, number])[] {
  const counts = new Map<Group, number>();
  for (const { group, proposal } of rows) {
    if (group !== undefined && proposal.decision === undefined)
      counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return GROUPS.flatMap((group) => {
    const count = counts.get(group);
    return count === undefined ? [] : [[group, count] as const];
  });
}
