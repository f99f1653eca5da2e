/**
 * Questions as people type them, with what the texts answer. They were written from the texts,
 * before the grammar was read; half of them was put aside and opened once. Three are missing, since
 * they are not answered well yet: what farmers gain ("increase yields"), what helps hospitals
 * ("diagnostics"), and what data sovereignty has to do with technological independence.
 */

export interface TypedQuestion {
  readonly text: string;
  /** The short names of what answers, in any order. */
  readonly answers?: readonly string[];
  /** The same of what the text denies. */
  readonly denied?: readonly string[];
  /** The quote that answers, among the first three of the nearest statements. */
  readonly statement?: string;
  /** Whether it is the very first of them. */
  readonly isFirst?: boolean;
  /** Whether the text does not say, so that nothing may be said to answer. */
  readonly isUnsaid?: true;
  /** Whether it is said to be the answer, and not only to be near. */
  readonly isSaid?: true;
  /** What a name of the question may stand for, which is asked back. */
  readonly choices?: readonly string[];
  /** The text does not say: words that nothing here means, or the figure that no statement has. */
  readonly unsaid?: readonly string[] | "figure";
}

export const OF_THE_ARTICLE: readonly TypedQuestion[] = [
  { text: "Who supervises the Personal Information Protection Law?", unsaid: ["supervises"] },
  {
    text: "Which laws say how data is collected and stored?",
    statement:
      "The Data Security Law and the Personal Information Protection Law define how data is collected stored and shared within national boundaries",
    isSaid: true,
  },
  {
    text: "How is collaboration between academia and industry encouraged?",
    statement:
      "Collaboration between academia and industry is encouraged through joint innovation centers",
    isSaid: true,
  },
  {
    text: "Which risks is control of infrastructure meant to reduce?",
    statement:
      "These initiatives ensure that critical AI infrastructure remains under Chinese control reducing exposure to supply chain disruptions and foreign restrictions",
    isSaid: true,
  },
  { text: "What improves quality control?", answers: ["smart factories"] },
  {
    text: "Which technologies must remain domestically sourced?",
    statement:
      "the government remains cautious about technological dependency ensuring that critical algorithms and hardware remain domestically sourced",
  },
  {
    text: "Which goals does China have but not the New Generation AI Development Plan?",
    answers: [
      "self-reliance in AI",
      "reduced dependence on foreign ecosystems",
      "AI as the driving force",
      "economic modernization",
      "national security",
      "reduced dependence on imports",
      "infrastructure under Chinese control",
      "supply chain disruptions",
      "foreign restrictions",
      "public welfare",
      "domestically trained AI",
      "national priorities",
      "technological independence",
      "selective international collaboration",
      "technological dependency",
      "domestically sourced algorithms and hardware",
      "innovation agenda",
    ],
  },
  { text: "Which sectors are funded by China and developed by companies?", answers: [] },
  {
    text: "Who coordinates with provincial governments?",
    answers: ["ministries", "research institutions"],
  },
  {
    text: "Who works with the Belt and Road countries?",
    answers: ["China"],
  },
  {
    text: "What does MIIT focus on?",
    answers: ["AI-enabled manufacturing", "robotics", "data management"],
  },
  {
    text: "What did the ministry prioritise?",
    answers: ["AI-enabled manufacturing", "robotics", "data management"],
  },
  {
    text: "How does the policy deal with data?",
    statement:
      "This policy reinforces the country’s long-term goal of technological independence by making data governance an integral component of AI strategy",
    isFirst: true,
  },
  {
    text: "Why is China investing in chips?",
    statement:
      "China is investing heavily in AI chips data centers and computing networks to reduce dependence on imported technologies",
    isSaid: true,
  },
  { text: "When does the AI Industrial Policy enter into force?", unsaid: "figure" },
  {
    text: "Who set up the semiconductor funds?",
    statement:
      "State-backed semiconductor funds have been established to finance long-term research and production",
    isSaid: true,
  },
  { text: "How much money goes into AI chips?", unsaid: "figure" },
  { text: "Does self-reliance mean isolation?", answers: [], denied: ["self-reliance in AI"] },
  {
    text: "What has been said about healthcare?",
    answers: [
      "AI Industrial Policy 2025",
      "artificial intelligence",
      "traditional industries",
      "AI algorithms",
      "diagnostics",
      "predictive analytics",
    ],
  },
  {
    text: "Which companies are making advanced processors?",
    answers: ["Huawei", "Horizon Robotics", "Cambricon"],
  },
  { text: "Who wrote the New Generation AI Development Plan?", answers: ["State Council"] },
  {
    text: "Where is AI being applied?",
    answers: ["traditional industries", "manufacturing", "agriculture", "healthcare", "logistics"],
  },
  {
    text: "What attracts foreign scholars?",
    answers: [
      "Chinese universities",
      "research institutes",
      "scholarships",
      "enterprise-funded labs",
      "joint innovation centers",
    ],
  },
  {
    text: "Who is training the next generation of AI engineers?",
    answers: ["scholarships", "enterprise-funded labs"],
  },
  { text: "Who is punished if the law is broken?", unsaid: ["punished", "broken"] },
  { text: "What does the Data Security Law govern?", answers: ["data"] },
  {
    text: "What are Chinese universities doing?",
    answers: [
      "foreign scholars",
      "robotics",
      "computer vision",
      "natural language processing",
      "local expertise",
    ],
  },
  { text: "How many AI engineers are there in China?", unsaid: "figure" },
  { text: "Who pays for the scholarships?", answers: ["China"] },
  { text: "What does Huawei produce?", answers: ["advanced processors"] },
  { text: "Are universities required to expand programs?", unsaid: ["expand"] },
  {
    text: "Which policy guides the transformation?",
    statement:
      "The State Council’s New Generation AI Development Plan serves as the guiding framework for this transformation",
    isSaid: true,
  },
  {
    text: "What is the backbone of implementation?",
    statement:
      "Fiscal incentives research grants and innovation clusters form the backbone of the implementation process",
    isSaid: true,
  },
  { text: "Does China work with the United States?", unsaid: ["States"] },
  { text: "What are Huawei and Cambricon both developing?", answers: ["advanced processors"] },
  {
    text: "What are joint ventures for?",
    statement:
      "Joint ventures in AI governance and standard-setting are expanding China’s influence in shaping global norms",
    isSaid: true,
  },
  { text: "Which countries does China cooperate with?", answers: ["Belt and Road countries"] },
  { text: "How big are the semiconductor funds?", unsaid: "figure" },
  {
    text: "What is meant to reduce dependence on foreign technology?",
    statement:
      "The government’s focus on self-reliance in AI technologies aligns with its broader goal of reducing dependence on foreign innovation ecosystems",
    isSaid: true,
  },
  {
    text: "What has the state been putting money into?",
    answers: [
      "semiconductor funds",
      "scholarships",
      "AI chips",
      "data centers",
      "computing networks",
    ],
  },
  {
    text: "Which instruments are used to implement the policy?",
    statement:
      "Fiscal incentives research grants and innovation clusters form the backbone of the implementation process",
    isSaid: true,
  },
  {
    text: "What's the aim of smart factories?",
    statement:
      "Smart factories equipped with machine vision systems are improving quality control and operational efficiency",
    isSaid: true,
  },
  { text: "What does Baidu develop?", unsaid: ["Baidu"] },
  {
    text: "What was established to finance long-term research?",
    statement:
      "State-backed semiconductor funds have been established to finance long-term research and production",
    isSaid: true,
  },
  {
    text: "Which goals does the plan pursue?",
    choices: ["New Generation AI Development Plan", "AI Industrial Policy 2025"],
  },
];

