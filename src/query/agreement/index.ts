/** How far do annotators of the same text agree? */
export {
  type AgreementReport,
  agreementOf,
  type Difference,
  type LinkBrief,
  type NodeBrief,
} from "./agreement.ts";
export { type Alpha, alphaOf } from "./alpha.ts";
export type { Agreement, Overlap } from "./coefficients.ts";
