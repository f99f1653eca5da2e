/**
 * Detects sentences that deny, forbid, exempt, ask, report or suppose rather than assert. Of such a sentence
 * words can be quoted that it does not claim ("It is not true that the council funds lanes."). Works by cue
 * words in five languages, after NegEx (Chapman et al. 2001), and by phrases that contain a cue but deny
 * nothing. The result is a remark for a person, so false alarms cost less than misses.
 */

interface Cues {
  readonly denials: RegExp;
  /** Phrases that contain a cue but deny nothing; removed first. */
  readonly harmless: RegExp;
}

/** Matches whole words, ignoring letter case. */
const wholeWords = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "giu");

const CUES: Readonly<Record<string, Cues>> = {
  en: {
    denials: wholeWords(
      "not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|\\p{L}+n['’]t|whether" +
        "|unlikely|hardly|scarcely|barely|rarely|seldom|unable|absent|instead of|rather than|far from" +
        "|lacks?|lacked|lacking|fail(?:s|ed|ing)? to|ceas(?:e|es|ed)|refrain(?:s|ed)?" +
        "|refus(?:e|es|ed|al|ing)|reject(?:s|ed|ion|ing)?|den(?:y|ies|ied|ial|ying)" +
        "|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?" +
        "|dismiss(?:es|ed|ing)?|contradict(?:s|ed|ing)?|doubt(?:s|ed|ful|ing)?|disclaim(?:s|ed)?" +
        "|untrue|false(?:ly)?|incorrect(?:ly)?|wrong(?:ly)?|myth|misconception|alleged(?:ly)?" +
        "|contrary to|supposed(?:ly)?|so-called|(?:asks?|asked|wonders?|wondered|see) if|if only" +
        "|yet to|unclear|uncertain|remains to be seen|silent on|stop(?:s|ped)? short of" +
        "|declin(?:e|es|ed|ing) to|oppos(?:e|es|ed|ing)|block(?:s|ed|ing)?|veto(?:es|ed)?" +
        "|prohibit(?:s|ed|ing|ion|ions)?|ban(?:s|ned|ning)?|forb(?:ids?|ade|idden)|barred from" +
        "|exclud(?:e|es|ed|ing)|exclusion|exempt(?:s|ed|ion|ions)?|waiv(?:e|es|ed|er|ers)" +
        "|withdr(?:aws?|ew|awn|awing|awal)|revo(?:kes?|ked|king|cation)|repeal(?:s|ed|ing)?" +
        "|rescind(?:s|ed|ing)?|annul(?:s|led|ment)?|str(?:ikes?|uck) down|terminat(?:e|es|ed|ion)" +
        "|suspend(?:s|ed|ing)?|abandon(?:s|ed)?|halt(?:s|ed)?|cancel(?:s|led|lation)?" +
        "|void|invalid|ineligible|unlawful (?:to|for)|rumou?rs?|mistake (?:to|that)|mistaken(?:ly)?" +
        "|error to|fallacy|illusion|ruled? out|rules out|(?:turned|voted) down|thr(?:ew|own) out" +
        "|in the (?:view|eyes|opinion) of|claim(?:s|ed|ing)? that|purport(?:s|ed|edly)?" +
        "|according to(?: \\p{L}+){0,2} (?:critics|opponents|opposition|sceptics|skeptics|detractors" +
        "|unions?|employers|industry|lobby\\p{L}*|observers|commentators|analysts|activists|press" +
        "|media|some|many|others)" +
        "|(?:critics|opponents|sceptics|skeptics|detractors|some|many|observers|activists)(?: \\p{L}+)?" +
        " (?:say|claim|argue|believe|think|fear|suspect|contend|insist|maintain|assert|warn)(?:ed)?" +
        "|str(?:ikes?|uck|ipped) out|delet(?:e[sd]?|ion)|(?:too early|hard|difficult) to (?:say|see|tell)" +
        "|accus(?:e[sd]?|ing|ation)|alleg(?:es?|ing|ations?)|if(?=[^.;]* (?:would|were) )|were(?: \\p{L}+){1,3} to" +
        "|brush(?:es|ed) aside|had(?=[^.;]* would have)",
    ),
    harmless: wholeWords(
      "not (?:only|just|merely|simply|solely|least)|no (?:later|earlier|less|fewer|more) than" +
        "|not (?:later|earlier|less|fewer|more) than|no doubt|without prejudice|without delay" +
        "|without limitation|including but not limited to|not limited to|whether or not" +
        "|nothing (?:less|short) (?:than|of)|cannot but|never (?:fails?|failed|ceases?|ceased) to" +
        "|(?:does|do|did|will|shall) not (?:fail|hesitate|cease) to|not un\\p{L}+|not (?:in)?frequently" +
        "|without (?:exception|question|a doubt|doubt)|not without|non-\\p{L}+|no one(?:['’]s)? other than|no\\.?(?= ?\\p{L}{0,3}-?\\d)|not to mention|without fail" +
        "|(?:nobody|no one|no-one|none) (?:doubts?|den(?:y|ies)|disputes?|questions?|contests?)|no question" +
        "|(?:not|never|cannot|hardly|scarcely)(?: be)? (?:disputed|denied|doubted|contested|in doubt)" +
        "|beyond (?:doubt|dispute|question)|(?:may|power to|powers to|entitled to|right to)(?: also)?" +
        " (?:revoke|suspend|withdraw|terminate|cancel|annul|rescind|waive|refuse)" +
        "|nothing (?:prevents|stops|hinders)|not by way of",
    ),
  },
  de: {
    denials: wholeWords(
      "nicht|kein(?:e|em|en|er|es)?|nie|niemals|niemand(?:en|em)?|nichts|nirgends|weder|noch nie" +
        "|ohne|keineswegs|keinesfalls|keinerlei|kaum|ob|statt|anstatt|anstelle|mitnichten" +
        "|bestreite[tn]|bestritt(?:en)?|leugne[tn]|geleugnet|dementier(?:t|te|en|ten)|verneint?" +
        "|verneinen|widersprich(?:t)|widersprechen|widersprach|zurückgewiesen|weis(?:t|en) zurück" +
        "|wies zurück|abgelehnt|lehn(?:t|en|te|ten)|verweiger(?:t|n|te|ten)|unterläss?t" +
        "|unterlassen|fehlt|fehlen|mangel(?:t|s)?|falsch|unwahr|unrichtig|angeblich(?:e[nrms]?)?" +
        "|zweifel(?:t|n|haft)?|unzutreffend|mythos|irrtum|unmöglich|gerüchte?n?|erfunden" +
        "|unklar|ungewiss|ungeklärt|fraglich|strittig|ablehnung|abgewiesen|wies(?:en)? ab" +
        "|weiger(?:t|n|te|ten)|geweigert|untersag(?:t|en|te|ten)|verbiete[tn]|verbot(?:en|e)?" +
        "|unzulässig(?:e[nrms]?)?|ausgenommen|ausgeschlossen|ausnahmen?|schließ(?:t|en) aus|befreit" +
        "|entbunden|entfällt|entfallen|zurückgezogen|z(?:ieht|iehen|og|ogen) sich|aufgehoben" +
        "|widerrufen|widerruf|ausgesetzt|eingestellt|beende(?:t|te|n)|außer kraft|blockier(?:t|te|en)" +
        "|verzichte(?:t|n|te|ten)?|ungültig|nichtig|rechtswidrig|verw(?:irft|arf|erfen|orfen)" +
        "|vom tisch|irrig(?:e[nrms]?)?|irrtümlich|trugschluss" +
        "|nach (?:ansicht|auffassung|meinung|darstellung|lesart|einschätzung)|aus (?:der )?sicht" +
        "|in den augen|(?:laut|nach angaben)(?: \\p{L}+){0,2} (?:kritikern?|gegnern?|opposition" +
        "|gewerkschaft(?:en)?|verb(?:and(?:s|es)?|änden?)|wirtschaft|industrie|beobachtern?|medien|presse)" +
        "|(?:kritiker|gegner|manche|einige|viele|beobachter)(?:n|innen)? (?:meinen|sagen|behaupten|glauben" +
        "|fürchten|vermuten|argumentieren|warnen)|behaupt(?:et|en|ete|eten)|wollen wissen|gestrichen|streichung|märchen|unfug|legende" +
        "|schwerlich|schwer zu (?:sagen|sehen)|(?:bezichtig|beschuldig)(?:t|en|te)|wirft(?=[^.;]* vor)" +
        "|(?:würde|wäre|hätte)n?(?=[^.;]*, )|wenn(?=[^.;]* (?:würden?|wären?|hätten?))",
    ),
    harmless: wholeWords(
      "nicht (?:nur|allein|bloß|zuletzt|später als|weniger als|mehr als)|ohne weiteres" +
        "|nicht (?:selten|umhin|geringer als|ohne|un\\p{L}+)|nichts (?:geringeres|weniger) als" +
        "|ohne (?:ausnahme|frage|verzug)|nicht (?:gewinn|profit)orientierte?[nrms]?|es sei denn[^.;]*|zögert nicht|nichts anderes als|ohne zweifel|ohne unangemessene verzögerung|ohne schuldhaftes zögern" +
        "|niemand (?:bestreitet|bezweifelt|leugnet)|kein(?:e|en)? zweifel|außer (?:zweifel|frage)" +
        "|nicht (?:zu )?(?:bestreiten|bestritten|bezweifeln|bezweifelt|leugnen)|nicht in frage" +
        "|(?:soweit|sofern|wenn|falls)(?: \\p{L}+){0,3} nichts? (?:anderes|anders) \\p{L}+ (?:ist|sind|wird)" +
        "|nicht anders als|kein(?:e|en)? \\p{L}+(?=, [^.;]* nicht )|(?:kann|können|darf|dürfen)(?: [\\p{L}\\d§.]+){0,6} widerrufen",
    ),
  },
  fr: {
    denials: wholeWords(
      "ne|n['’](?=\\p{L})\\p{L}+|pas|jamais|aucune?s?|rien|guère|nullement|ni|non|sans" +
        "|au lieu de|plutôt que|loin de|nie(?:nt)?|nier|niait|nié(?:e?s?)?" +
        "|dément(?:ent|i(?:e?s?)?|ir)?|conteste(?:nt|r)?|contesté(?:e?s?)?|réfute(?:nt|r)?|réfuté(?:e?s?)?" +
        "|rejette(?:nt)?|rejeté(?:e?s?)?|refuse(?:nt|r)?|refusé(?:e?s?)?|fau(?:x|sse)|erroné(?:e?s?)?" +
        "|prétendu(?:e?s?|ment)?|mythe|doute(?:nt|r)?|impossible|manque(?:nt)?|faute de|nul(?:le)?s?|rumeurs?" +
        "|incertaine?s?|contrairement|reste à|exclu(?:e?s?|t|ent|re)|exclusion|exempt(?:e?s?|é(?:e?s?)|ent)" +
        "|dispens(?:e|ent|é(?:e?s?))|interdi(?:te?s?|sent|re|ction)|prohib(?:e|ent|é(?:e?s?))" +
        "|retir(?:e|ent|a|é(?:e?s?))|retrait|abrog(?:e|ent|é(?:e?s?))|annul(?:e|ent|é(?:e?s?)|ation)" +
        "|suspen(?:d|dent|due?s?)|cess(?:e|ent|é|a)|mis fin|met(?:tent)? fin|dépourvue?s?|privée?s? de" +
        "|s['’]oppos(?:e|ent|é|a)|bloqu(?:e|ent|é|a)|renonc(?:e|ent|é|a)|illégale?s?|irrecevables?" +
        "|(?:demandent?|demandé|savoir|voir) (?:si|s['’]ils?|s['’]elles?)|erreur|à tort|illusion" +
        "|écart(?:e|ent|a|er|ée?s?) (?:l['’]|la |le |les |cette |toute )?(?:idée|proposition|hypothèse" +
        "|demande|argument|recommandation|option|possibilité|thèse)s?|(?:de l['’]|à l['’])avis d\\p{L}*" +
        "|à en croire|à l['’]en croire|aux? dires? d\\p{L}*|aux yeux d\\p{L}*|préten(?:d|dent|dait)" +
        "|(?:selon|d['’]après|pour) (?:(?:les?|la|ses|leurs|une partie) |l['’]|de la |des |de nombreux )*" +
        "(?:critiques|détracteurs|opposants?|opposition|syndicats?|patronat|industriels|lobb\\p{L}+" +
        "|observateurs|analystes|militants|presse|médias|certains|plusieurs|beaucoup)" +
        "|supprimée?s?|suppression|biffée?s?|voit mal|difficile de (?:dire|voir)|accus(?:e|ent|é|a|er)" +
        "|si(?=[^.;]* \\p{L}+rai(?:t|ent)(?!\\p{L}))",
    ),
    harmless: wholeWords(
      "non seulement|(?:et |mais )?pas (?:seulement|uniquement)|(?:ne|n['’]) ?\\p{L}+ pas (?:moins|inférieure?s?)" +
        "|pas moins|ne cess\\p{L}+ (?:de|d['’])|n['’]\\p{L}+ de cesse|n['’]hésit\\p{L}+ pas|(?:nul|aucun) doute" +
        "|sans aucun doute|non loin|non[- ]gouvernementa\\p{L}+|rien (?:de )?moins|(?:le|un|ce|chaque|premier) pas" +
        "|pas à pas|non lucrati(?:f|ve)s?|à moins (?:que|d)[^.;]*|(?:ne|n['’]) ?\\p{L}+ que|sans exception|n['’]importe|sans préjudice|sans délai|sans doute|ne fait que" +
        "|(?:nul|personne) (?:ne (?:conteste|doute|nie)|n['’]ignore)" +
        "|(?:ne|n['’]) ?\\p{L}+ (?:aucun|pas de|guère de|nul) doute|n['’]est (?:pas|guère) contest\\p{L}+" +
        "|(?:ne|n['’]en) dispos\\p{L}+ autrement|peu(?:t|vent)(?: \\p{L}+)? (?:retirer|suspendre|annuler|refuser)",
    ),
  },
  es: {
    denials: wholeWords(
      "no|nunca|jamás|ningun[oa]s?|ningún|nadie|nada|ni|sin|tampoco|apenas|en lugar de|en vez de" +
        "|lejos de|nieg(?:a|an|ue)|negó|negar(?:on)?|negado|desmient(?:e|en)|desmintió|desmentido" +
        "|rechaz(?:a|an|ó|aron|ado)|refut(?:a|an|ó|ado)|cuestion(?:a|an|ó)|disput(?:a|an|ó)" +
        "|fals[oa]s?|incorrect[oa]s?|erróne[oa]s?|supuest[oa]s?|supuestamente|presunt[oa]s?" +
        "|mito|dud(?:a|an|ó|oso|osa)|imposible|carec(?:e|en)|falta|nul[oa]s?|rumor(?:es)?|inciert[oa]s?" +
        "|por ver|exclu(?:id[oa]s?|ye|yen|yó|ir|sión)|exent[oa]s?|exim(?:e|en|ió|id[oa]s?)" +
        "|prohíb(?:e|en)|prohib(?:ió|id[oa]s?|ición|ir)|vedad[oa]s?|retir(?:a|an|ó|ad[oa]s?)" +
        "|derog(?:a|an|ó|ad[oa]s?)|anul(?:a|an|ó|ad[oa]s?)|revoc(?:a|an|ó|ad[oa]s?)|cancel(?:a|an|ó|ad[oa]s?)" +
        "|suspend(?:e|en|ió|id[oa]s?)|dej(?:a|an|ó|ará|arán|ado) de|ces(?:a|an|ó)|renunci(?:a|an|ó)" +
        "|opon(?:e|en)|opuso|bloque(?:a|an|ó)|ilegal(?:es)?|(?:preguntan?|preguntó|saber|ver) si|rehús(?:a|an)|rehusó" +
        "|descart(?:a|an|ó|ad[oa]s?)|desestim(?:a|an|ó|ad[oa]s?)|desech(?:a|an|ó|ad[oa]s?)" +
        "|error (?:creer|pensar|suponer)|equivocad[oa]s?|ilusión|a juicio de|en opinión de|a decir de" +
        "|a ojos de|sostienen? que|afirman? que|aleg(?:a|an|ó)|pretend(?:e|en)" +
        "|según (?:(?:el|la|los|las|sus) |un sector de )*(?:crític[oa]s|detractores|opositores|oposición" +
        "|sindicatos?|patronal|industria|observadores|analistas|prensa|medios|algunos|muchos)" +
        "|suprimid[oa]s?|supresión|mal pued\\p{L}+|difícil (?:decir|ver)|acus(?:a|an|ó|aron|ad[oa]s?)" +
        "|si(?=[^.;]* \\p{L}+(?:ara|iera|ase|iese)n?(?!\\p{L}))|de haber(?:se)?(?=[^.;]* habría)",
    ),
    harmless: wholeWords(
      "no (?:solo|sólo|solamente|únicamente|obstante)|sin (?:embargo|perjuicio|demora|duda)" +
        "|nada menos que|a más tardar|no (?:\\p{L}+ )?(?:inferior(?:es)?|menos)|no dej\\p{L}+ de|no dud\\p{L}+ en" +
        "|no (?:cabe|hay) dudas?|sin lugar a dudas?|no lejos|no gubernamental(?:es)?|no hac\\p{L}+ más que" +
        "|sin excepción|sin (?:ánimo|fines?) de lucro|nadie (?:duda|niega|ignora|discute|cuestiona)|no se (?:discute|duda|niega|cuestiona)" +
        "|no (?:cabe|hay) (?:ninguna|la menor) duda|no dispon(?:e|ga|gan) otra cosa" +
        "|como no podía ser (?:de otro modo|menos)",
    ),
  },
  zh: {
    denials:
      /[不没沒未无無非勿毋莫否]|是否|能否|难道|難道|拒绝|拒絕|反驳|反駁|驳斥|駁斥|缺乏|缺少|质疑|質疑|所谓|所謂|据称|據稱|谣言|謠言|虚假|虛假|吗|嗎|怀疑|懷疑|驳回|駁回|禁止|[严嚴]禁|停止|免除|免予|取消|撤[销銷回出]|退出|[废廢][止除]|[终終中]止|除外|排除|失效|作[废廢]|[有尚]待|[纯純][属屬]|[传傳][言闻聞]|反[对對]|抵制|阻止|[误誤](?:以为|以為|解|认|認)|[谬謬][误誤]|[错錯][误誤]地|[搁擱]置|推翻|[声聲][称稱]|宣[称稱]|(?<![依根证證数數])[据據](?!此)\p{Script=Han}{1,8}?(?:[称稱说說]|[报報]道|表示|透露)|在\p{Script=Han}{1,8}看[来來]|(?:批[评評]|反[对對]|有|一些|部分)\p{Script=Han}{0,4}(?:[认認][为為]|[认認]定|指[责責]|主[张張])|[删刪][去除]|倘若|假如|假[设設]|[难難](?:说|說|以)|指控|控[告诉訴]/gu,
    harmless:
      /不得不|不限于|不限於|不[仅僅但断斷少久过過论論管同良足低高晚迟遲超]|不可[或缺]|不动产|不動產|毫不[拖迟遲犹猶含保]|毫?[无無]疑|[无無]非|[无無]条件|[无無]條件|[无無](?:论|論|人机|人機|人驾驶|人駕駛|人系统|线|線|障碍|障礙|锡|錫|形|偿|償)|非\p{Script=Han}{1,3}性|非常|非洲|非物质|非物質|非公有|非营利|非營利|非共识|非共識|非法|未[来來]|未成年|除非|莫斯科|莫大|否[则則]|没收|沒收|毋庸(?:置疑|[讳諱]言)|不容(?:置疑|否[认認])|不可否[认認]|[无無]可(?:否[认認]|[争爭][议議]|置疑)|[无無没沒]有?人(?:否[认認]|[怀懷]疑|[质質]疑)|不得[迟遲晚早少低多高超小大短长長][于於过過]|可以?(?:撤[销銷回]|[暂暫]停|[终終]止|取消|中止)/gu,
  },
};

const QUESTION = /[?？¿؟]/u;

/**
 * Whether the words deny, forbid, exempt, ask, or report a denial.
 *
 * @param language a BCP 47 tag; only questions are recognised in a language without cues
 */
export function denies(words: string, language: string): boolean {
  if (QUESTION.test(words)) return true;
  const cues = CUES[language.toLowerCase().split("-")[0] ?? ""];
  if (cues === undefined) return false;
  return words.replace(/\s+/gu, " ").replace(cues.harmless, " ").search(cues.denials) !== -1;
}
