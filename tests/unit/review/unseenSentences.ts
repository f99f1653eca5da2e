/**
 * Ninety more sentences that deny, ask or report, or sound like it. The cues were mended by kind once these had been
 * measured: when they were written, 29 of the 36 and 3 of the 20 that deny were seen.
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
