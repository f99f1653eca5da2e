/** How far do two annotators of the same text agree? */
export {
  type Agreement,
  type AgreementReport,
  agreementOf,
  type Difference,
  type Found,
  type LinkBrief,
  type NodeBrief,
} from "./agreement.ts";