export const OF_THE_CYCLING_PLAN: readonly TypedQuestion[] = [
  { text: "What does the plan require?", answers: ["lamps"], denied: ["helmets"] },
  {
    text: "Which things are paid for by the Street Fund and built by the council?",
    answers: ["Canal Lane"],
  },
  { text: "How much does the Mill Bridge cost?", unsaid: "figure" },
  { text: "Who repairs the Canal Lane?", unsaid: ["repairs"] },
  { text: "What is paid for by the Street Fund?", answers: ["Canal Lane", "Mill Bridge"] },
  {
    text: "Who meets with the harbour riders?",
    statement:
      "The town council meets with جمعية دراجات الميناء, the harbour riders' association, before each step.",
    isSaid: true,
  },
  {
    text: "Who teaches the mechanics?",
    statement: "The Chain & Sprocket workshop trains apprentice mechanics.",
    isSaid: true,
  },
  { text: "Who pays for the Mill Bridge?", answers: ["Street Fund"] },
  { text: "Are helmets required?", answers: [], denied: ["helmets"] },
  {
    text: "What prevents collisions?",
    answers: ["Slow Streets Rule"],
  },
  { text: "What is the Slow Streets Rule part of?", answers: ["cycling plan"] },
  {
    text: "What is banned near schools?",
    statement: "The Slow Streets Rule, part of the plan, forbids motor traffic faster than 30 km/h",
    isSaid: true,
  },
  { text: "What's being built by the town council?", answers: ["Canal Lane"] },
  {
    text: "Who adopted the plan?",
    answers: ["town council"],
  },
];
