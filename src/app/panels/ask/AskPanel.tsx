/** The panel "Ask": a question, typed or built from parts, and its answers. */
import { useEffect, useMemo, useState } from "react";
import { answer, isImpliedOnly } from "../../../query/answers/index.ts";
import { questionText } from "../../../query/ask/index.ts";
import { bestSentence } from "../../../query/sentence/index.ts";
import type { Question } from "../../../scene/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { announce } from "../../base/announcer.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import { PanelFrame, type PanelProps } from "../frame/PanelFrame.tsx";
import { Answers } from "./Answers.tsx";
import styles from "./Ask.module.css";
import { AskBox, type Read, type Unread } from "./AskBox.tsx";
import { Examples } from "./Examples.tsx";
import { NotUnderstood } from "./NotUnderstood.tsx";
import { Parts } from "./Parts.tsx";
import { usePrepared } from "./usePrepared.ts";
import { words } from "./words.ts";

export function AskPanel(props: PanelProps) {
  const { atlas } = useBuilt();
  const question = useApp((state) => state.scene.ask);
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const [isListOpen, setListOpen] = useState(false);
  const [unread, setUnread] = useState<Unread>();
  const [read, setRead] = useState<Read>();
  if (question && unread !== undefined) setUnread(undefined);
  /** The question as it was last built from its parts, which then stay unfolded. */
  const [built, setBuilt] = useState<Question>();
  const [folded, setFolded] = useState<{ readonly question?: Question; readonly times: number }>({
    times: 0,
  });
  if (question && question !== built && question !== folded.question)
    setFolded({ question, times: folded.times + 1 });
  /** Statements are shown above the fold, too. */
  const takeUnread = (next: Unread | undefined) => {
    setUnread(next);
    if (next) setFolded(({ times }) => ({ times: times + 1 }));
  };
  const answers = question && answer(atlas, { filters, focus }, question);
  const text = question && questionText(atlas, question);
  const count = answers?.found.length ?? 0;
  const implied = answers?.found.filter(isImpliedOnly).length ?? 0;
  useEffect(() => {
    if (text !== undefined) announce(words.announce(text, count, implied), "ask");
  }, [text, count, implied]);
  const isWaited = unread !== undefined || (answers !== undefined && count === 0);
  const isPrepared = usePrepared(atlas, isWaited);
  const best = useMemo(
    () =>
      unread && isPrepared && !unread.reading.ambiguous
        ? bestSentence(atlas, { filters, focus }, unread.reading.wording)
        : undefined,
    [atlas, filters, focus, unread, isPrepared],
  );
  useEffect(() => {
    if (best) announce(words.announceBest, "ask");
  }, [best]);
  return (
    <PanelFrame {...props} intro={question === undefined ? words.intro : words.introBrief}>
      <div className={styles.ask}>
        <AskBox
          said={text ?? ""}
          isAnswered={best !== undefined}
          onListed={setListOpen}
          onRead={setRead}
          onStuck={takeUnread}
        />
        <div inert={isListOpen}>
          <Disclosure
            key={folded.times}
            label={words.parts}
            startsOpen={folded.times === 0}
            className={styles.fold}
          >
            <Parts question={question} onBuilt={setBuilt} />
          </Disclosure>
        </div>
      </div>
      {/* What the open list partly covers can't be pressed. */}
      <div inert={isListOpen}>
        {isWaited && !isPrepared ? (
          <p role="status">{words.preparing}</p>
        ) : question && answers ? (
          <Answers
            question={question}
            answers={answers}
            read={read && questionText(atlas, read.question) === text ? read : undefined}
          />
        ) : unread === undefined ? (
          <Examples />
        ) : (
          <NotUnderstood {...unread} best={best} />
        )}
      </div>
    </PanelFrame>
  );
}
