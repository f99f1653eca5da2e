/** How far do two annotators of the same text agree? */
export {
  type Agreement,
  type AgreementReport,
  agreementOf,
  type Difference,
  type LinkBrief,
  type NodeBrief,
  type Overlap,
} from "./agreement.ts";
