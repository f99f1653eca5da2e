/**
 * Questions by people who had read the texts and not the grammar, each with its honest state: what is
 * answered, or the statement that says it among the first three, or what is not said. One half of
 * them was put aside unread until the work was done.
 */
import type { TypedQuestion } from "./questionsAsTyped.ts";

export const ASKED_AFRESH_OF_THE_ARTICLE: readonly TypedQuestion[] = [
  {
    text: "Why is China pouring money into computing networks?",
    statement:
      "China is investing heavily in AI chips data centers and computing networks to reduce dependence on imported technologies",
    isSaid: true,
  },
  { text: "Can you sum up the section on data sovereignty", unsaid: ["sum", "section"] },
  { text: "By whom are the semiconductor funds backed?", answers: ["China"] },
  {
    text: "Who are the provinces meant to coordinate with?",
    answers: ["ministries", "research institutions"],
  },
  {
    text: "Which risks is the government trying to keep at bay?",
    answers: ["supply chain disruptions", "foreign restrictions", "technological dependency"],
  },
  {
    text: "Thanks to what does Beijing get more say over global norms?",
    statement:
      "Joint ventures in AI governance and standard-setting are expanding China’s influence in shaping global norms",
    isSaid: true,
  },
  {
    text: "Who foots the bill for the scholarships and who for the labs?",
    statement:
      "Government-backed scholarships and enterprise-funded labs are producing a new generation of AI engineers",
    isSaid: true,
  },
  {
    text: "What has turned China into a formidable rival in AI?",
    statement:
      "The combination of state support industrial participation and regulatory discipline has positioned China as a formidable competitor in global AI development",
    isSaid: true,
  },
  {
    text: "What makes foreign academics come to China?",
    statement:
      "foreign scholars interested in participating in China’s fast-evolving research ecosystem",
    isSaid: true,
  },
  { text: "What fines does the Data Security Law provide for?", unsaid: ["fines", "provide"] },
  { text: "How much money is China putting into AI chips?", unsaid: "figure" },
  { text: "What rules are there for facial recognition?", unsaid: ["facial", "recognition"] },
  { text: "Is the author in favor of China's AI strategy?", unsaid: ["author"] },
  {
    text: "Which industries does the 2025 plan want to bring AI into?",
    answers: ["traditional industries", "manufacturing", "agriculture", "healthcare", "logistics"],
  },
  {
    text: "What do the partnerships with Belt and Road countries bring?",
    answers: ["technology exchange", "infrastructure development"],
  },
  { text: "Which American companies does the policy shut out?", unsaid: ["American", "shut"] },
  {
    text: "Where will the next generation of AI engineers come from?",
    answers: ["scholarships", "enterprise-funded labs"],
  },
  {
    text: "What did MIIT pick as its core areas?",
    answers: ["AI-enabled manufacturing", "robotics", "data management"],
  },
  { text: "who came up with the New Generation AI Development Plan", answers: ["State Council"] },
  { text: "Who trains doctors to use AI in hospitals?", unsaid: ["doctors", "hospitals"] },
  { text: "Who is the minister in charge of MIIT?", unsaid: ["minister", "charge"] },
  {
    text: "How are academia and industry brought to one table?",
    statement:
      "Collaboration between academia and industry is encouraged through joint innovation centers",
    isSaid: true,
  },
  {
    text: "machine vision where used",
    statement: "Smart factories equipped with machine vision systems",
    isSaid: true,
  },
  {
    text: "What will the policy concentrate on in its next phase?",
    statement:
      "As the policy enters its next phase the focus will remain on efficiency transparency and scalability to ensure that artificial intelligence strengthens both economic capacity and technological sovereignty",
    isSaid: true,
  },
  { text: "Who funds Huawei?", answers: [] },
  {
    text: "What is the Personal Information Protection Law?",
    answers: ["Personal Information Protection Law"],
  },
  {
    text: "What does the emphasis on self-reliance not mean?",
    statement:
      "The emphasis on self-reliance does not signal isolation but rather the development of an autonomous innovation engine",
    isSaid: true,
  },
  {
    text: "Which fields do universities expand that are not a priority of MIIT?",
    answers: ["computer vision", "natural language processing"],
  },
  {
    text: "What is the State Council's plan supposed to achieve?",
    answers: ["domestic talent cultivation", "data sovereignty", "independent supply chain"],
  },
  { text: "Will China overtake the United States in AI?", unsaid: ["overtake", "States"] },
  {
    text: "What is the industrial policy put into practice with?",
    statement:
      "Fiscal incentives research grants and innovation clusters form the backbone of the implementation process",
    isSaid: true,
  },
  { text: "Who is paying for the AI chips and data centres?", answers: ["China"] },
  {
    text: "What do universities work on that the ministry of industry has also made a priority?",
    answers: ["robotics"],
  },
  { text: "When was the industrial policy adopted?", unsaid: "figure" },
  {
    text: "Which companies are trying to make better processors?",
    statement:
      "Companies like Huawei Horizon Robotics and Cambricon are leading efforts to produce advanced processors",
    isFirst: true,
  },
  {
    text: "Which laws say how data may be collected and shared?",
    statement:
      "The Data Security Law and the Personal Information Protection Law define how data is collected stored and shared within national boundaries",
    isSaid: true,
  },
];

