/**
 * Sentences that deny, ask or report, or sound like it, by which the cues were mended by kind once they had been
 * measured: when they were written, 29 of the 36 that deny in the first list, 3 of the 20 in the second and 46 of
 * the 50 in the third were seen.
 */
import type { Sentences } from "./deniedSentences.ts";

type Languages = Readonly<Record<"en" | "de" | "fr" | "es" | "zh", Sentences>>;

/** By someone who had not read the cues. */
export const UNSEEN: Languages = {
  en: {
    denied: [
      "It would be a mistake to believe that the Fund finances coal-fired plants.",
      "The Council rejected the proposal that the Agency supervise regional banks.",
      "Does the Ministry oversee the grid operator, as many assume?",
      "According to its critics, the scheme subsidises large landowners.",
      "Far from it being the case that the city owns the bus company, it merely leases the depots.",
      "Neither the Commission nor any member state claims that the directive binds private schools.",
      "Under no circumstances may the regulator share licence data with contractors.",
      "The rumour that the Treasury guarantees municipal bonds has been refuted.",
    ],
    said: [
      "No later than 1 March 2027, the Department shall publish a register of emission permits.",
      "Not only does the Act set limits, it funds inspectors in every county.",
      "There is no doubt that the Port Authority controls access to the docks.",
      "Without prejudice to Article 4, the Board may revoke a licence.",
    ],
  },
  de: {
    denied: [
      "Es trifft nicht zu, dass die Bundesnetzagentur den Ausbau der Ladesäulen finanziert.",
      "Keineswegs fördert das Land private Kliniken.",
      "Der Senat bestreitet, dass die Behörde Auflagen für Vermieter erlässt.",
      "Ob das Programm kleine Betriebe erreicht, ist offen.",
      "Nach Darstellung der Opposition begünstigt die Verordnung große Konzerne.",
      "Von einer Pflicht, Daten an das Ministerium zu übermitteln, kann keine Rede sein.",
      "Der Bund hat es abgelehnt, dass die Länder eigene Grenzwerte festlegen.",
    ],
    said: [
      "Nicht nur der Bund, auch die Länder finanzieren den Ausbau der Radwege.",
      "Zweifellos steuert die Zentralbank die Zinsen.",
      "Soweit nichts anderes bestimmt ist, überwacht die Aufsichtsbehörde die Anwendung des Gesetzes.",
      "Unbeschadet des § 3 erteilt das Amt die Genehmigung.",
      "Es ist unbestritten, dass die Stadtwerke das Fernwärmenetz betreiben.",
    ],
  },
  fr: {
    denied: [
      "Il est faux que l'Agence délivre les permis de construire.",
      "Rien n'indique que le fonds soutienne les petites communes.",
      "Le Conseil d'État a écarté l'idée selon laquelle la région finance les lycées privés.",
      "Est-ce que le ministère contrôle les prix du gaz ?",
      "Selon les syndicats, la réforme favorise les grandes entreprises.",
      "Nul n'a jamais soutenu que la loi impose un quota aux éditeurs.",
      "Le rapporteur doute que le plan réduise les émissions du fret.",
    ],
    said: [
      "Nul n'ignore que la Caisse finance le logement social.",
      "Sans préjudice de l'article 12, l'Autorité peut prononcer une sanction.",
      "Non seulement la ville subventionne les vélos, mais elle construit des pistes protégées.",
      "Au plus tard le 30 juin, et non en fin d'année, le ministre remet un rapport au Parlement.",
      "Il ne fait aucun doute que la Commission surveille les aides d'État.",
    ],
  },
  es: {
    denied: [
      "No es cierto que el Ministerio financie las centrales de carbón.",
      "Carece de fundamento que la Agencia obligue a las pymes a registrarse.",
      "El Gobierno niega que la tasa grave a los autónomos.",
      "¿Supervisa el Banco Central a las cooperativas?",
      "A juicio de la patronal, la ley perjudica a los exportadores.",
      "De ningún modo autoriza la norma el vertido en ríos.",
      "Está por ver si el plan llega a los municipios pequeños.",
    ],
    said: [
      "No cabe duda de que la Comisión vigila los mercados.",
      "No obstante lo dispuesto en el artículo 5, la Junta podrá conceder prórrogas.",
      "No solo el Estado, también las comunidades financian el transporte escolar.",
      "Salvo que la ley disponga otra cosa, el regulador fija las tarifas.",
      "Sin perjuicio de lo anterior, la Agencia publicará un registro.",
    ],
  },
  zh: {
    denied: [
      "并非所有企业都由该部门监管。",
      "有关该基金资助煤电项目的说法不属实。",
      "难道地方政府应当补贴所有车企吗？",
      "据批评者称，该计划偏袒大型企业。",
      "财政部否认地方债由中央担保。",
      "委员会驳回了由市政府接管港口的提议。",
      "没有证据表明该办法提高了农户收入。",
    ],
    said: [
      "毫无疑问，发改委统筹算力基础设施建设。",
      "不仅中央出资，地方也设立了引导基金。",
      "主管部门应当公布名单，不得迟于每年三月。",
      "除法律另有规定外，网信部门负责统筹协调监督管理工作。",
      "工信部支持中小企业数字化转型，不断完善标准体系。",
    ],
  },
};

