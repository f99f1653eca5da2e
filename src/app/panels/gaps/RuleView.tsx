/** One rule of the panel "Gaps", and the gaps that it finds. */
import { type ReactNode, useId } from "react";
import { sceneToHash } from "../../../address/index.ts";
import type { Gap, RuleAnswer } from "../../../query/gaps/index.ts";
import { sectionKey } from "../../../query/visible/index.ts";
import { CopyButton } from "../../../ui/controls/CopyButton.tsx";
import { announce } from "../../base/announcer.ts";
import { sceneAddress } from "../../base/pageAddress.ts";
import { useActions, useAppStore, useBuilt, useLookup, useOpenAtlas } from "../../base/store.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import { MoreList } from "../frame/MoreList.tsx";
import styles from "./Gaps.module.css";
import { RuleSection } from "./RuleSection.tsx";
import { citedSentences, gapName, gapSentence } from "./sentence.ts";
import { RULE_WORDS, words } from "./words.ts";

/** Gaps shown of a rule at first. */
const FIRST = 6;

interface RuleViewProps {
  readonly answer: RuleAnswer;
  /** The counts of what shows, if the filters hide something. */
  readonly filteredCounts: string | undefined;
}

export function RuleView({ answer, filteredCounts }: RuleViewProps) {
  const { atlas } = useBuilt();
  const store = useAppStore();
  const heading = useId();
  const { title, rule, none, vocabulary } = RULE_WORDS[answer.rule];
  const { gaps, examined, unaskedBecause } = answer;
  const copiedText = (copied: readonly Gap[]) => () =>
    citedSentences(
      atlas,
      answer,
      copied.map((gap) => gapSentence(atlas, answer, gap)),
      { filteredCounts, address: sceneAddress(sceneToHash(store.getState().scene)) },
    );
  return (
    <RuleSection rule={answer.rule} heading={heading}>
      <header className={styles.ruleHead}>
        <h3 id={heading}>{title}</h3>
        {examined > 0 && <span className={styles.count}>{words.share(gaps.length, examined)}</span>}
      </header>
      <p className={styles.ruleText}>
        {unaskedBecause === "vocabulary" && vocabulary}
        {unaskedBecause === "hidden" && words.hidden}
        {unaskedBecause === undefined && rule(answer)}
      </p>
      {unaskedBecause === undefined && gaps.length === 0 && <p>{none}</p>}
      {gaps.length > 0 && (
        <>
          <MoreList label={title} items={gaps} keyOf={keyOf} first={FIRST}>
            {(gap) => (
              <div className={styles.gap}>
                <Subject gap={gap} />
                <CopySentences
                  count={1}
                  text={copiedText([gap])}
                  label={words.copy(gapSentence(atlas, answer, gap))}
                />
              </div>
            )}
          </MoreList>
          <CopySentences count={gaps.length} text={copiedText(gaps)}>
            {words.copyAll(gaps.length)}
          </CopySentences>
        </>
      )}
    </RuleSection>
  );
}

/** What a gap is about; pressing it selects it, or opens the section in the Text view. */
function Subject({ gap }: { readonly gap: Gap }) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const store = useAppStore();
  const { show, openSection } = useActions();
  const { textFocus } = useOpenAtlas();
  const name = gapName(atlas, gap);
  if (gap.type === "node") {
    const node = nodes.get(gap.node);
    return node ? <NodeButton node={node} className={styles.subject} /> : null;
  }
  if (gap.type === "section") {
    return (
      <SubjectButton
        name={name}
        note={words.cited(gap.cited, gap.sentences)}
        title={words.openSection(name)}
        onPress={() => {
          const key = sectionKey(gap.document, gap.section);
          openSection(key, { uncited: true });
          textFocus.request(key);
        }}
      />
    );
  }
  const count = gap.select.length;
  return (
    <SubjectButton
      name={name}
      note={words.goals(count)}
      title={words.selectPillar(name, count)}
      onPress={() => show({ ...store.getState().scene, select: gap.select })}
    />
  );
}

interface SubjectButtonProps {
  readonly name: string;
  readonly note: string;
  /** What pressing it does. */
  readonly title: string;
  readonly onPress: () => void;
}

function SubjectButton({ name, note, title, onPress }: SubjectButtonProps) {
  return (
    <span className={styles.subject}>
      <button type="button" className={styles.select} title={title} onClick={onPress}>
        <bdi>{name}</bdi>
      </button>{" "}
      <span className={styles.count}>{note}</span>
    </span>
  );
}

interface CopySentencesProps {
  /** Makes the text when the button is pressed. */
  readonly text: () => string;
  /** How many sentences the text has. */
  readonly count: number;
  /** The button's name, if it shows no words. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** The button that copies gaps as sentences, and announces how many. */
function CopySentences({ count, ...props }: CopySentencesProps) {
  return (
    <CopyButton
      {...props}
      className={styles.copy}
      words={words}
      onTried={(done) => announce(done ? words.copiedLong(count) : words.copyFailed, "copy")}
    />
  );
}

function keyOf(gap: Gap): string {
  if (gap.type === "section") return `${gap.document}/${gap.section}`;
  return gap.type === "pillar" ? gap.pillar : gap.node;
}
