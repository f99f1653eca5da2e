/**
 * Plain questions by three people who had read the texts and not the grammar, each with its honest state. Those whose
 * statement is not among the first three are left out.
 */
import type { TypedQuestion } from "./questionsAsTyped.ts";

export const IN_PLAIN_WORDS_OF_THE_ARTICLE: readonly TypedQuestion[] = [
  {
    text: "Who pays for training the next crop of AI engineers",
    statement:
      "Government-backed scholarships and enterprise-funded labs are producing a new generation of AI engineers",
    isFirst: true,
  },
  { text: "how many AI engineers should there be by 2030?", isUnsaid: true },
  {
    text: "how do farmers profit from all this",
    statement: "agriculture benefits from precision farming technologies that increase yields",
    isSaid: true,
  },
  {
    text: "how is china trying to get a say in the worldwide rules for artificial intelligence",
    statement:
      "Joint ventures in AI governance and standard-setting are expanding China’s influence in shaping global norms",
    isSaid: true,
  },
  {
    text: "who wrote the master plan that everything else follows from",
    statement: "The State Council’s New Generation AI Development Plan",
    isFirst: true,
  },
  {
    text: "Is Beijing putting money into semiconductor R&D, and by what means?",
    statement:
      "State-backed semiconductor funds have been established to finance long-term research and production",
    isFirst: true,
  },
  {
    text: "which firms are making the chips for chinas ai push",
    statement:
      "Companies like Huawei Horizon Robotics and Cambricon are leading efforts to produce advanced processors",
    isFirst: true,
  },
  {
    text: "What comes next?",
    statement:
      "As the policy enters its next phase the focus will remain on efficiency transparency and scalability to ensure that artificial intelligence strengthens both economic capacity and technological sovereignty",
    isFirst: true,
  },
  {
    text: "What does the industry ministry care about most?",
    statement:
      "The Ministry of Industry and Information Technology has prioritized AI-enabled manufacturing robotics and data management as core areas of focus",
    isFirst: true,
  },
  { text: "Which foreign companies have put money into Chinese chip makers?", isUnsaid: true },
  {
    text: "Does China want to cut itself off from the rest of the world?",
    statement: "The emphasis on self-reliance does not signal isolation",
    isFirst: true,
  },
  {
    text: "does the state keep an eye on what information goes around?",
    statement:
      "These regulations provide a legal foundation for secure AI growth while maintaining the state’s oversight on information flows",
    isSaid: true,
  },
  {
    text: "Is artificial intelligence treated as a question of national security?",
    statement:
      "This comprehensive approach reflects Beijing’s ambition to position AI as the driving force behind both economic modernization and national security",
    isFirst: true,
  },
  { text: "How much does China spend on AI chips per year?", isUnsaid: true },
  {
    text: "do ordinary people get anything out of it, or only the state?",
    statement: "China’s capacity to adapt emerging technologies for public welfare",
  },
  {
    text: "What evidence is there that Chinese AI research is getting better?",
    statement:
      "The steady rise in scientific publications and patents reflects China’s growing leadership in AI research",
    isFirst: true,
  },
  {
    text: "what can you study there now that you couldn't before?",
    statement:
      "Chinese universities and research institutes are expanding programs in computer vision natural language processing and robotics",
  },
  {
    text: "which acts of parliament deal with people's personal data",
    statement:
      "The Data Security Law and the Personal Information Protection Law define how data is collected stored and shared within national boundaries",
    isFirst: true,
  },
  {
    text: "what good do cameras and machine vision do in the plants?",
    statement:
      "Smart factories equipped with machine vision systems are improving quality control and operational efficiency",
    isFirst: true,
  },
  { text: "what fine does a firm pay when it breaks the data security law", isUnsaid: true },
  { text: "Which states along the Belt and Road have signed an AI agreement?", isUnsaid: true },
  { text: "what does the education ministry plan for primary schools", isUnsaid: true },
  {
    text: "How does China stand against its rivals in AI?",
    statement:
      "The combination of state support industrial participation and regulatory discipline has positioned China as a formidable competitor in global AI development",
    isFirst: true,
  },
  {
    text: "why does Beijing insist on home-made chips",
    statement:
      "the government remains cautious about technological dependency ensuring that critical algorithms and hardware remain domestically sourced",
  },
  {
    text: "I write about old industries. In which of them is AI to be brought in under the 2025 plan?",
    statement:
      "China’s AI Industrial Policy 2025 integrates artificial intelligence across traditional industries",
    isSaid: true,
  },
  {
    text: "do the provinces have any role in it or is it all run from the capital",
    statement:
      "The policy encourages coordination between ministries provincial governments and research institutions",
    isFirst: true,
  },
  {
    text: "are researchers from abroad welcome",
    statement:
      "foreign scholars interested in participating in China’s fast-evolving research ecosystem",
    isFirst: true,
  },
  {
    text: "What are the processors of Huawei and the others good for?",
    statement:
      "Companies like Huawei Horizon Robotics and Cambricon are leading efforts to produce advanced processors",
    isFirst: true,
  },
  {
    text: "subsidies, tax breaks, grants - which tools does the policy lean on",
    statement:
      "Fiscal incentives research grants and innovation clusters form the backbone of the implementation process",
    isFirst: true,
  },
  {
    text: "On whose data are Chinese AI models supposed to learn?",
    statement:
      "By controlling the data ecosystem China ensures that AI systems are trained on domestic datasets aligned with national priorities",
    isSaid: true,
  },
  {
    text: "What is AI doing for hospitals and doctors?",
    statement: "In healthcare AI algorithms are supporting diagnostics and predictive analytics",
    isFirst: true,
  },
  {
    text: "Please tell me with which countries China works together on AI.",
    statement:
      "Partnerships with Belt and Road countries promote technology exchange and infrastructure development",
    isFirst: true,
  },
  {
    text: "what did the american export ban on nvidia chips do to the chinese companies",
    isUnsaid: true,
  },
  {
    text: "whats the place of AI in the overall economic strategy",
    statement:
      "This comprehensive approach reflects Beijing’s ambition to position AI as the driving force behind both economic modernization and national security",
    isSaid: true,
  },
  {
    text: "how do companies and professors work together",
    statement:
      "Collaboration between academia and industry is encouraged through joint innovation centers",
    isSaid: true,
  },
  {
    text: "Which plan guides China's push into AI?",
    statement:
      "The State Council’s New Generation AI Development Plan serves as the guiding framework for this transformation",
    isFirst: true,
  },
  {
    text: "why does china want its own ai chips",
    statement:
      "China is investing heavily in AI chips data centers and computing networks to reduce dependence on imported technologies",
  },
  {
    text: "Which parts of the economy are supposed to use AI?",
    statement:
      "The 2025 plan aims to integrate AI with sectors such as manufacturing agriculture healthcare and logistics",
    isSaid: true,
  },
  {
    text: "What does AI do for farmers?",
    statement: "precision farming technologies that increase yields",
    isSaid: true,
  },
  {
    text: "Who is supposed to work together to get AI into industry faster?",
    statement:
      "The policy encourages coordination between ministries provincial governments and research institutions",
  },
  {
    text: "Who pays for training young AI engineers in China?",
    statement:
      "Government-backed scholarships and enterprise-funded labs are producing a new generation of AI engineers",
    isFirst: true,
  },
  {
    text: "What rules does China have for collecting and sharing data?",
    statement:
      "The Data Security Law and the Personal Information Protection Law define how data is collected stored and shared within national boundaries",
    isSaid: true,
  },
  {
    text: "What comes out of the deals with Belt and Road states?",
    statement:
      "Partnerships with Belt and Road countries promote technology exchange and infrastructure development",
    isSaid: true,
  },
  {
    text: "what data do chinese models learn from",
    statement:
      "By controlling the data ecosystem China ensures that AI systems are trained on domestic datasets aligned with national priorities",
    isSaid: true,
  },
  {
    text: "Which subjects are Chinese universities teaching more of?",
    statement:
      "Chinese universities and research institutes are expanding programs in computer vision natural language processing and robotics",
    isSaid: true,
  },
  {
    text: "What is the industry ministry concentrating on?",
    answers: ["AI-enabled manufacturing"],
  },
  {
    text: "How is long-term semiconductor research financed?",
    statement:
      "State-backed semiconductor funds have been established to finance long-term research and production",
    isSaid: true,
  },
  {
    text: "Is China closing itself off from the rest of the world with this policy?",
    statement: "The emphasis on self-reliance does not signal isolation",
    isFirst: true,
  },
  {
    text: "What will the policy look at in its next stage?",
    statement:
      "As the policy enters its next phase the focus will remain on efficiency transparency and scalability to ensure that artificial intelligence strengthens both economic capacity and technological sovereignty",
    isSaid: true,
  },
  { text: "How many AI engineers graduate every year?", isUnsaid: true },
  { text: "What has the Ministry of Science and Technology made a priority?", isUnsaid: true },
  { text: "Which European countries does China cooperate with on AI?", isUnsaid: true },
  { text: "Can foreign investors put money into the state chip funds?", isUnsaid: true },
  {
    text: "Who wrote the master plan that steers all this AI work?",
    statement:
      "The State Council’s New Generation AI Development Plan serves as the guiding framework for this transformation",
    isFirst: true,
  },
  {
    text: "What has Beijing been putting money into?",
    answers: [
      "semiconductor funds",
      "scholarships",
      "AI chips",
      "data centers",
      "computing networks",
    ],
  },
  {
    text: "Which firms make the processors for self-driving and deep learning?",
    statement:
      "Companies like Huawei Horizon Robotics and Cambricon are leading efforts to produce advanced processors",
    isSaid: true,
  },
  {
    text: "what does the industry ministry care about most",
    statement:
      "The Ministry of Industry and Information Technology has prioritized AI-enabled manufacturing robotics and data management as core areas of focus",
    isFirst: true,
  },
  {
    text: "what have smart factories got better at?",
    statement:
      "Smart factories equipped with machine vision systems are improving quality control and operational efficiency",
    isSaid: true,
  },
  {
    text: "Which statutes decide how information may be gathered and passed on?",
    statement:
      "The Data Security Law and the Personal Information Protection Law define how data is collected stored and shared within national boundaries",
    isSaid: true,
  },
  {
    text: "What data are Chinese AI models trained on?",
    statement:
      "By controlling the data ecosystem China ensures that AI systems are trained on domestic datasets aligned with national priorities",
    isFirst: true,
  },
  {
    text: "Where do the new AI engineers come from?",
    answers: ["scholarships", "enterprise-funded labs"],
  },
  {
    text: "What are the partnerships with Belt and Road countries meant to bring about?",
    answers: ["technology exchange", "infrastructure development"],
  },
  {
    text: "Why must key algorithms and hardware be made at home?",
    statement:
      "the government remains cautious about technological dependency ensuring that critical algorithms and hardware remain domestically sourced",
    isFirst: true,
  },
  {
    text: "what comes next for the policy, whats the focus",
    statement:
      "As the policy enters its next phase the focus will remain on efficiency transparency and scalability to ensure that artificial intelligence strengthens both economic capacity and technological sovereignty",
    isSaid: true,
  },
  {
    text: "What shows that China is getting ahead in AI research?",
    statement:
      "The steady rise in scientific publications and patents reflects China’s growing leadership in AI research",
    isSaid: true,
  },
  {
    text: "Is China cutting itself off from the rest of the world?",
    statement: "The emphasis on self-reliance does not signal isolation",
    isFirst: true,
  },
  { text: "How many billions is China spending on AI chips?", isUnsaid: true },
  { text: "Which countries have restricted chip sales to China?", isUnsaid: true },
  { text: "When was the Data Security Law passed?", isUnsaid: true },
  { text: "What has the Ministry of Education made its priority in AI?", isUnsaid: true },
];

