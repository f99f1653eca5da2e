/**
 * Abbreviations whose full stop does not end a sentence, by language: those that CLDR lists as
 * suppressions of sentence breaks, and those of legal texts. Compiled by hand, since CLDR's lists
 * also contain words that do end sentences ("Act.", "All.", "Is.", "Job." in English, "Test.",
 * "Best." in German) and lack legal abbreviations.
 *
 * Parts are written here without spaces ("z.B.") and match with or without them; `_` is a required
 * space. Each entry also matches capitalised and in capitals.
 */
export interface Abbreviations {
  /** The sentence goes on, whatever follows: `vgl. Müller`, `Gov. General`. */
  readonly always: ReadonlySet<string>;
  /** The sentence goes on if a number follows: `Art. 5`, `No. 3`, `Sept. 4`. */
  readonly beforeNumber: ReadonlySet<string>;
  /** The sentence goes on unless one of `beginnings` follows: `etc.`, `U.S.`, `Inc.`. */
  readonly mayEnd: ReadonlySet<string>;
  /** Words that usually begin a sentence. */
  readonly beginnings: ReadonlySet<string>;
  /** Whether a full stop makes a number ordinal: `27. April`. */
  readonly ordinals: boolean;
  /** The letters before any full stop of these abbreviations, and their ends: `pers.`, `ers.`, `rs.`, `s.` */
  readonly endings: ReadonlySet<string>;
}

interface WordLists {
  readonly always: string;
  readonly beforeNumber: string;
  readonly mayEnd?: string;
  readonly beginnings: string;
  readonly ordinals?: true;
}

/** Used in all languages: titles, and abbreviations from Latin and English. */
const COMMON = {
  always: "Dr. Prof. St. vs. cf. Mr. Mrs. Ms. e.g. i.e. et_al. ca. approx. Pub.L. Ph.D.",
  beforeNumber: "no. nos. art. arts. p. pp. vol. fig.",
  mayEnd: "etc. Inc. Ltd. Co. Corp. Jr. U.S. U.S.A. a.m. p.m.",
};

