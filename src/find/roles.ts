/**
 * The roles that a question gives to entities: agent, patient, place or speaker, read from word order and
 * prepositions in English and Dutch. Anything unclear is left open.
 */
import { type Factbook, isEntity, speakersOf } from "../factbook/factbook.ts";
import type { Entity, Role } from "../factbook/model.ts";
import type { Findable } from "./index.ts";
import { normalise } from "./normalise.ts";
import { COMMON, rarity, type Token } from "./words.ts";

/** The role that a question gives to an entity. */
type AskedRole = Role | "speaker";
/** The roles that the subject of a verb may have. */
const SUBJECT: ReadonlySet<AskedRole> = new Set(["agent", "patient", "topic"]);
type GivenRole = readonly [entities: readonly string[], role: AskedRole];

/** Words skipped between a preposition or verb and its name. */
const SKIPPED = words(
  "the a an de het een this these those that dit die deze dat his its their zijn hun own eigen also ook some many veel president",
);
export const PLACE = words("in at near inside within te binnen");
const AGENT = words("by door");
const SPEAKER = words("according volgens aldus per");
/** After these, a name has a role that facts don't record, or any role. */
const OPEN = words(
  "and en or to against on for aan tegen naar voor op from during tijdens van of uit vanuit met with about over between tussen among onder into bij than dan behind achter after na off wie join joins joined joining",
);
const AND = words("and en");
const MODAL = words("did does do can could will would should");
const AUXILIARY = new Set([...MODAL, ...words("is are was were has have had")]);
export const SAYING = words(
  "say says said claim claims claimed report reports reported estimate estimates estimated announce announced zegt zeggen zei meldt meldde melden meldden schat schatten schatte beweert beweerde stelt call describe noemt noemde deny denies denied contradict contradicts contradicted ontkent ontkennen ontkende ontkenden weerspreekt weersprak",
);
/** Verbs whose subject receives something. */
const RECEIVING = words(
  "earn earns earned get gets got receive receives received verdient verdienen verdiende lose loses losing lost suffer suffers suffered verliest verliezen verloor verloren leed leden count counts rely relies rekent rekenen krijgt krijgen kreeg kregen ontvangt ontvangen",
);
const OBLIGED = words("must moet moeten moest moesten");
const ADVERB = words("wat hoe waarom wanneer");
const RELATIVE = words("that who which");
const BEING = words("is are was were been being be get gets got wordt worden werd werden");
const PARTICIPLE =
  /^(?:\w{3,}ed|\w+(?:wn|ken|ven|den)|found|sent|paid|told|shot|lost|made|(?:\w{0,4}ge|ver|be|ont|her)\w{3,}(?:t|d|en))$/;

/** The end of a people's name: "Cubans", "Armeniërs". */
const PEOPLE = /(?:s|en|er)$/;
/** Asks for an object, or a place. */
const WHOM = /^(?:whom?|where|wie|waar)$/;
/** In front of a name that it is done to: "hiring Cubans", but not "being Cuban". */
const GERUND = /^\w{2,}[^e\W]ing$/;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/**
 * The roles of the entities named in `tokens`, except for adjectives ("Cuban") and possessives. "Putin and
 * Kim" share a role.
 */
export function rolesIn(tokens: readonly Token[], factbook: Factbook): GivenRole[] {
  const told: { entities: string[]; role?: AskedRole; at: number; isPeople: boolean }[] = [];
  const texts = tokens.map(({ text }) => text);
  for (const [at, token] of tokens.entries()) {
    const { entity, isPossessive } = token;
    if (entity === undefined || isPossessive || isAdjective(token, tokens[at + 1], factbook))
      continue;
    const listed = told.find(
      (other) =>
        (other.role !== "agent" && other.at === at - 1) ||
        (AND.has(texts[at - 1] ?? "") && other.at === at - 2),
    );
    if (listed) {
      listed.entities.push(entity);
      listed.at = at;
      continue;
    }
    const before = texts.slice(0, at).filter((text) => !SKIPPED.has(text));
    const hasSubject = told.some(({ role }) => role && SUBJECT.has(role));
    const role = roleOf(before, texts.slice(at + 1), hasSubject);
    const record = factbook.byId.get(entity);
    const isPeople =
      record?.kind === "country" && PEOPLE.test(token.text) && !isPlainName(token.text, record);
    told.push({ entities: [entity], at, isPeople, ...(role && { role }) });
  }
  // Cubans who fight may be those whom others make fight; "whom did Cubans recruit" is another question.
  const hasObject = told.some(({ role }) => role === "patient") || WHOM.test(texts[0] ?? "");
  return told.flatMap(({ entities, role, isPeople }) =>
    role && (hasObject || role !== "agent" || !isPeople) ? [[entities, role]] : [],
  );
}

