/** What a question asks for, judged by its words. */

/**
 * The words that reveal what is asked for. The kind whose words come first in a question wins; ties go by
 * this order.
 */
const WORDS = {
  when: /\b(?:when|wanneer|date of|datum|(?:what|which|exact|welke?) (?:date|day|year|month|datum|dag|jaar|maand)|how long ago|hoe ?lang geleden)\b/i,
  number:
    /\b(?:how (?:many|much|large|big|high|great|old|tall|long|far|heavy|fast|often|deep|wide|expensive)|wh(?:at|ich) percentage|(?:what|which|welke|minimum|maximum) (?:age|leeftijd)|hoe ?(?:veel|groot|hoog|oud|lang|ver|zwaar|snel|vaak|diep|breed|duur)\b|welk percentage|leeftijd(?:sgrens)?)\b|^(?:wh?at (?:is|was) )?(?:(?:the|het) (?:\w+ )?)?(?:number of|aantal)\b/i,
  where:
    /\b(?:where|wh(?:at|ich) (?:\w+ )?(?:countr(?:y|ies)|cit(?:y|ies)|towns?|villages?|places?)|welke? (?:\w+ )?(?:landen|land|stad|steden|dorp|dorpen|plaatsen|plaats)|waar(?! ?(?:om|mee|door|voor|van|over|op|in|bij|aan|uit|toe|tegen)\b)(?!.* (?:op|mee|over|aan|voor|door)(?: \w+)?(?: volgens .*)?\??$))\b/i,
  why: /\b(?:why|how come|waarom|waardoor|hoezo|hoe komt het|reasons? (?:for|why|of)|redene?n? (?:van|voor|waarom))\b/i,
  name: /\b(?:the names?|names? of|(?:is|are|was) .*\bcalled|named|hoe he(?:et|ten)|naam|namen)\b/i,
  who: /\b(?:who|whom|whose|wie|wiens)\b/i,
  what: /\b(?:what|which|wat|welke?|waar\w*)\b/i,
  how: /\b(?:how|hoe)\b/i,
  whether:
    /^(?:so |and |en |dus )?(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|heeft|hebben|zijn|waren|doet|deed|kan|mag|worden|wordt|werd|werden|gaat|gaan|wil|willen|klopt)\b|\?$/i,
};

/** "What is the population" and "what do they earn" ask for a number. */
const PAID =
  /^wh?at (?!.* (?:for|voor) ).*\b(?:pays?|paid|earn(?:s|ed)?|costs?|betaalt|betalen|betaald|verdien(?:t|en|de|den)|kost(?:en)?)\W*$/i;
const WHAT =
  /^(?:wh?at(?:['’]?s| is| are| was| were| zijn| waren) (?:the |de |het )?|(?=\w+ (?:of|van) ))(.*)/i;
const MEASURED =
  /^(?:\w+ )?(?:population|size|amount|cost|price|salary|pay|length|height|weight|bevolking|inwonertal|omvang|bedrag|prijs|salaris|lengte|hoogte|gewicht)\b/i;

/** Words of denying; the one who denies a statement doesn't make it. */
export const DENIAL =
  /\b(?:den(?:y|ies|ied|ial)|contradict|refut|ontken|weerspr|weersproken|tegengesproken)|\bspr[ae]k.* tegen\b/i;

/** What is asked for; search terms ask for anything. */
export type Asked = keyof typeof WORDS | "anything";

/**
 * Kinds of questions for which a record's own stored questions tell better than its text whether it
 * answers them.
 */
export const TOLD_BY_QUESTIONS: ReadonlySet<Asked> = new Set(["where", "why", "how"]);

/** What `text` asks for. A name may be asked for anywhere in it: "What is the president called?" */
export function askedIn(text: string): Asked {
  if (WORDS.name.test(text)) return "name";
  if (PAID.test(text) || MEASURED.test(WHAT.exec(text)?.[1] ?? "")) return "number";
  const found = Object.entries(WORDS).flatMap(([asked, words]) => {
    const at = text.search(words);
    return at < 0 ? [] : [{ asked: asked as Asked, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.asked ?? "anything";
}
