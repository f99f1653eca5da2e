/**
 * Questions of a person who had read the texts and not the grammar: of the half that was open while
 * Ask was mended, those that are answered rightly.
 */
import type { TypedQuestion } from "./questionsAsTyped.ts";

export const ASKED_OF_THE_ARTICLE: readonly TypedQuestion[] = [
  {
    text: "Who or what is turning out the new AI engineers?",
    answers: ["scholarships", "enterprise-funded labs"],
  },
  {
    text: "Which foreign countries does China team up with?",
    answers: ["Belt and Road countries"],
  },
  {
    text: "What does the State Council's AI plan stress?",
    answers: ["domestic talent cultivation", "data sovereignty", "independent supply chain"],
  },
  { text: "What does MIIT fund?", answers: [] },
  {
    text: "What is the Data Security Law meant to bring about?",
    answers: ["secure AI growth", "oversight on information flows"],
  },
  { text: "Who enforces the Data Security Law?", unsaid: ["enforces"] },
  {
    text: "What kind of data are AI systems trained on, and to what end?",
    statement:
      "By controlling the data ecosystem China ensures that AI systems are trained on domestic datasets aligned with national priorities",
  },
  {
    text: "How are the regions expected to contribute?",
    statement:
      "The strategic alignment ensures that every region contributes to the national AI ecosystem in a structured and competitive way",
    isSaid: true,
  },
  { text: "In which provinces are the innovation clusters?", unsaid: ["provinces"] },
  { text: "Who wrote the New Generation AI Development Plan?", answers: ["State Council"] },
  { text: "When did the Personal Information Protection Law come into force?", unsaid: "figure" },
  {
    text: "Why is China investing so heavily in data centres?",
    statement:
      "China is investing heavily in AI chips data centers and computing networks to reduce dependence on imported technologies",
    isSaid: true,
  },
  {
    text: "Who is making the processors for deep learning and autonomous systems?",
    answers: ["Huawei", "Horizon Robotics", "Cambricon"],
  },
  {
    text: "In the data sovereignty section, what does China keep under its control?",
    answers: ["data", "information flows", "data ecosystem"],
  },
];

export const ASKED_OF_THE_CYCLING_PLAN: readonly TypedQuestion[] = [
  {
    text: "Which danger is the Slow Streets Rule supposed to stop?",
    answers: ["collisions at school gates"],
  },
  {
    text: "What is paid for by the Street Fund and built by the town council?",
    answers: ["Canal Lane"],
  },
  {
    text: "Do I have to wear a helmet?",
    statement: "The plan does not require helmets.",
    isSaid: true,
  },
  { text: "What does the Slow Streets Rule belong to?", answers: ["cycling plan"] },
  { text: "Who builds the Mill Bridge?", answers: [] },
  {
    text: "How many mechanics are being trained at Chain & Sprocket?",
    statement: "At the Chain & Sprocket workshop six apprentice mechanics learn to true a wheel.",
    isSaid: true,
  },
  { text: "Does the Street Fund give money to the harbour riders' association?", unsaid: [] },
  { text: "Who is going to build the Canal Lane?", answers: ["town council"] },
];