const LANGUAGES: Readonly<Record<string, WordLists>> = {
  en: {
    always:
      "viz. Gov. Gen. Lt. Sgt. Capt. Col. Maj. Adm. Amb. Hon. Rev. Sen. Rep. Pres. Atty. Supt. Messrs. Mt. Ft. Fed.Reg. Fed. Cong. Exec. Dept. Assn. Bros. Stat. Supp. Rev.Stat. Ct. App. Cir. Dist. Bankr. incl. esp. resp. i.a. q.v. s.v. n.b. Ed. Eds. Trans. Int’l. Nat’l. Gov’t. Hon’ble. Smt. Shri.",
    beforeNumber:
      "sec. secs. sect. para. paras. subpara. subsec. subch. ch. chs. cl. cls. reg. regs. sch. scheds. pt. pts. ss. tit. subtit. div. app. apps. ann. arts. rec. recs. n. nn. fn. ver. v. vols. figs. tab. eq. col. ed. c. sess. cong. stat. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.",
    mayEnd:
      "Sr. Esq. LLC. Pty. D.C. U.K. U.N. E.U. U.S.C. C.F.R. A.D. B.C. et_seq. ibid. id. yr. yrs.",
    beginnings:
      "The This That These Those It Its In On At By For From To With Within A An And But Or If When Where While As After Before He She They We You I His Her Their Our There Here However Each Every All Any No Not Such Some Other Under Upon Unless Until Since Because Although Then Thus Therefore",
  },
  de: {
    always:
      "Abs. Nr. Nrn. Rn. Rdnr. Rz. Ziff. Buchst. lit. Hs. Halbs. UAbs. Unterabs. Satzn. Art.-Nr. vgl. gem. ggf. ggfs. evtl. bzgl. bzw. i.V.m. i.S.d. i.S.v. i.d.F. i.d.R. i.H.v. i.E. i.R.d. i.Ü. z.B. d.h. d.i. z.T. z.Zt. z.Hd. u.U. u.E. m.E. m.w.N. o.g. s.o. s.u. sog. insb. insbes. einschl. inkl. exkl. zzgl. abzgl. entspr. gegr. geb. gest. verh. jew. betr. bspw. näml. v. ders. urspr. zul. geänd. neugef. a.F. n.F. Fn. Anm. Bd. Bde. Hrsg. hrsg. Aufl. Ausg. Kap. Abschn. Tab. Abb. Anl. Verf. Frhr. Hr. Hrn. Fr. Frl. Dipl.-Ing. Dipl.-Kfm. Ing. Mag. RA. Min. Reg.-Bez. St. Str. Tel. Mio. Mrd. Tsd. Std. Nds. BGBl. GVBl. GBl. ABl. BAnz. BT-Drs. BR-Drs. Drs. Urt. Beschl. Entsch. Begr. Rspr. Lfg. Rdschr. dies. ebd. Vfg. Erl. Bek. zit.",
    beforeNumber:
      "Art. S. H. Tz. Teilz. Jan. Feb. Mär. Apr. Aug. Sep. Sept. Okt. Nov. Dez. Lit. Verz. Prot.",
    mayEnd:
      "usw. f. ff. VO. n.Chr. v.Chr. u.a. u.ä. o.ä. o.Ä. u.Ä. u.v.m. usf. e.V. a.D. a.M. a.a.O. mbH. Abt. Nachf. Gebr.",
    beginnings:
      "Der Die Das Dies Diese Dieser Dieses Ein Eine Einer Es Er Sie Wir Ich In Im Am An Auf Aus Bei Bis Durch Für Mit Nach Von Vor Zu Zum Zur Über Unter Wer Wenn Wird Wo Soweit Sofern Hat Hierzu Hierbei Dazu Dabei Daher Damit Dann Als Auch Alle Jede Jeder Kein Keine Nur Sonst Ist Sind",
    ordinals: true,
  },
  fr: {
    always:
      "art. arts. al. M. MM. Mgr. cf. not. p.ex. par_ex. éd. coll. réf. circ. arr. ord. décr. trib. Cass. civ. crim. soc. com. Cons. const. const. Ass. plén. préc. suppl. env. resp. spéc. subdiv. ann. obs. rapp. concl. chron. doctr. ch. v. Vve. St. Ste. adm. gouv. min. dir. préf.",
    beforeNumber:
      "n. no. nos. chap. sect. fasc. p. pp. t. vol. par. § fig. tabl. janv. févr. avr. juil. sept. oct. nov. déc. L. R. D. A.",
    mayEnd: "etc. et_s. S.A. S.A.R.L. J.-C. av.J.-C. apr.J.-C. Cie.",
    beginnings:
      "Le La Les L’ Un Une Des Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Dans En À Au Aux Pour Par Sur Sous Avec Sans Si Lorsque Quand Toute Tout Tous Chaque Son Sa Ses Leur Leurs Mais Et Or Toutefois Cependant Ainsi",
  },
  es: {
    always:
      "Sr. Sra. Sres. Sras. Srta. Srtas. D. Dª. Dña. Dra. Drs. Dres. Ldo. Lda. Lic. Lcdo. Ing. Arq. Mtro. Mons. Rvdo. Excmo. Excma. Excmos. Ilmo. Ilma. Exmo. Exma. Sto. Sta. Ud. Uds. Vd. Vds. art. arts. apdo. ap. párr. párrs. núm. núms. pág. págs. inc. incs. lit. cap. caps. tít. disp. v.gr. p.ej. p.e. cfr. vid. aprox. máx. mín. prov. dpto. depto. Dto. Avda. Av. ref. exp. reg. res. pral. sec. secc. coord. ed. trad. fdo. BOE. prof. Gral. Cnel. Tte. Cía. ss.",
    beforeNumber:
      "n. no. nro. Nº. vol. t. fol. fasc. p. pp. fig. ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic. R.D. L.O.",
    mayEnd: "EE.UU. etc. S.A. S.L. S.A. a.C. d.C. a.m. p.m. Ltda. cía.",
    beginnings:
      "El La Los Las Un Una Unos Unas Este Esta Estos Estas Ese Esa Esto Lo Se Su Sus En Con Por Para De Del Al A Si Cuando Como No Y O Pero Asimismo Cada Toda Todo Todos Todas Quien Quienes Sin Sobre Según Es Son",
  },
  it: {
    always:
      "art. artt. lett. sig. sigg. sig.ra. dott. dott.ssa. ing. avv. arch. geom. rag. prof. prof.ssa. on. mons. co. cfr. v. ad_es. p.es. es. c.d. cd. all. alleg. cap. sez. reg. dir. dec. d.lgs. d.l. d.m. d.P.R. d.P.C.M. l.r. D.Lgs. D.L. D.M. D.P.R. D.P.C.M. T.U. G.U. Cass. Corte_cost. Cost. disp. att. c.c. c.p. c.p.c. c.p.p. ss. segg. pres. min. resp. rif. int. lgs. Ecc. S. SS.",
    beforeNumber:
      "n. nn. num. pag. pagg. p. pp. vol. tab. fig. tav. par. c. gen. feb. mar. apr. mag. giu. lug. ago. set. sett. ott. nov. dic. L.",
    mayEnd: "ecc. S.p.A. S.r.l. a.C. d.C. N.d.R.",
    beginnings:
      "Il Lo La I Gli Le L’ Un Uno Una Questo Questa Questi Queste Esso Essa Essi In Nel Nella Nei Con Per Da Dal Di Del A Al Se Quando Come Non E O Ma Ogni Tutti Chi Sono È Si Su Tale Tali",
  },
  pt: {
    always:
      "Sr. Sra. Srs. Sras. Srta. Dra. Drs. Dras. Exmo. Exma. Ilmo. Ilma. D. V.Ex.ª. Eng. Arq. Pe. Mons. Sto. Sta. Profa. art. arts. al. inc. incs. parág. cf. p.ex. p.e. ex. obs. ref. reg. res. dec. port. cap. caps. tít. sec. seç. alín. aprox. máx. mín. Av. Min. Des. Rel. Proc. Ac. org. coord. ed. trad. séc. gov. dep. dir. Jr.",
    beforeNumber:
      "n. no. nos. nº. n.º. núm. pág. págs. p. pp. fl. fls. vol. t. fig. jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez. L. c.c.",
    mayEnd: "etc. S.A. Ltda. Cia. a.C. d.C. E.U.A. EUA.",
    beginnings:
      "O A Os As Um Uma Este Esta Estes Estas Esse Essa Isto Isso Em No Na Nos Nas Com Por Para De Do Da Ao À Se Quando Como Não E Ou Mas Cada Todo Toda Todos Quem Sem Sobre São É",
  },
  nl: {
    always:
      "art. artt. bijv. bv. d.w.z. m.a.w. m.b.t. i.v.m. i.p.v. t.a.v. t.o.v. t.b.v. o.g.v. n.a.v. m.i.v. jo. juncto. vgl. zgn. resp. incl. excl. dhr. mevr. mw. mr. mrs. drs. ir. ing. dr. prof. ds. min. gem. prov. afd. hfdst. bijl. toel. Stb. Stcrt. Trb. Pb. PbEU. Kamerst. HR. concl. red. ged. gew. wijz. evt. max. verg. a.h.w. i.h.b. i.c. e.v. c.q.",
    beforeNumber:
      "nr. nrs. no. blz. p. pp. par. pt. hst. lid. sub. r.o. rov. vol. jan. feb. mrt. apr. jun. jul. aug. sept. okt. nov. dec.",
    mayEnd: "enz. e.d. o.a. o.i.d. B.V. N.V. n.Chr. v.Chr. ca. jl. a.s.",
    beginnings:
      "De Het Een Dit Dat Deze Die Er In Op Aan Bij Door Met Na Naar Om Onder Over Tot Uit Van Voor Als Indien Wanneer Hij Zij Ze Wij We Ik Zijn Haar Hun Elke Elk Alle Geen Niet Ook Wie Is",
  },
};