export const ASKED_AFRESH_OF_THE_CYCLING_PLAN: readonly TypedQuestion[] = [
  { text: "How much did the Canal Lane cost?", unsaid: "figure" },
  { text: "Who pays the apprentice mechanics?", unsaid: ["pays"] },
  {
    text: "How fast may cars go outside schools?",
    statement: "motor traffic faster than 30 km/h beside school gates",
    isSaid: true,
  },
  {
    text: "How many apprentices are there?",
    statement: "At the Chain & Sprocket workshop six apprentice mechanics learn to true a wheel.",
    isSaid: true,
  },
  {
    text: "Which town swaps know-how about bike safety with Velmora?",
    statement: "霧浜市はベルモラ町と自転車の安全について知識を分かち合う。",
    isSaid: true,
  },
  {
    text: "Where do the apprentices learn their trade?",
    statement: "At the Chain & Sprocket workshop six apprentice mechanics learn to true a wheel.",
    isSaid: true,
  },
  {
    text: "What is the council hoping to achieve with its cycling plan?",
    answers: ["bicycle first"],
  },
  {
    text: "What is both paid for by the Street Fund and built by the council?",
    answers: ["Canal Lane"],
  },
  {
    text: "What does it say on the riders' banners?",
    statement:
      "“الشارع للجميع” – the street is for all – is what جمعية دراجات الميناء paints on its banners",
    isSaid: true,
  },
  { text: "Which gear is not compulsory under the plan?", answers: ["helmets"] },
  {
    text: "what has the calm mile done for local shops",
    statement: "the Canal Lane has brought more riders to the harbour shops",
    isSaid: true,
  },
  { text: "When did the Canal Lane open?", unsaid: "figure" },
  { text: "What is the calm mile?", answers: ["Canal Lane"] },
  {
    text: "Why is there a Slow Streets Rule?",
    statement: "The rule is there to prevent collisions at school gates.",
    isSaid: true,
  },
  { text: "Who maintains the Mill Bridge?", unsaid: ["maintains"] },
  {
    text: "When does the council talk to the riders?",
    statement:
      "The town council meets with جمعية دراجات الميناء, the harbour riders' association, before each step.",
    isSaid: true,
  },
  {
    text: "What would the harbor riders' association like to see along the lane?",
    answers: ["shade trees"],
  },
  {
    text: "What does the Street Fund pay for besides the Canal Lane?",
    statement: "The Street Fund pays for the Canal Lane and the Mill Bridge.",
    isSaid: true,
  },
  { text: "Who does the town council sit down with?", answers: ["جمعية دراجات الميناء"] },
];
