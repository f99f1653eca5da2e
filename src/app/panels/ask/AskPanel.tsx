/** The panel "Ask": a question, typed or chosen from parts, and what the sources answer. */
import { useEffect, useState } from "react";
import { answer, lexicon, questionText } from "../../../query/ask/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { announce } from "../../base/announcer.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import { whenIdle } from "../../base/whenIdle.ts";
import { PanelFrame } from "../frame/PanelFrame.tsx";
import { Answers } from "./Answers.tsx";
import styles from "./Ask.module.css";
import { AskBox } from "./AskBox.tsx";
import { Examples } from "./Examples.tsx";
import { Parts } from "./Parts.tsx";
import { Understood } from "./Understood.tsx";
import { words } from "./words.ts";

export function AskPanel() {
  const { atlas } = useBuilt();
  const question = useApp((state) => state.scene.ask);
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const [listed, setListed] = useState(false);
  const [stuck, setStuck] = useState<string>();
  if (question && stuck !== undefined) setStuck(undefined);
  const answers = question && answer(atlas, { filters, focus }, question);
  const said = question && questionText(atlas, question);
  const count = answers?.found.length ?? 0;
  useEffect(() => {
    if (said !== undefined) announce(words.announce(said, count), "ask");
  }, [said, count]);
  // Ahead of the first letter, for which to gather the words of a large atlas would be felt.
  useEffect(() => whenIdle(() => void lexicon(atlas)), [atlas]);
  useEffect(() => whenIdle(() => void lexicon(atlas).terms), [atlas]);
  return (
    <PanelFrame panel="ask" intro={words.intro}>
      <div className={styles.ask}>
        <AskBox said={said ?? ""} onListed={setListed} onStuck={setStuck} />
        <div inert={listed}>
          <Disclosure
            label={words.parts}
            startsOpen={question === undefined}
            className={styles.fold}
          >
            <Parts question={question} />
          </Disclosure>
        </div>
      </div>
      {/* Under the open list nothing can be pressed by half. */}
      <div inert={listed}>
        {question && answers ? (
          <Answers question={question} answers={answers} />
        ) : stuck === undefined ? (
          <Examples />
        ) : (
          <Understood text={stuck} />
        )}
      </div>
    </PanelFrame>
  );
}