/** The abbreviations of a language (a BCP 47 tag); English ones if it has no list of its own. */
export function abbreviationsOf(language: string): Abbreviations {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const key = Object.hasOwn(LANGUAGES, base) ? base : "en";
  const abbreviations = cache.get(key) ?? parseLists(LANGUAGES[key]);
  cache.set(key, abbreviations);
  return abbreviations;
}

const cache = new Map<string, Abbreviations>();

function parseLists(written: WordLists | undefined): Abbreviations {
  if (written === undefined) throw new Error("English has a list");
  const { always, beforeNumber, mayEnd = "", beginnings, ordinals = false } = written;
  const lists = {
    always: variants(`${COMMON.always} ${always}`),
    beforeNumber: variants(`${COMMON.beforeNumber} ${beforeNumber}`),
    mayEnd: variants(`${COMMON.mayEnd} ${mayEnd}`),
  };
  const endings = new Set(
    Object.values(lists).flatMap((list) => [...list].flatMap((word) => [...endingsOf(word)])),
  );
  return { ...lists, beginnings: variants(beginnings), ordinals, endings };
}

/** All ends of the letters before each full stop of an abbreviation, with the stop. */
function* endingsOf(abbreviation: string): Iterable<string> {
  for (const [letters] of abbreviation.matchAll(/[A-Za-z]+\./g)) {
    for (let from = 0; from < letters.length - 1; from++) yield letters.slice(from);
  }
}

/** The words, each also capitalised and in capitals. */
function variants(words: string): ReadonlySet<string> {
  const plain = words.split(" ").map((word) => word.replaceAll("_", ""));
  return new Set(
    plain.flatMap((word) => [
      word,
      word.charAt(0).toUpperCase() + word.slice(1),
      word.toUpperCase(),
    ]),
  );
}
