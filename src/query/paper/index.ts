/** What does a view come to on paper and on a slide, which can't be scrolled? */
export {
  PAPER_FORMS,
  type PaperTable,
  type PassagesOnPaper,
  type TableOnPaper,
} from "./paperForms.ts";
