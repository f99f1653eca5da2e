/** English words that carry no meaning of their own, by which nothing is found. */

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    "a an the this that these those such any some all every each both no not none",
    "who whom whose which what where when why how",
    "is are was were be been being am do does did done doing has have had having",
    "will would shall should can could may might must ought",
    "and or but nor if then than so as well also only just very too there here",
    "of in on at to for from by with without about into onto over under between among across",
    "against through within upon around near beside behind along towards per via during after before up out off",
    "it its they them their he she his her we us our you your i me my one ones",
    "s t d ll re ve isn aren wasn weren don doesn didn hasn haven hadn couldn wouldn shouldn mustn needn ain",
    "whats whos wheres hows thats theres dont doesnt didnt isnt arent wasnt werent cant couldnt wouldnt shouldnt",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a search key is a function word. */
export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key);
}
