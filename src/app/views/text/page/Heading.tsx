/** A section's heading, with how much of the section is cited in the margin. */
import type { HeadingPart } from "../../../../query/text/index.ts";
import styles from "../Text.module.css";
import { MarginCoverage } from "./CoverageMark.tsx";
import { isTitle } from "./isTitle.ts";
import type { PartProps } from "./marking.ts";
import { Title } from "./Title.tsx";
import { Words } from "./Words.tsx";

export function Heading({ part, ...props }: PartProps & { readonly part: HeadingPart }) {
  const { document } = props;
  const { depth, start } = part;
  if (isTitle(document, part)) {
    return (
      <Title document={document} start={start}>
        <Words {...props} part={part} />
      </Title>
    );
  }
  const Level = LEVELS[Math.min(depth, LEVELS.length - 1)] ?? "h6";
  return (
    <div className={styles.headingRow}>
      <Level
        dir="auto"
        data-part={start}
        tabIndex={-1}
        className={depth === 0 ? styles.heading : styles.subheading}
      >
        <Words {...props} part={part} />
      </Level>
      <p className={styles.margin}>
        <MarginCoverage document={document} section={part.section.index} />
      </p>
    </div>
  );
}

/** Under the document's title, which is an `h2`. */
const LEVELS = ["h3", "h4", "h5", "h6"] as const;
