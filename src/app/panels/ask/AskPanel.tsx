/** The panel "Ask": a question, typed or built from parts, and its answers. */
import { useEffect, useState } from "react";
import { answer, lexicon, questionText } from "../../../query/ask/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { announce } from "../../base/announcer.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import { whenIdle } from "../../base/whenIdle.ts";
import { PanelFrame, type PanelProps } from "../frame/PanelFrame.tsx";
import { Answers } from "./Answers.tsx";
import styles from "./Ask.module.css";
import { AskBox } from "./AskBox.tsx";
import { Examples } from "./Examples.tsx";
import { NearestQuestions } from "./NearestQuestions.tsx";
import { Parts } from "./Parts.tsx";
import { words } from "./words.ts";

export function AskPanel(props: PanelProps) {
  const { atlas } = useBuilt();
  const question = useApp((state) => state.scene.ask);
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const [isListOpen, setListOpen] = useState(false);
  /** A text that is not a question. */
  const [unreadText, setUnreadText] = useState<string>();
  if (question && unreadText !== undefined) setUnreadText(undefined);
  const answers = question && answer(atlas, { filters, focus }, question);
  const text = question && questionText(atlas, question);
  const count = answers?.found.length ?? 0;
  useEffect(() => {
    if (text !== undefined) announce(words.announce(text, count), "ask");
  }, [text, count]);
  // Ahead of the first key press, which gathering the words of a large atlas would delay.
  useEffect(() => whenIdle(() => void lexicon(atlas)), [atlas]);
  useEffect(() => whenIdle(() => void lexicon(atlas).terms), [atlas]);
  return (
    <PanelFrame {...props} intro={words.intro}>
      <div className={styles.ask}>
        <AskBox said={text ?? ""} onListed={setListOpen} onStuck={setUnreadText} />
        <div inert={isListOpen}>
          <Disclosure
            label={words.parts}
            startsOpen={question === undefined}
            className={styles.fold}
          >
            <Parts question={question} />
          </Disclosure>
        </div>
      </div>
      {/* What the open list partly covers can't be pressed. */}
      <div inert={isListOpen}>
        {question && answers ? (
          <Answers question={question} answers={answers} />
        ) : unreadText === undefined ? (
          <Examples />
        ) : (
          <NearestQuestions text={unreadText} />
        )}
      </div>
    </PanelFrame>
  );
}
