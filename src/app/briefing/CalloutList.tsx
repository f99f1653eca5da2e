/** The callouts of a step as text: what the arrow of each points to, and what it says. */
import { calloutWords } from "../../query/words/index.ts";
import type { BriefingStep } from "../../scene/index.ts";
import { useBuilt } from "../base/store.ts";

interface CalloutListProps {
  readonly label: string;
  readonly callouts: BriefingStep["callouts"];
  readonly className?: string | undefined;
}

export function CalloutList({ label, callouts = [], className }: CalloutListProps) {
  const { atlas } = useBuilt();
  if (callouts.length === 0) return null;
  return (
    <ul aria-label={label} className={className}>
      {callouts.map((callout) => (
        <li key={`${callout.at} ${callout.text}`}>
          <bdi>{calloutWords(atlas, callout)}</bdi>
        </li>
      ))}
    </ul>
  );
}
