/** The popup to choose between several nodes and links that rest on the same words. */
import { useRef } from "react";
import type { Atlas } from "../../../atlas/index.ts";
import type { QuotedClaim } from "../../../query/text/index.ts";
import { linkText } from "../../../query/words/index.ts";
import { Popup } from "../../../ui/overlays/Popup.tsx";
import { familyClass } from "../../legend/colour.ts";
import { KindMark } from "../../legend/KindMark.tsx";
import { LineMark } from "../../legend/LineMark.tsx";
import styles from "./Claims.module.css";
import { restWords } from "./page/words.ts";

interface ClaimsProps {
  readonly atlas: Atlas;
  /** Each node and link once. */
  readonly cited: readonly QuotedClaim[];
  readonly anchor: HTMLElement;
  /** `byKey` is true for a key press, false for a pointer. */
  readonly onChoose: (cited: QuotedClaim, byKey: boolean) => void;
  readonly onClose: () => void;
}

export function ClaimChoice({ atlas, cited, anchor, onChoose, onClose }: ClaimsProps) {
  const opener = useRef(anchor);
  const label = restWords(cited);
  return (
    <Popup anchor={opener} role="dialog" label={label} takesFocus onClose={onClose}>
      <p className={styles.title}>{label}</p>
      <ul className={styles.list}>
        {cited.map((choice) => (
          <li key={choice.claim.id}>
            <button
              type="button"
              className={styles.claim}
              onClick={(event) => onChoose(choice, event.detail === 0)}
            >
              <Claim atlas={atlas} cited={choice} />
            </button>
          </li>
        ))}
      </ul>
    </Popup>
  );
}

function Claim({ atlas, cited }: { readonly atlas: Atlas; readonly cited: QuotedClaim }) {
  if (cited.type === "node") {
    return (
      <>
        <KindMark atlas={atlas} kind={cited.claim.kind} />
        <bdi>{cited.claim.name}</bdi>
      </>
    );
  }
  const { basis, negated, symmetric, family } = cited.claim;
  return (
    <>
      <LineMark
        dashed={basis === "implied"}
        barred={negated}
        headless={symmetric}
        className={familyClass(atlas, family)}
      />
      <bdi>{linkText(atlas, cited.claim)}</bdi>
    </>
  );
}