/** Of kinds that no cue knew: struck clauses, what would be if, accusations, denials of denials. */
export const OF_NEW_KINDS: Languages = {
  en: {
    denied: [
      "Whether or not the treaty survives, it is far too early to say that the fund covers nuclear waste.",
      "Parliament stripped out the clause under which the agency licenses drone pilots.",
      "The minister brushed aside claims that the state pays farmers to leave land idle.",
      "Were the regulator to cap rents, landlords would sue.",
    ],
    said: [
      "Nothing prevents the fact that the bank lends to cooperatives from being published.",
      "As a general rule and not by way of exception, the office audits every grant.",
    ],
  },
  de: {
    denied: [
      "Von einer Förderung der Wasserstoffnetze durch den Bund kann der Ausschuss nichts erkennen.",
      "Die Klausel, nach der das Amt Drohnenpiloten zulässt, wurde gestrichen.",
      "Würde die Behörde die Mieten deckeln, gingen die Eigentümer vor Gericht.",
      "Dass die Kammer Betriebe prüft, ist ein Märchen.",
    ],
    said: [
      "Nicht anders als im Vorjahr zahlt das Land einen Zuschuss.",
      "Es gibt keinen Kreis, in dem das Land die Buslinien nicht mitfinanziert.",
    ],
  },
  fr: {
    denied: [
      "La clause en vertu de laquelle l'office agrée les pilotes de drones a été supprimée.",
      "Si l'autorité plafonnait les loyers, les bailleurs saisiraient le juge.",
      "On voit mal comment la région subventionnerait les ports privés.",
      "L'opposition accuse le gouvernement de favoriser les grands groupes.",
    ],
    said: [
      "Il n'est pas de commune où l'État ne cofinance les bus.",
      "Quoi qu'il en soit, la banque prête aux coopératives.",
    ],
  },
  es: {
    denied: [
      "La cláusula por la que la oficina autoriza a los pilotos de drones fue suprimida.",
      "Si el regulador limitara los alquileres, los propietarios recurrirían.",
      "Mal puede decirse que la región subvencione los puertos privados.",
      "La oposición acusa al Gobierno de que favorece a los grandes grupos.",
    ],
    said: [
      "Sea como fuere, el banco presta a las cooperativas.",
      "Como no podía ser de otro modo, la oficina audita cada ayuda.",
    ],
  },
  zh: {
    denied: [
      "授权该局审批无人机驾驶员的条款已被删去。",
      "倘若监管部门限制租金，业主将提起诉讼。",
      "很难说该基金覆盖核废料。",
      "反对党指控政府偏袒大企业。",
    ],
    said: ["无论如何，银行向合作社放贷。", "除此之外，该办公室审计每笔补助。"],
  },
};

/**
 * Written by someone else, who had read none of this, once the sentences above were seen: 46 of the 50 that deny
 * were seen at first, with 8 false alarms. The cues were then mended by kind (what would have been if, rumours, non-profit).
 */
