/** Formats of other programs: what each holds, and how it is read and written. */
export { FORMATS, formatOf, formatsNamed, loadFormats, losses, readGraph } from "./formats.ts";
export {
  type CarriedDocument,
  proposalsOf,
  type ReadProposals,
  type Recognised,
  readProposals,
  recognise,
} from "./proposals.ts";
