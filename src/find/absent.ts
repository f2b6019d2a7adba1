/** What a question names that the factbook lacks. */
import { isEntity } from "../factbook/factbook.ts";
import type { Entity, Text } from "../factbook/model.ts";
import { memoise } from "../memo.ts";
import { type Thing, thingsNamed } from "../world.ts";
import { aliasesOf, type Findable, isKnown, namedIn } from "./index.ts";
import { keyOf, normalise } from "./normalise.ts";
import type { Question } from "./question.ts";
import { isPlainName, PLACE } from "./roles.ts";
import { OF, rarity, type Token } from "./words.ts";

/** A number that an answer must have; a single digit may just be a way of writing. */
export const NUMBER = /^\d\d+$/;

/** Whether a question is about nothing that the factbook lacks, if `record` is to answer it. */
export function isHere(record: Findable, question: Question): boolean {
  const { tokens } = question;
  return (
    strangeNames(question).length === 0 &&
    !tokens.some((token, at) => {
      const before = tokens[at - 1];
      const isOwned = OF.test(tokens[at + 1]?.text ?? "");
      const owner = isOwned ? tokens[at + 2] : adjective(before, question);
      return isForeign(token, owner, record, question) || isStranger(at, question);
    })
  );
}

/** The countries and other things that the question names and no record has. */
export function absentIn(question: Question): Thing[] {
  const unknown = question.clues.filter(
    ({ text, entity, met }) => entity === undefined && met.size === 0 && rarity(text) === 1,
  );
  const things = unknown.flatMap(({ text }) => thingsNamed(keyOf(text)).slice(0, 1));
  return [...new Set([...things, ...strangeNames(question)])];
}

/** Things that the factbook lacks with a name of two or three words, which it may know: "South Korea". */
const strangeNames = memoise(({ tokens }: Question): Thing[] =>
  tokens.flatMap((_, at) =>
    [2, 3].flatMap((length) => {
      const words = tokens.slice(at, at + length);
      const isName =
        words.length === length &&
        words.every(({ entity }) => entity === undefined) &&
        words.some(({ text }) => rarity(text) === 1);
      return isName ? thingsNamed(words.map(({ text }) => text).join("")).slice(0, 1) : [];
    }),
  ),
);

/** The token, unless it is a country's plain name: in "Werft Rusland migranten" they aren't Russia's. */
function adjective(token: Token | undefined, { factbook: { byId } }: Question): Token | undefined {
  const record = byId.get(token?.entity ?? "");
  const isPlain = token && isEntity(record) && isPlainName(token.text, record);
  return isPlain && !token.isPossessive ? undefined : token;
}

/**
 * Whether a token names a body of `owner`'s country, but the factbook only has bodies of that name in
 * other countries: "Russian" in front of a ministry. A fact about that country and none of these bodies
 * may be about its army all the same.
 */
function isForeign(
  token: Token,
  owner: Token | undefined,
  record: Findable,
  { factbook: { byId, entities }, isWithin }: Question,
): boolean {
  const country = byId.get(owner?.entity ?? "");
  if (country?.kind !== "country") return false;
  const bodies = bodiesNamed(token, entities);
  if (bodies.length === 0 || bodies.some(({ id }) => isWithin(id, country.id))) return false;
  const isOfCountry = namedIn(record).some(
    ({ id, as }) => as && as !== "place" && isWithin(id, country.id),
  );
  return !isOfCountry || namedIn(record).some(({ id }) => bodies.some((body) => body.id === id));
}

/** The organisations, groups and persons that a word may mean: every government, every president. */
function bodiesNamed({ text, entity }: Token, entities: readonly Entity[]): Entity[] {
  const endsSo = (name: Text) =>
    Object.values(name).some((written) => normalise(written).split(" ").at(-1) === text);
  return entities.filter(
    (body) =>
      body.of && (entity ? body.id === entity : [body.name, ...aliasesOf(body)].some(endsSo)),
  );
}

/**
 * Whether a token is a number or name that no record has, or an unknown place: "in Moscow", but not "the
 * government in Moscow".
 */
function isStranger(at: number, { tokens, index, factbook, isWithin }: Question): boolean {
  const [body, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (token === undefined) return false;
  const { text, entity, isCapitalised } = token;
  const isPlace = PLACE.has(before?.text ?? "");
  const country = index.within.get(keyOf(text));
  if (isPlace && country !== undefined) {
    const bodies = body ? bodiesNamed(body, factbook.entities) : [];
    return (
      index.entityByName(text) === undefined && !bodies.some(({ id }) => isWithin(id, country))
    );
  }
  if (entity !== undefined || (!isPlace && isKnown(token, index))) return false;
  const isName = isCapitalised && before !== undefined && rarity(text) === 1;
  const isOdd = !isPlace && (isName || NUMBER.test(text));
  return isOdd || thingsNamed(keyOf(text)).length > 0;
}
