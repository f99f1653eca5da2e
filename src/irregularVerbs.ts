/** Irregular forms of English verbs, from compromise. The page loads it only to build an atlas, for its size (138 kB). */
import nlp from "compromise";

/**
 * The past and the participle of a verb, if they differ: "write" → "wrote", "written". Empty if
 * compromise takes it for another verb: "found" for a form of "find".
 */
export function pastForms(infinitive: string): readonly string[] {
  // In a sentence, since it often takes a word by itself for a noun or another form.
  const [conjugated = {}] = nlp(`They will ${infinitive} it.`).verbs().conjugate();
  const formOf = (name: string): unknown => Reflect.get(conjugated, name);
  if (formOf("Infinitive") !== infinitive) return [];
  const forms = [formOf("PastTense"), formOf("Participle")];
  return [...new Set(forms.filter((form) => typeof form === "string"))];
}