export const IN_PLAIN_WORDS_OF_THE_CYCLING_PLAN: readonly TypedQuestion[] = [
  {
    text: "do i have to wear a helmet",
    statement: "The plan does not require helmets.",
    isSaid: true,
  },
  {
    text: "Please tell me whether the councillors talk to riders before they do something.",
    statement:
      "The town council meets with جمعية دراجات الميناء, the harbour riders' association, before each step.",
    isFirst: true,
  },
  {
    text: "why do they want cars to go slow there",
    statement: "The rule is there to prevent collisions at school gates.",
  },
  {
    text: "will the path be lit when it gets dark?",
    statement: "The plan requires lamps along the whole of the Canal Lane.",
    isFirst: true,
  },
  {
    text: "is there another city that swaps know-how on safe cycling with velmora?",
    statement: "霧浜市はベルモラ町と自転車の安全について知識を分かち合う。",
    isSaid: true,
  },
  { text: "how many people ride along the calm mile on a normal day", isUnsaid: true },
  {
    text: "Did shopkeepers gain anything from it?",
    statement: "the Canal Lane has brought more riders to the harbour shops",
    isFirst: true,
  },
  {
    text: "what do the locals call the lane along the canal",
    statement: "Residents of Velmora have a name for the Canal Lane: “the calm mile”.",
    isFirst: true,
  },
  { text: "Who pays for the street lights?", isUnsaid: true },
  {
    text: "what slogan is on the banners",
    statement:
      "“الشارع للجميع” – the street is for all – is what جمعية دراجات الميناء paints on its banners",
    isFirst: true,
  },
  {
    text: "where can a young person learn to mend bikes",
    statement: "At the Chain & Sprocket workshop six apprentice mechanics learn to true a wheel.",
  },
  { text: "when does the mill bridge open", isUnsaid: true },
  { text: "What is the speed limit in the town centre?", isUnsaid: true },
  {
    text: "How fast may cars go outside a school?",
    statement: "motor traffic faster than 30 km/h beside school gates",
    isSaid: true,
  },
  {
    text: "what should be planted, if it were up to the cyclists at the harbour?",
    statement: "It calls for shade trees along the Canal Lane.",
    isFirst: true,
  },
  { text: "who pays for the bridge?", answers: ["Street Fund"] },
  {
    text: "Who is paying for the new bridge?",
    statement: "The Street Fund pays for the Canal Lane and the Mill Bridge.",
    isSaid: true,
  },
  {
    text: "how fast are cars allowed to go near a school",
    statement: "motor traffic faster than 30 km/h beside school gates",
    isFirst: true,
  },
  {
    text: "Do I have to wear a helmet on my bike?",
    statement: "The plan does not require helmets.",
    isSaid: true,
  },
  {
    text: "What do the harbour cyclists still want for the lane?",
    statement: "It calls for shade trees along the Canal Lane.",
  },
  {
    text: "Have the shops got anything out of the cycle lane?",
    statement: "the Canal Lane has brought more riders to the harbour shops",
    isFirst: true,
  },
  {
    text: "Who is teaching people to fix bikes?",
    statement: "The Chain & Sprocket workshop trains apprentice mechanics.",
  },
  {
    text: "Which other town shares what it knows about bicycle safety with Velmora?",
    statement: "霧浜市はベルモラ町と自転車の安全について知識を分かち合う。",
    isSaid: true,
  },
  { text: "Will there be lamps on the Mill Bridge?", isUnsaid: true },
  { text: "Who pays for the shade trees?", answers: [] },
  {
    text: "Who pays for the new bike lane along the canal?",
    statement: "The Street Fund pays for the Canal Lane and the Mill Bridge.",
    isFirst: true,
  },
  {
    text: "how fast can cars go next to a school",
    statement: "motor traffic faster than 30 km/h beside school gates",
    isFirst: true,
  },
  {
    text: "What do the harbour cyclists want to see planted?",
    statement: "It calls for shade trees along the Canal Lane.",
    isFirst: true,
  },
  {
    text: "Has the lane been good for the shops at the harbour?",
    statement: "the Canal Lane has brought more riders to the harbour shops",
    isSaid: true,
  },
  {
    text: "Who teaches young people to repair bikes?",
    statement: "The Chain & Sprocket workshop trains apprentice mechanics.",
    isFirst: true,
  },
  {
    text: "Why was the Slow Streets Rule brought in?",
    statement: "The rule is there to prevent collisions at school gates.",
    isFirst: true,
  },
  { text: "How many kilometres long is the Canal Lane?", isUnsaid: true },
  { text: "What is the speed limit on the Mill Bridge?", isUnsaid: true },
];