export const BY_FRESH_EYES: Languages = {
  en: {
    denied: [
      "The Agency does not publish the names of undertakings that have voluntarily withdrawn their applications.",
      "At no point during the reporting period did the Department consult the regional authorities on the revised tariff.",
      "Neither the Treasury nor the Central Bank has approved the proposed guarantee scheme for small exporters.",
      "The contract was awarded to the incumbent operator without the board having examined any competing bid.",
      "It would be wrong to conclude that the subsidy lowered household energy bills in rural districts.",
      "Has the Commission carried out an impact assessment on the effects of the directive for island economies?",
      "Opposition members alleged that the minister had withheld the audit report from the committee, a charge his office rejected.",
      "Nothing in this Act shall be construed as authorising the Secretary to disclose personal data to foreign governments.",
      "Had the levy been introduced in 2015, the fund would have covered the full cost of flood repairs.",
      "The authority denied that it had granted the refinery an exemption from the emission limits.",
    ],
    said: [
      "The programme not only finances new rail links but also supports the modernisation of existing stations.",
      "Member States shall submit their national plans to the Commission no later than 30 June 2026.",
      "A non-profit foundation based in Geneva administers the compensation fund on behalf of the signatories.",
      "The licence expires after five years unless the holder applies for renewal in writing.",
      "The competent authority shall inform the public without delay of any contamination of drinking water.",
      "According to Article 5, the controller is responsible for the accuracy of the data it processes.",
      "On the question of housing, the committee recommends a binding quota for social dwellings in every municipality.",
      "There is no doubt that the reform has shortened the waiting times for asylum decisions.",
      "Last year the city council bought forty electric buses and closed its two oldest diesel depots.",
      "Notwithstanding the objections of several regions, Parliament adopted the water bill by a large majority in March.",
    ],
  },
  de: {
    denied: [
      "Der Bund beteiligt sich nicht an den laufenden Betriebskosten der kommunalen Kindertagesstätten.",
      "Zu keinem Zeitpunkt hat das Ministerium den Ländern eine Verlängerung der Förderfrist zugesagt.",
      "Weder die Bundesnetzagentur noch das Kartellamt haben den Zusammenschluss der beiden Netzbetreiber genehmigt.",
      "Die Behörde erteilte die Baugenehmigung, ohne zuvor die Anwohner angehört zu haben.",
      "Es trifft nicht zu, dass die Mietpreisbremse den Neubau in den Großstädten verringert hat.",
      "Plant die Bundesregierung, die Stromsteuer für private Haushalte noch in dieser Legislaturperiode zu senken?",
      "Dem Staatssekretär wird von der Opposition vorgeworfen, er habe vertrauliche Unterlagen an den Verband weitergegeben; er bestreitet dies.",
      "Ein Anspruch auf Förderung besteht nicht, und keine Bewilligung begründet ein Recht auf Folgezahlungen.",
      "Wäre das Gesetz bereits 2019 in Kraft getreten, hätten die Krankenkassen Milliarden an Arzneimittelkosten eingespart.",
      "Angeblich soll die Kommission die Frist für die Umsetzung der Richtlinie stillschweigend verlängert haben.",
    ],
    said: [
      "Das Programm fördert nicht nur den Neubau von Radwegen, sondern auch die Sanierung bestehender Brücken.",
      "Die Mitgliedstaaten übermitteln ihre Berichte nicht später als drei Monate nach Ablauf des Kalenderjahres.",
      "Eine gemeinnützige, nicht gewinnorientierte Gesellschaft betreibt seit 2012 das Flüchtlingswohnheim am Stadtrand.",
      "Der Betreiber meldet Störfälle unverzüglich und ohne schuldhaftes Zögern der zuständigen Aufsichtsbehörde.",
      "Die Genehmigung gilt als erteilt, es sei denn, die Behörde widerspricht binnen sechs Wochen.",
      "Gemäß Artikel 5 Absatz 2 trägt der Verantwortliche die Beweislast für die Einhaltung der Grundsätze.",
      "In der Frage der Finanzierung einigten sich Bund und Länder auf eine hälftige Teilung der Kosten.",
      "Zweifellos hat die Reform des Planungsrechts die Genehmigung von Windkraftanlagen deutlich beschleunigt.",
      "Nichtsdestotrotz stimmte der Bundesrat dem Haushaltsbegleitgesetz im Dezember mit großer Mehrheit zu.",
      "Im vergangenen Jahr stellte die Stadt Leipzig zwölf Millionen Euro für die Erneuerung ihrer Schulen bereit.",
    ],
  },
  fr: {
    denied: [
      "L'État ne prend pas en charge les frais de transport scolaire dans les communes de moins de mille habitants.",
      "Jamais le préfet n'a autorisé l'exploitation de la carrière au-delà de la date fixée par l'arrêté.",
      "Ni le Conseil d'État ni la Cour des comptes n'ont validé le mode de calcul retenu par le ministère.",
      "La société a obtenu la concession sans avoir présenté de garanties financières suffisantes.",
      "Il est faux de prétendre que la réforme a réduit les effectifs des hôpitaux publics.",
      "Le Gouvernement envisage-t-il de relever le plafond du livret d'épargne populaire avant la fin de l'année ?",
      "Selon ses détracteurs, l'agence aurait dissimulé les résultats des analyses d'eau pendant plusieurs mois.",
      "Aucune disposition de la présente loi n'oblige les associations à publier la liste de leurs donateurs.",
      "Si le moratoire avait été maintenu, les agriculteurs auraient conservé l'usage de cette substance jusqu'en 2025.",
      "La ministre a démenti avoir promis aux syndicats une hausse du point d'indice.",
    ],
    said: [
      "Le plan finance non seulement la rénovation des logements sociaux, mais aussi l'installation de pompes à chaleur.",
      "Les exploitants transmettent leur déclaration annuelle au plus tard le 31 mars, sans préjudice des contrôles sur place.",
      "Une association à but non lucratif gère depuis dix ans le centre d'accueil des demandeurs d'asile.",
      "L'employeur informe sans délai l'inspection du travail de tout accident mortel survenu sur le chantier.",
      "Le contrat est reconduit tacitement pour un an, à moins que l'une des parties ne le dénonce par écrit.",
      "Conformément à l'article 5, le responsable du traitement conserve un registre des activités effectuées.",
      "La question du logement étudiant figure parmi les trois priorités que le rectorat a inscrites à son budget.",
      "Nul doute que la taxe sur les sucres a modifié la composition des boissons vendues en grande surface.",
      "La commission ne retient que les projets portés par des collectivités de plus de cinq mille habitants.",
      "En 2023, la région Bretagne a versé quarante millions d'euros aux lycées agricoles pour leurs travaux énergétiques.",
    ],
  },
  es: {
    denied: [
      "El Ministerio no financia los proyectos de regadío situados dentro de espacios naturales protegidos.",
      "Nunca se notificó a los vecinos la modificación del plan urbanístico aprobada por el pleno.",
      "Ni la Junta ni el Ayuntamiento han asumido los gastos de mantenimiento del nuevo hospital comarcal.",
      "La empresa inició las obras de la presa sin contar con la declaración de impacto ambiental.",
      "Carece de fundamento la afirmación de que la reforma laboral aumentó la contratación temporal.",
      "¿Ha adoptado el Gobierno alguna medida para reducir las listas de espera en la atención primaria?",
      "Diversas organizaciones ecologistas sostienen que la central vertió residuos al río, extremo que la compañía niega rotundamente.",
      "En ningún caso podrá la autoridad ceder los datos del padrón a entidades privadas con fines comerciales.",
      "De haberse aplicado el tope al gas en 2020, los hogares habrían ahorrado unos doscientos euros anuales.",
      "El consejero habría ordenado, según la prensa local, el pago anticipado de las subvenciones a la fundación.",
    ],
    said: [
      "La ley no solo amplía el permiso de paternidad, sino que también refuerza la protección frente al despido.",
      "Las comunidades autónomas remitirán sus cuentas a más tardar el 30 de abril, sin perjuicio de ulteriores correcciones.",
      "Una entidad sin ánimo de lucro administra los comedores escolares de la provincia desde el curso pasado.",
      "El titular comunicará sin demora a la Agencia cualquier violación de la seguridad de los datos.",
      "La autorización se prorroga automáticamente por dos años, salvo que el interesado renuncie a ella.",
      "Según el artículo 5, corresponde a los municipios la recogida y el tratamiento de los residuos domésticos.",
      "En cuanto a la cuestión migratoria, el informe propone duplicar las plazas de acogida en Canarias.",
      "No cabe duda de que el bono social ha aliviado la factura eléctrica de las familias vulnerables.",
      "Pese a la negativa de la patronal, el Congreso aprobó la subida del salario mínimo en febrero.",
      "El Banco de España publicó en octubre una guía sobre los riesgos climáticos de la cartera hipotecaria.",
    ],
  },
  zh: {
    denied: [
      "该部门并未向地方政府拨付防洪工程专项资金。",
      "在整个评估期间,监管机构从来没有公开过企业的排放数据。",
      "无论是财政部还是央行,都没有批准这项针对小微企业的担保计划。",
      "该公司在未取得环境影响评价批复的情况下开工建设了化工园区。",
      "所谓新政策导致房价上涨的说法不符合事实。",
      "政府是否已经将农村教师的补贴标准提高到每月一千元?",
      "有批评者声称,委员会隐瞒了疫苗采购合同的真实价格,但委员会对此予以否认。",
      "任何单位和个人不得将医疗保险基金用于投资股票或者房地产。",
      "假如当年实行了碳税,电力行业的煤炭消费量早就会下降三成。",
      "据坊间传闻,交通局可能私下把停车场的经营权转让给了一家外资企业。",
    ],
    said: [
      "该计划不仅资助新建养老院,而且支持社区医院改造康复病房。",
      "各省应当不迟于六月三十日向国务院报送年度节能目标完成情况。",
      "一家非营利组织自二〇一五年起负责管理流域生态补偿基金。",
      "发生重大安全事故的,生产单位应当毫不拖延地向应急管理部门报告。",
      "除非当事人在期满前提出书面异议,许可证自动延续三年。",
      "根据本法第五条,县级人民政府负责本行政区域内的饮用水水源保护工作。",
      "关于流动儿童入学问题,报告建议取消户籍限制并增加公办学位。",
      "毫无疑问,医保目录谈判大幅降低了抗癌药品的价格。",
      "市政府无偿向残疾人家庭提供无障碍设施改造服务。",
      "去年,广东省新建了二百三十座充电站,并淘汰了全部国三柴油公交车。",
    ],
  },
};
