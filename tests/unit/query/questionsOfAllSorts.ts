/**
 * Questions of all sorts, "how", "why", "how many", yes or no, by what a sentence says and no link; and those
 * that the texts do not answer, of which nothing may be said.
 */
import type { TypedQuestion } from "./questionsAsTyped.ts";

export const OF_ALL_SORTS_OF_THE_ARTICLE: readonly TypedQuestion[] = [
  {
    text: "What happens to quality control in smart factories?",
    statement:
      "Smart factories equipped with machine vision systems are improving quality control and operational efficiency",
    isSaid: true,
  },
  {
    text: "What do researchers publish more and more of?",
    statement:
      "The steady rise in scientific publications and patents reflects China’s growing leadership in AI research",
    isSaid: true,
  },
  { text: "Is data allowed to leave the country?", isUnsaid: true },
  {
    text: "How are AI systems trained?",
    statement:
      "By controlling the data ecosystem China ensures that AI systems are trained on domestic datasets aligned with national priorities",
    isSaid: true,
  },
  {
    text: "What was built up to pay for long-term research?",
    statement:
      "State-backed semiconductor funds have been established to finance long-term research and production",
    isSaid: true,
  },
  {
    text: "Who is driving the development of advanced processors?",
    statement:
      "Companies like Huawei Horizon Robotics and Cambricon are leading efforts to produce advanced processors",
    isSaid: true,
  },
  {
    text: "What is a sustainable AI industry built on?",
    statement: "A sustainable AI industry depends on continuous investment in human capital",
    isSaid: true,
  },
  { text: "What share of GDP goes into AI?", isUnsaid: true },
  { text: "Who heads Huawei?", isUnsaid: true },
  { text: "When did China start its semiconductor funds?", isUnsaid: true },
  { text: "Does the text mention Germany?", isUnsaid: true },
  { text: "What does the article say about quantum computing?", isUnsaid: true },
  { text: "Which ministry is responsible for healthcare?", isUnsaid: true },
  {
    text: "What are the three core areas of the ministry?",
    statement:
      "The Ministry of Industry and Information Technology has prioritized AI-enabled manufacturing robotics and data management as core areas of focus",
    isFirst: true,
  },
  {
    text: "What does the dual strategy allow China to do?",
    statement:
      "This dual strategy of cooperation and independence allows China to benefit from global collaboration while maintaining strategic control over its innovation agenda",
    isSaid: true,
  },
  {
    text: "Where must critical algorithms come from?",
    statement:
      "the government remains cautious about technological dependency ensuring that critical algorithms and hardware remain domestically sourced",
    isSaid: true,
  },
  { text: "With whom does China set up joint ventures?", isUnsaid: true },
  {
    text: "How does the plan want to make AI hardware independent?",
    statement:
      "It emphasizes domestic talent cultivation data sovereignty and the creation of an independent supply chain for AI hardware and software",
    isSaid: true,
  },
  {
    text: "Who wants AI to drive the economy and national security?",
    statement:
      "Beijing’s ambition to position AI as the driving force behind both economic modernization and national security",
    isSaid: true,
  },
];

export const OF_ALL_SORTS_OF_THE_CYCLING_PLAN: readonly TypedQuestion[] = [
  { text: "How many riders use the lane each day?", isUnsaid: true },
  {
    text: "What's the speed limit near school gates?",
    statement: "motor traffic faster than 30 km/h beside school gates",
    isFirst: true,
  },
  {
    text: "Is wearing a helmet mandatory?",
    statement: "The plan does not require helmets.",
    isSaid: true,
  },
  {
    text: "How do people in Velmora call the Canal Lane?",
    statement: "Residents of Velmora have a name for the Canal Lane: “the calm mile”.",
    isSaid: true,
  },
  {
    text: "What kind of lighting does the lane need?",
    statement: "The plan requires lamps along the whole of the Canal Lane.",
    isSaid: true,
  },
  {
    text: "What do the harbour riders demand?",
    statement: "It calls for shade trees along the Canal Lane.",
    isSaid: true,
  },
  { text: "What happens if a driver is too fast?", isUnsaid: true },
  { text: "Who is the mayor of Velmora?", isUnsaid: true },
  { text: "Are electric scooters allowed on the Canal Lane?", isUnsaid: true },
  {
    text: "What can one learn at the Chain & Sprocket workshop?",
    statement: "At the Chain & Sprocket workshop six apprentice mechanics learn to true a wheel.",
    isSaid: true,
  },
  {
    text: "Which cities is Velmora in exchange with?",
    statement: "霧浜市はベルモラ町と自転車の安全について知識を分かち合う。",
    isSaid: true,
  },
  { text: "When is the plan to be finished?", isUnsaid: true },
  {
    text: "What does the plan want people to choose for short trips?",
    statement:
      "The Velmora Town Council adopted this plan to make the bicycle the first choice for short trips.",
    isSaid: true,
  },
  {
    text: "Does the council consult anyone?",
    statement:
      "The town council meets with جمعية دراجات الميناء, the harbour riders' association, before each step.",
    isSaid: true,
  },
];
