/** What a question asks for, and whether a record contains that. */
import {
  type Factbook,
  isEntity,
  isOutlet,
  isWithinIn,
  speakersOf,
  timesOf,
  worded,
} from "../factbook/factbook.ts";
import type {
  Entity,
  EntityKind,
  Fact,
  FactRecord,
  Figure,
  Lang,
  When,
} from "../factbook/model.ts";
import { memoise } from "../memo.ts";
import { type Asked, askedIn } from "./asked.ts";
import { type Findable, type Index, indexOf } from "./index.ts";
import { forgivingLinker } from "./linker.ts";
import { withoutAccents } from "./normalise.ts";
import { hasTerm, postingsOf } from "./postings.ts";
import { createResolver } from "./resolve.ts";
import { isAdjective, rolesIn } from "./roles.ts";
import { ASKING, cluesOf, type Entry } from "./search.ts";
import { COMMON, languageOf, rarity, type Token, termIn, termsOf, tokenise } from "./words.ts";

/**
 * Minimum length of a word that may be misspelt: shorter ones in a question are more likely just other
 * words.
 */
const SHORTEST = 7;

/** A question as the rules see it. */
export type Question = ReturnType<typeof readQuestion>;

/** Parses what was typed as a question about a factbook. */
export function readQuestion(factbook: Factbook, typed: string) {
  const index = indexOf(factbook);
  const text = withoutAccents(typed);
  const tokens = tokenise(
    text,
    forgivingLinker(factbook, index, index.within, createResolver(factbook)),
  );
  const lang = languageKnown(tokens, index) ?? languageOf(text);
  const clues = cluesOf(tokens, index, { lang, isForgiven: (text) => text.length >= SHORTEST });
  /** The ids of the entities that it names. */
  const named = new Set(tokens.flatMap(({ entity }) => entity ?? []));
  /** Whether it asks for somebody or something, rather than for a fact. */
  const asksForEntity = /^(?:who|wie|what|wat)(?:['’]?s| (?:is|are|was|were|zijn))\b/i.test(text);
  // Whether it has only a name and words with little meaning. Not for groups: facts say more about them
  // than their own records.
  const isJustName = clues.every(
    ({ entity = "", text }) =>
      (factbook.byId.get(entity)?.kind ?? "group") !== "group" ||
      rarity(text) < COMMON ||
      ASKING.has(text),
  );
  /** Whether it asks about a named entity: "Who is Akkermans?" */
  const isWhoIs = isJustName && named.size > 0 && asksForEntity;
  const asked = askedIn(text);
  const havingTerm = (term: string) =>
    new Set(postingsOf(term, index.postings).map(([document]) => document));
  const [ownQuestions, askingSo] = [havingTerm("?"), havingTerm(`?${asked}`)];
  /** Whether a record's stored questions ask for the same; undefined if it has none. */
  const isAskedSo = (document: number) =>
    ownQuestions.has(document) ? askingSo.has(document) : undefined;
  const roles = rolesIn(tokens, factbook);
  const isWithin = isWithinIn(factbook.entities);
  /** Whether two entities are the same or one belongs to the other. */
  const areKin = (a: string, b: string) => isWithin(a, b) || isWithin(b, a);
  const read = { factbook, index, text, lang, tokens, clues, named, roles, isWithin, areKin };
  return { ...read, asked, isAskedSo, asksForEntity, isJustName, isWhoIs };
}

/** The language in which the factbook knows more of the words. */
function languageKnown(tokens: readonly Token[], { postings }: Index): Lang | undefined {
  const words = tokens.flatMap(({ text }) => text.split(" "));
  const countIn = (lang: Lang) =>
    words.filter((word) => hasTerm(termIn(lang, word), postings)).length;
  const [english, dutch] = [countIn("en"), countIn("nl")];
  if (english === dutch) return undefined;
  return english > dutch ? "en" : "nl";
}

/** Asks for a town, for which a country is no answer. */
const TOWN =
  /\b(?:(?:which|what|welke?) (?:\w+ )?(?:city|town|village|stad|dorp|plaats)|cities|towns|villages|steden|dorpen|plaatsen)\b/i;
/** Asks for a country that does something, rather than for one in which something happens. */
const COUNTRY = /^(?:which|what|welke?) (?:\w+ )?(?:countr(?:y|ies)|land(?:en)?)\b/i;
/** Asks when something was reported, rather than when it happened. */
const REPORTED =
  /\b(?:report|sa[iy]|announce|declar|unveil|reveal|publish|t[eo]ld|claim|news|meld|zei|zeg|bekend|(?:aange)?kondig|bericht|nieuws)/i;
/** Asks for somebody's identity: "Who is the leader of Russia?" */
const IDENTITY =
  /^(?:who|wie)(?:['’]?s| is| was| are| were| zijn| waren) (?:the|de|het|an?|een) (?:\w+ )?(?:\w+ (?:of|van|in|from|uit) )?\w+\??$/i;
/** Asks who says something, rather than who does it; announcing is doing. */
const SAYER =
  /\b(?:who|wie) (?:has |have |heeft |hebben )?(?:sa(?:id|ys?)|report|claim|estimat|zei|zegt?|zeggen|meld|schat|beweer|bericht)/i;
/** What the record of a named entity may answer by its description: "Why is Serbia mentioned?" */
const DESCRIBED: ReadonlySet<Asked> = new Set(["anything", "what", "whether", "why", "how"]);
/** Asks what somebody gets. */
const EARNED = /\b(?:earn|verdien|salary of|salaris van)/i;
/** Asks whether it concerns anybody. */
const ANYBODY = /\b(?:any(?:one|body)|iemand)\b/i;
/** Asks for an age or a duration; the unit of such a figure. */
const LASTING = /\b(?:how (?:old|long)|hoe ?(?:oud|lang)|age|leeftijd(?:sgrens)?)\b/i;
const TIME = /^(?:second|minu|hour|u(?:ur|ren)|da[yg]|we+k|month|maand|year|ja(?:ar|ren))/i;
const DAY = /\b(?:day|date|dag|datum)\b/i;
const MONTH = /\b(?:month|maand)\b/i;
const YEAR = /\b(?:which|what|welk) (?:year|jaar)\b/i;
/** Words that introduce a reason in English. */
const REASON =
  /\b(?:because|since|in return|as a result|due to|reason|if|when|points to|for the future|to (?!\w+s\b|the\b|an?\b)\w+)\b/i;

/** Whether a record contains what a question asks for, apart from the entities it names. */
export function holds({ record, document }: Entry, question: Question): boolean {
  const { text, asked, named, factbook } = question;
  if (question.isWhoIs) return isEntity(record) && named.has(record.id);
  if (record.kind === "source") return !["number", "why", "name", "whether"].includes(asked);
  if (isEntity(record)) {
    const { id, kind, unnamed } = record;
    const isPlace = kind === "city" || kind === "region";
    const isNamable = !unnamed && kind !== "country" && kind !== "group";
    if (asked === "name")
      return isNamable && (named.size === 0 ? isTold(document, question) : named.has(id));
    return (
      (asked === "anything" && question.isJustName) ||
      (asked === "what" && question.asksForEntity) ||
      (asked === "where" && isPlace) ||
      (asked === "who" && !isPlace) ||
      (DESCRIBED.has(asked) &&
        (named.has(id) || (asked === "what" && named.size === 0)) &&
        isTold(document, question))
    );
  }
  if (IDENTITY.test(text)) return false;
  if (record.kind === "figure" && countsOthers(record, question)) return false;
  const isNew = (id: string) => !named.has(id);
  const isNewCountry = (id: string) => isNew(id) && factbook.byId.get(id)?.kind === "country";
  const isAskedSo = question.isAskedSo(document);
  switch (asked) {
    case "number":
      return (
        record.kind === "figure" &&
        (!LASTING.test(text) || TIME.test(worded(record.value.unit, "en")))
      );
    case "name":
      return false;
    case "when":
      return timesOf<When>(record).some(({ field }) => field === "when" || REPORTED.test(text));
    case "why":
      return "because" in record || (isAskedSo ?? REASON.test(textOfFact(record)));
    case "how":
      return isAskedSo ?? true;
    case "where":
      return (
        (COUNTRY.test(text) &&
          named.size === 0 &&
          [...involvedIn(record), ...speakersOf(record)].some(isNewCountry)) ||
        (record.about.some(({ id, as }) => {
          const isTown = factbook.byId.get(id)?.kind === "city";
          return as === "place" && isNew(id) && (isTown || !TOWN.test(text));
        }) &&
          isAskedSo !== false)
      );
    case "who": {
      const told = [...(SAYER.test(text) ? [] : involvedIn(record)), ...speakersOf(record)];
      return told.some((id) => isNew(id) && !isOutlet(id, factbook));
    }
    default:
      return !ANYBODY.test(text) || involvedIn(record).some(isNew);
  }
}

/** The entities that act in a fact, or are acted upon. */
function involvedIn({ about }: Fact): string[] {
  return about.flatMap(({ id, as }) => (as === "agent" || as === "patient" ? [id] : []));
}

/**
 * Whether a figure counts the people of another country or place than the one named, or a group of which
 * only the place is named.
 */
function countsOthers({ about }: Figure, question: Question): boolean {
  const { named, areKin, factbook, text, tokens } = question;
  const ofKind = (kind: EntityKind) =>
    about.filter(({ id }) => factbook.byId.get(id)?.kind === kind);
  const countries = ofKind("country");
  const hasScope = countries.some(({ as }) => as === "patient" || as === "place");
  const askedOf = countries.filter(({ id }) => named.has(id));
  if (hasScope && askedOf.length > 0 && askedOf.every(({ as }) => as === "topic")) return true;
  // Those who earn it abroad aren't those of the country that pays: "What does a Russian soldier earn?"
  const asksForEarner =
    EARNED.test(text) && tokens.some((token, at) => isAdjective(token, tokens[at + 1], factbook));
  const isAbroad = countries.some(({ id, as }) => as === "place" && !named.has(id));
  if (asksForEarner && isAbroad && askedOf.some(({ as }) => as === "agent")) return true;
  const groups = ofKind("group");
  const isMeant = (id: string) =>
    [...named].some((name) => areKin(name, id)) || isCalledSo(factbook.byId.get(id), question);
  const isPlaceMeant = about.some(({ id, as }) => as === "place" && isMeant(id));
  return isPlaceMeant && groups.length > 0 && !groups.some(({ id }) => isMeant(id));
}

/** Whether some word of a question is a meaningful one of a group's name: "migrants". */
function isCalledSo(group: FactRecord | undefined, { clues }: Question): boolean {
  if (!isEntity(group)) return false;
  return clues.some((clue) => clue.terms.some((term) => termsInName(group).has(term)));
}

const termsInName = memoise(({ name }: Entity): ReadonlySet<string> => {
  const words = Object.values(name).flatMap((text) => tokenise(text, () => undefined));
  const telling = words.filter(({ text }) => rarity(text) >= COMMON);
  return new Set(telling.flatMap((word) => termsOf(word)));
});

/** A word found only in a summary weighs less than this (see src/find/index.ts). */
const IN_SUMMARY = 0.8;

/** Whether a record describes what the question asks for, and doesn't just mention it. */
function isTold(document: number, { clues, lang }: Question): boolean {
  return clues
    .filter(({ text }) => rarity(text, lang) >= COMMON)
    .every(({ met }) => (met.get(document) ?? 0) > IN_SUMMARY);
}

/**
 * Whether a record is as precise as the question: if it asks for the day, month or year, the record has
 * that.
 */
export function isExact(record: Findable, { asked, text }: Question): boolean {
  const letters = DAY.test(text) ? 10 : MONTH.test(text) ? 7 : YEAR.test(text) ? 4 : 0;
  if (asked !== "when" || letters === 0 || record.kind === "source") return true;
  return timesOf<When>(record).some(
    ({ time: { from, to } }) =>
      from !== undefined && from.slice(0, letters) === to?.slice(0, letters),
  );
}

/** A fact's text, preferably in English; for a figure its label. */
export function textOfFact(fact: Fact): string {
  if (fact.kind === "claim") return worded(fact.statement, "en");
  return worded(fact.kind === "quote" ? fact.text : fact.label, "en");
}
