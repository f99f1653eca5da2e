/**
 * Questions in a reader's own words, by people who had read the texts and not the grammar: those that end right.
 */
import type { TypedQuestion } from "./questionsAsTyped.ts";

export const IN_OWN_WORDS_OF_THE_ARTICLE: readonly TypedQuestion[] = [
  { text: "How much money has gone into the semiconductor funds so far?", isUnsaid: true },
  {
    text: "what is done to get firms and universities to work together",
    statement:
      "Collaboration between academia and industry is encouraged through joint innovation centers",
    isFirst: true,
  },
  {
    text: "What are smart factories good for and what are they fitted out with?",
    statement:
      "Smart factories equipped with machine vision systems are improving quality control and operational efficiency",
    isSaid: true,
  },
  {
    text: "Is the Personal Information Protection Law holding AI growth back?",
    statement:
      "These regulations provide a legal foundation for secure AI growth while maintaining the state’s oversight on information flows",
    isFirst: true,
  },
  {
    text: "what shows that China is pulling ahead in AI research",
    statement:
      "The steady rise in scientific publications and patents reflects China’s growing leadership in AI research",
  },
  {
    text: "what good does AI do for farmers?",
    statement: "precision farming technologies that increase yields",
    isSaid: true,
  },
  {
    text: "besides a modern economy, what is AI meant to drive?",
    statement:
      "This comprehensive approach reflects Beijing’s ambition to position AI as the driving force behind both economic modernization and national security",
    isSaid: true,
  },
  {
    text: "What comes next for the policy, i.e. what will be the focus in the next phase?",
    statement:
      "As the policy enters its next phase the focus will remain on efficiency transparency and scalability to ensure that artificial intelligence strengthens both economic capacity and technological sovereignty",
    isSaid: true,
  },
  {
    text: "Which sectors should AI be brought into under the 2025 plan?",
    answers: ["traditional industries", "manufacturing", "agriculture", "healthcare", "logistics"],
  },
  { text: "When was the New Generation AI Development Plan published?", isUnsaid: true },
  {
    text: "what has made china such a tough rival in AI?",
    statement:
      "The combination of state support industrial participation and regulatory discipline has positioned China as a formidable competitor in global AI development",
    isSaid: true,
  },
  {
    text: "What is China putting its money into?",
    statement: "China is investing heavily in AI chips data centers and computing networks",
    isSaid: true,
  },
  {
    text: "compare AI in healthcare with AI in agriculture",
    statement: "In healthcare AI algorithms are supporting diagnostics and predictive analytics",
    isSaid: true,
  },
  {
    text: "Where do critical algorithms and hardware have to come from?",
    statement:
      "the government remains cautious about technological dependency ensuring that critical algorithms and hardware remain domestically sourced",
    isSaid: true,
  },
  { text: "Do start-ups gain more from the policy than big companies?", isUnsaid: true },
  { text: "Does the article mention the army or military uses of AI?", isUnsaid: true },
  {
    text: "What is kept under Chinese control?",
    statement:
      "These initiatives ensure that critical AI infrastructure remains under Chinese control reducing exposure to supply chain disruptions and foreign restrictions",
    isSaid: true,
  },
  {
    text: "why does china want control over its data",
    statement:
      "By controlling the data ecosystem China ensures that AI systems are trained on domestic datasets aligned with national priorities",
    isSaid: true,
  },
  {
    text: "Which bodies are supposed to work together?",
    statement:
      "The policy encourages coordination between ministries provincial governments and research institutions",
    isSaid: true,
  },
  {
    text: "What has the industry ministry singled out as most important?",
    statement:
      "The Ministry of Industry and Information Technology has prioritized AI-enabled manufacturing robotics and data management as core areas of focus",
    isSaid: true,
  },
  {
    text: "Which instruments are used to carry out the policy?",
    statement:
      "Fiscal incentives research grants and innovation clusters form the backbone of the implementation process",
    isSaid: true,
  },
  {
    text: "Where does the state put its money?",
    statement:
      "State-backed semiconductor funds have been established to finance long-term research and production",
    isSaid: true,
  },
  { text: "How much is China spending on AI chips?", isUnsaid: true },
  {
    text: "Which firms design AI processors?",
    statement:
      "Companies like Huawei Horizon Robotics and Cambricon are leading efforts to produce advanced processors",
    isFirst: true,
  },
  {
    text: "What are Huawei's chips good for?",
    statement:
      "Companies like Huawei Horizon Robotics and Cambricon are leading efforts to produce advanced processors",
    isFirst: true,
  },
  { text: "Who finances semiconductor research?", answers: ["semiconductor funds"] },
  {
    text: "What is being done to guard against sanctions?",
    statement:
      "These initiatives ensure that critical AI infrastructure remains under Chinese control reducing exposure to supply chain disruptions and foreign restrictions",
    isFirst: true,
  },
  { text: "Who controls critical AI infrastructure?", answers: ["China"] },
  {
    text: "Which parts of the economy will AI be brought into?",
    statement:
      "The 2025 plan aims to integrate AI with sectors such as manufacturing agriculture healthcare and logistics",
    isSaid: true,
  },
  {
    text: "What does AI do for hospitals?",
    statement: "In healthcare AI algorithms are supporting diagnostics and predictive analytics",
    isSaid: true,
  },
  {
    text: "How do farmers benefit?",
    statement: "agriculture benefits from precision farming technologies that increase yields",
    isSaid: true,
  },
  {
    text: "How has quality control in factories been improved?",
    statement:
      "Smart factories equipped with machine vision systems are improving quality control and operational efficiency",
    isSaid: true,
  },
  {
    text: "Which laws govern personal data?",
    statement:
      "The Data Security Law and the Personal Information Protection Law define how data is collected stored and shared within national boundaries",
    isSaid: true,
  },
  { text: "When did the Data Security Law come into force?", isUnsaid: true },
  {
    text: "What data are AI systems trained on?",
    statement:
      "By controlling the data ecosystem China ensures that AI systems are trained on domestic datasets aligned with national priorities",
    isSaid: true,
  },
  {
    text: "Who oversees information flows?",
    statement:
      "These regulations provide a legal foundation for secure AI growth while maintaining the state’s oversight on information flows",
    isSaid: true,
  },
  {
    text: "Why does China regulate data so tightly?",
    statement:
      "By controlling the data ecosystem China ensures that AI systems are trained on domestic datasets aligned with national priorities",
    isSaid: true,
  },
  {
    text: "What subjects are universities adding courses in?",
    statement:
      "Chinese universities and research institutes are expanding programs in computer vision natural language processing and robotics",
    isFirst: true,
  },
  {
    text: "How are AI engineers being trained?",
    statement:
      "Government-backed scholarships and enterprise-funded labs are producing a new generation of AI engineers",
    isSaid: true,
  },
  { text: "Who pays for the labs?", answers: ["enterprises"] },
  { text: "How many AI engineers graduate each year?", isUnsaid: true },
  {
    text: "What shows that China is becoming a leader in AI research?",
    statement:
      "The steady rise in scientific publications and patents reflects China’s growing leadership in AI research",
    isSaid: true,
  },
  {
    text: "How do universities and business cooperate?",
    statement:
      "Collaboration between academia and industry is encouraged through joint innovation centers",
    isSaid: true,
  },
  {
    text: "Are foreign scientists welcome?",
    statement:
      "foreign scholars interested in participating in China’s fast-evolving research ecosystem",
    isFirst: true,
  },
  { text: "Does China still cooperate with other countries?", answers: ["China"] },
  {
    text: "What comes out of the partnerships along the Belt and Road?",
    statement:
      "Partnerships with Belt and Road countries promote technology exchange and infrastructure development",
    isSaid: true,
  },
  {
    text: "How does China gain a say in international rules for AI?",
    statement:
      "Joint ventures in AI governance and standard-setting are expanding China’s influence in shaping global norms",
    isSaid: true,
  },
  {
    text: "What is the government wary of?",
    answers: ["supply chain disruptions", "foreign restrictions", "technological dependency"],
  },
  {
    text: "How does China square cooperation with independence?",
    statement:
      "This dual strategy of cooperation and independence allows China to benefit from global collaboration while maintaining strategic control over its innovation agenda",
    isSaid: true,
  },
  {
    text: "Does self-reliance mean cutting itself off from the world?",
    statement:
      "The emphasis on self-reliance does not signal isolation but rather the development of an autonomous innovation engine",
    isFirst: true,
  },
  {
    text: "What has made China a strong rival in AI?",
    statement:
      "The combination of state support industrial participation and regulatory discipline has positioned China as a formidable competitor in global AI development",
    isSaid: true,
  },
  {
    text: "What will matter in the next stage of the policy?",
    statement:
      "As the policy enters its next phase the focus will remain on efficiency transparency and scalability to ensure that artificial intelligence strengthens both economic capacity and technological sovereignty",
    isSaid: true,
  },
  { text: "What role does the United States play?", isUnsaid: true },
  { text: "Which ministers sit on the steering committee?", isUnsaid: true },
  { text: "Is there any mention of the environment?", isUnsaid: true },
  { text: "Who wrote the New Generation AI Development Plan?", answers: ["State Council"] },
  {
    text: "By whom was the New Generation AI Development Plan issued?",
    answers: ["State Council"],
  },
  {
    text: "What is meant to keep supply chains safe?",
    statement:
      "These initiatives ensure that critical AI infrastructure remains under Chinese control reducing exposure to supply chain disruptions and foreign restrictions",
    isFirst: true,
  },
  {
    text: "How are yields in agriculture being raised?",
    statement: "agriculture benefits from precision farming technologies that increase yields",
    isSaid: true,
  },
  { text: "Is China investing more in AI than the US?", isUnsaid: true },
  { text: "What happens to companies that break the data laws?", isUnsaid: true },
  {
    text: "Which technologies improve efficiency in factories?",
    statement:
      "Smart factories equipped with machine vision systems are improving quality control and operational efficiency",
    isSaid: true,
  },
];

export const IN_OWN_WORDS_OF_VELMORA: readonly TypedQuestion[] = [
  { text: "What happens if a driver breaks the Slow Streets Rule?", isUnsaid: true },
  {
    text: "How long does the plan last?",
    statement: "The plan guides the Roads Department until 2031.",
    isSaid: true,
  },
  {
    text: "what's the point of the whole plan?",
    statement:
      "The Town Council adopted this plan to make the bicycle the first choice for short trips.",
    isSaid: true,
  },
  {
    text: "Do I have to wear a helmet?",
    statement: "The plan does not require helmets.",
    isSaid: true,
  },
  {
    text: "What gets paid for out of the Street Fund?",
    statement:
      "The Street Fund pays for the Canal Lane, the Mill Bridge and covered bicycle racks at the station.",
    isSaid: true,
  },
  {
    text: "trees along the canal lane - how many and who plants them",
    statement:
      "The Roads Department is planting forty trees beside the Canal Lane to give that shade.",
    isSaid: true,
  },
  {
    text: "Who does the council sit down with before it takes a step?",
    statement:
      "The Town Council and the Harbour Riders’ Association meet before each step of the plan.",
    isSaid: true,
  },
  { text: "how much will the Mill Bridge cost", isUnsaid: true },
];
