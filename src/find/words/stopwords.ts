import type { Lang } from "../../factbook/model.ts";

const ENGLISH =
  "a about above according actually after again all also am an and any approximately are around article as at be because been being by can could currently did do does doing done either else even every exactly for from further get gets getting give given gives got had has have having he her here hers him his how i if in into is it its itself just know known let like list lot make many may maybe me might more most much must my nearly now of off on one only or other our out over please quite really roughly say said saying says shall she should show so some still such tell than that the their them then there these they thing things this those though through to too total under until up upon us use used very via was we were what whats when where whether which while who whom whose why will with within without would wont yes yet you your dont doesnt didnt isnt arent wasnt werent im u ur r not no go goes going gone went come comes came take takes took taking try tries trying tried want wants wanted need needs needed ask asks happen happens happened happening seem seems seemed mention mentions mentioned claim claims claimed state stated according between both side sides thing story news article text piece author explain describe described apparently allegedly supposedly reportedly really saw see seen look looks think thinks thought believe feel feels want their anybody lot lots kind sort type way show shows showed due via per having gonna wanna pls please hey hi hello dear mention stuff true really correct fact facts information info people persons person opinion view side besides during affair matter spoke speak speaks speaking spoken talked mean means meant describes described whats whos wheres hows tho rly wen n y k anymore supposed first anything anyone anybody someone somebody something everyone everybody nobody mr mrs ms dr sir exact precise precisely amount number figure count concerning regarding toward towards long ago today";
const DUTCH =
  "aan aangaande aantal achter al alle allemaal alleen alles als ander andere anders artikel beetje ben bent bij bijna bijvoorbeeld blijkbaar bovendien daar daarna daarom daarvan dan dat de deze die dit doe doen doet door dr dus echt een eens eigenlijk elk elke en enige er ergens erg ervan even geen gedaan ga gaan gaat geef geven geworden had hadden haar heb hebben hebt heeft heel hem hen het hier hij hoe hoeveel hoelang hun iemand iets ik in ingeval inderdaad is ja je jij jou jouw jullie kan klopt kon konden krijg krijgen krijgt kun kunnen kunt laat laten maar maken maakt meer meest men met mevrouw meneer mij mijn misschien moet moeten momenteel mag na naar nee nergens niet niets niemand nog nou nu of om omdat onder ongeveer ons onze ook op over per precies rond ruim samen sinds sommige soms soort te tegen tegenwoordig toch toen tot tussen u uit uw van vanaf vanuit veel vertel vertellen via vond voor vooral waar waarom waarvan waarover wanneer waren was wat we weet wel welk welke werd werden wie wij wil willen wilt word worden wordt zal ze zeer zeg zegt zeggen zei zelf zelfs zich zij zijn zo zoals zonder zou zouden zoveel dhr eigen toe hoor zeg gezegd stond staat er t s n mensen personen persoon mening opinie zijde kom opnieuw tijdens raken raakt raakte raakten geraakt af vallen valt mee ie bedoelt bedoelen bedoeld omschreven omschrijven beschreven beschrijven sprak spreken spreekt gesproken kwestie affaire zaak ontwikkeling indertijd destijds reeds volgens terwijl wiens niks vanwege door noemen noemt noemde genoemd komen komt kwam gekomen nemen neemt proberen probeert probeerde blijken blijkt lijkt lijken leek schijnt volgens verhaal nieuws tekst stuk auteur artikelen beide beweert beweren beweerd uitleggen uitlegt gebeurt gebeurde gebeurd gebeuren vraag vragen waaruit zogenaamd naar welk graag alstublieft hallo dag weten wist iets feit feiten informatie info sprake steeds hoogte mogelijk kant kanten weer";

/** When something was: content, but in a question no more than an aside. */
const TIMES = new Set(
  "yesterday week weeks year years sunday recently earlier previously later latest last next ever gisteren weken jaar jaren zondag onlangs recent recentelijk eerder laatst laatste vorig vorige volgend volgende geleden ooit".split(
    " ",
  ),
);

/** Whether a question may do without `word`: it says when, and the fact need not. */
export function isAside(word: string): boolean {
  return TIMES.has(word);
}

/** Content in one language, a stopword in the other: "die", "men". */
const AMBIGUOUS = new Set(["die", "men"]);

/** Words that carry no content of their own, by language, normalised. */
export const STOPWORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.split(" ")),
  nl: new Set(DUTCH.split(" ")),
};

/** Whether `word` carries no content in a text of this language, or of an unknown one. */
export function isStopword(word: string, lang?: Lang): boolean {
  if (lang !== undefined) return STOPWORDS[lang].has(word);
  return !AMBIGUOUS.has(word) && (STOPWORDS.en.has(word) || STOPWORDS.nl.has(word));
}
