/**
 * Questions in words as far from those of the texts as could be, by people who had not read the grammar, each
 * with its honest state. Those that are not answered, and whose statement is not among the first three, are left out.
 */
import type { TypedQuestion } from "./questionsAsTyped.ts";

export const FROM_AFAR_OF_THE_ARTICLE: readonly TypedQuestion[] = [
  {
    text: "Which body is behind the plan that steers China's whole AI effort?",
    statement:
      "The State Council’s New Generation AI Development Plan serves as the guiding framework for this transformation",
    isSaid: true,
  },
  {
    text: "Which firms are making home-grown chips for self-driving and machine learning?",
    statement:
      "Companies like Huawei Horizon Robotics and Cambricon are leading efforts to produce advanced processors",
  },
  {
    text: "What is money being poured into so the country has to buy less technology from abroad?",
    statement:
      "China is investing heavily in AI chips data centers and computing networks to reduce dependence on imported technologies",
    isFirst: true,
  },
  {
    text: "Why does Beijing keep such a tight grip on data?",
    statement:
      "By controlling the data ecosystem China ensures that AI systems are trained on domestic datasets",
    isFirst: true,
  },
  {
    text: "Which two statutes say how information may be gathered and kept inside China?",
    statement:
      "The Data Security Law and the Personal Information Protection Law define how data is collected stored and shared within national boundaries",
    isSaid: true,
  },
  {
    text: "What counts as a traditional industry here?",
    answers: ["manufacturing", "agriculture", "healthcare", "logistics"],
  },
  {
    text: "What helps farmers get bigger harvests?",
    statement: "precision farming technologies that increase yields",
    isFirst: true,
  },
  {
    text: "How are young AI engineers being educated and who pays for it?",
    statement:
      "Government-backed scholarships and enterprise-funded labs are producing a new generation of AI engineers",
    isFirst: true,
  },
  {
    text: "Where do professors and businesses meet to work together?",
    statement:
      "Collaboration between academia and industry is encouraged through joint innovation centers",
  },
  {
    text: "Which ministry chose robots as a top area, and what else did it choose?",
    statement:
      "The Ministry of Industry and Information Technology has prioritized AI-enabled manufacturing robotics and data management as core areas of focus",
    isFirst: true,
  },
  {
    text: "With which foreign countries does China swap technology?",
    statement:
      "Partnerships with Belt and Road countries promote technology exchange and infrastructure development",
    isSaid: true,
  },
  {
    text: "How many billions are in the state chip funds?",
    isUnsaid: true,
  },
  {
    text: "By what year is China meant to be world number one in AI?",
    isUnsaid: true,
  },
  {
    text: "What penalty does a company face if it sends personal data out of China?",
    isUnsaid: true,
  },
  {
    text: "Is the money for chip makers coming from the state?",
    statement:
      "State-backed semiconductor funds have been established to finance long-term research and production",
  },
  {
    text: "What does a lasting AI sector need?",
    statement: "A sustainable AI industry depends on continuous investment in human capital",
    isSaid: true,
  },
  {
    text: "Which subjects are colleges offering more courses in?",
    statement:
      "Chinese universities and research institutes are expanding programs in computer vision natural language processing and robotics",
    isSaid: true,
  },
  {
    text: "Why does China want AI trained at home?",
    statement:
      "By controlling the data ecosystem China ensures that AI systems are trained on domestic datasets aligned with national priorities",
    isSaid: true,
  },
  {
    text: "What proves that China is getting ahead in science?",
    statement:
      "The steady rise in scientific publications and patents reflects China’s growing leadership in AI research",
    isSaid: true,
  },
  {
    text: "Who is asked to act together to get AI into industry faster?",
    statement:
      "The policy encourages coordination between ministries provincial governments and research institutions",
  },
  {
    text: "What stays under Beijing's thumb thanks to these efforts?",
    statement:
      "These initiatives ensure that critical AI infrastructure remains under Chinese control",
  },
  {
    text: "What will matter most when the policy moves on to its next stage?",
    statement:
      "As the policy enters its next phase the focus will remain on efficiency transparency and scalability to ensure that artificial intelligence strengthens both economic capacity and technological sovereignty",
    isFirst: true,
  },
  {
    text: "What tools are used to carry the policy out?",
    statement:
      "Fiscal incentives research grants and innovation clusters form the backbone of the implementation process",
    isSaid: true,
  },
  {
    text: "How many engineers graduate each year?",
    isUnsaid: true,
  },
  {
    text: "Who is the head of Cambricon?",
    isUnsaid: true,
  },
  {
    text: "Which European country works with China on AI?",
    isUnsaid: true,
  },
  {
    text: "When were the two data laws passed?",
    isUnsaid: true,
  },
  {
    text: "Does the policy create jobs for older workers?",
    isUnsaid: true,
  },
];