/** The role of a name between these words. */
function roleOf(
  before: readonly string[],
  after: readonly string[],
  hasSubject: boolean,
): AskedRole | undefined {
  const [first = "", ...others] = before;
  const last = before.at(-1) ?? "";
  const [next = ""] = after;
  if (AGENT.has(last)) return "agent";
  if (SPEAKER.has(last) || before.slice(-2).join(" ") === "according to") return "speaker";
  if (PLACE.has(last)) return "place";
  if (OPEN.has(last) || first === "wie" || OBLIGED.has(last) || OBLIGED.has(next)) return undefined;
  // "Was it X that …"; and in Dutch, where the verb comes first: "Zei X …", "Wat zegt X …".
  const isCleft = before.length === 2 && BEING.has(first) && last === "it" && RELATIVE.has(next);
  if (isCleft) return SAYING.has(after[1] ?? "") ? "speaker" : "agent";
  const isInverted = SAYING.has(last) && (before.length === 1 || ADVERB.has(first));
  if (SAYING.has(next) || isInverted) return "speaker";
  // "Who said Russia …" gives Russia no role, but "who recruits Cubans" does give one to Cubans.
  if (first === "who" && SAYING.has(last)) return undefined;
  const asksForDoer = /^(?:who|which|what)$/.test(first) && others.length > 0;
  if (hasSubject || (asksForDoer && !others.some((word) => AUXILIARY.has(word)))) return "patient";
  // "Does the headline name X": the subject is something else.
  const isObject = MODAL.has(first) && others.length > 1;
  if (GERUND.test(last) || isObject) return undefined;
  if ([last, ...after.slice(0, 4)].some((word) => RECEIVING.has(word))) return "patient";
  const isPassive = BEING.has(last) || BEING.has(next);
  if (isPassive && after.slice(0, 4).some((word) => PARTICIPLE.test(word))) return "patient";
  // "Is North Korea communist?"
  const isCopula =
    BEING.has(first) &&
    first === last &&
    !after.some((word) => PARTICIPLE.test(word) || /ing$/.test(word) || word === "aan");
  return isCopula ? "topic" : "agent";
}

/** Whether a token is a country's adjective: neither its name nor its people, and in front of a noun. */
export function isAdjective(
  { entity = "", text }: Token,
  next: Token | undefined,
  { byId }: Factbook,
): boolean {
  const record = byId.get(entity);
  if (!isEntity(record) || record.kind !== "country" || /(?:s|en|r)$/.test(text)) return false;
  if (next === undefined || next.entity !== undefined || rarity(next.text) < COMMON) return false;
  return !isPlainName(text, record);
}

/** Whether a normalised text is the entity's name, rather than an adjective or the name of its people. */
export function isPlainName(text: string, { name }: Entity): boolean {
  return Object.values(name).some((written) => normalise(written) === text);
}

/**
 * Whether a record gives an entity a different role than the question does; for entities that share a
 * role, each of them.
 */
export function contradicts(
  given: readonly GivenRole[],
  record: Findable,
  {
    areKin,
    factbook: { byId },
  }: { readonly areKin: (a: string, b: string) => boolean; readonly factbook: Factbook },
): boolean {
  if (record.kind === "source" || isEntity(record)) return false;
  const { about } = record;
  const isTown = (id: string) => byId.get(id)?.kind === "city";
  const tellers = [...speakersOf(record), ...(("deniedBy" in record && record.deniedBy) || [])];
  const isContradicted = (entity: string, role: AskedRole) => {
    const own = about.filter(({ id }) => areKin(id, entity));
    const isOwn = (role: Role) => own.some(({ as }) => as === role);
    const isOthers = (role: Role) => about.some(({ id, as }) => as === role && !areKin(id, entity));
    const isOtherwise = {
      speaker: () =>
        (record.kind === "quote" || !isOwn("agent")) && !tellers.some((id) => areKin(id, entity)),
      agent: () =>
        !isOwn("agent") &&
        !tellers.includes(entity) &&
        (isOthers("agent") || (record.kind !== "figure" && isOwn("patient"))),
      patient: () => own.length === 0 || (!isOwn("patient") && isOthers("patient")),
      // A city may be in a country that the fact concerns.
      topic: () => false,
      place: () =>
        !isOwn("place") &&
        about.some(
          ({ id, as }) =>
            as === "place" && (own.length === 0 || !isTown(id)) && !areKin(id, entity),
        ),
    };
    return isOtherwise[role]();
  };
  return given.some(([entities, role]) => entities.every((each) => isContradicted(each, role)));
}