export const FROM_AFAR_OF_THE_CYCLING_PLAN: readonly TypedQuestion[] = [
  {
    text: "Where does the money for the bridge come from?",
    answers: ["Street Fund"],
  },
  {
    text: "How fast may I drive past a school in Velmora?",
    statement: "motor traffic faster than 30 km/h beside school gates",
    isFirst: true,
  },
  {
    text: "do I have to wear a helmet",
    statement: "The plan does not require helmets.",
    isSaid: true,
  },
  {
    text: "What nickname have locals given the path by the canal?",
    statement: "Residents of Velmora have a name for the Canal Lane: “the calm mile”.",
    isSaid: true,
  },
  {
    text: "How many trainees are at the bike repair shop?",
    statement: "At the Chain & Sprocket workshop six apprentice mechanics learn to true a wheel.",
  },
  {
    text: "Who gets consulted every time before the town goes ahead with something?",
    statement:
      "The town council meets with جمعية دراجات الميناء, the harbour riders' association, before each step.",
    isSaid: true,
  },
  {
    text: "Is there another city that swaps know-how with Velmora, and about what?",
    statement: "霧浜市はベルモラ町と自転車の安全について知識を分かち合う。",
  },
  {
    text: "Has the path been good for the businesses at the port?",
    statement: "the Canal Lane has brought more riders to the harbour shops",
    isFirst: true,
  },
  {
    text: "Which stretch has to be lit at night?",
    statement: "The plan requires lamps along the whole of the Canal Lane.",
  },
  {
    text: "What is the whole scheme for?",
    statement:
      "The Velmora Town Council adopted this plan to make the bicycle the first choice for short trips.",
  },
  {
    text: "How much will the canal path cost?",
    isUnsaid: true,
  },
  {
    text: "When was the canal path opened, which month and year?",
    isUnsaid: true,
  },
  {
    text: "What fine does a driver get for speeding near pupils?",
    isUnsaid: true,
  },
  {
    text: "What do the cycling club's flags say?",
    statement:
      "“الشارع للجميع” – the street is for all – is what جمعية دراجات الميناء paints on its banners",
    isSaid: true,
  },
  {
    text: "What would the riders like planted by the lane?",
    statement: "It calls for shade trees along the Canal Lane.",
  },
  {
    text: "Who built the counters?",
    statement: "counters that the council put up",
  },
  {
    text: "Are bikers obliged to protect their heads?",
    statement: "The plan does not require helmets.",
  },
  {
    text: "What pays for the crossing at the mill?",
    statement: "The Street Fund pays for the Canal Lane and the Mill Bridge.",
    isSaid: true,
  },
  {
    text: "Which rule slows cars down near schools?",
    statement: "The Slow Streets Rule, part of the plan, forbids motor traffic faster than 30 km/h",
    isFirst: true,
  },
  {
    text: "Which authority passed the scheme?",
    statement: "The Velmora Town Council adopted this plan",
    isSaid: true,
  },
  {
    text: "How many riders use the lane each day?",
    isUnsaid: true,
  },
  {
    text: "Who owns the workshop?",
    isUnsaid: true,
  },
  {
    text: "How tall are the lamps?",
    isUnsaid: true,
  },
];
