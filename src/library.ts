/** The library's lookups: those of the commands, without the command line. */
import { findByText } from "./commands/find-text.ts";
import { ALL_KINDS, KINDS_BY_WORD } from "./commands/kinds.ts";
import { countedSource, join } from "./factbook/dossier.ts";
import { type Factbook as Indexed, recordsOf } from "./factbook/factbook.ts";
import type { EntityKind, Kind, FactRecord as Record } from "./factbook/model.ts";
import type { Claim, Dossier, FactRecord, Figure, Match, Quote } from "./library-answers.ts";
import type { Factbook } from "./library-factbook.ts";
import { answerQuestion } from "./lookup/ask.ts";
import { createForgiving } from "./lookup/forgiving.ts";
import { createNameIndex, exactHits } from "./lookup/names.ts";
import type { createTextIndex } from "./lookup/text-index.ts";
import { sentenceFor, speakersOf } from "./render/sentence.ts";
import { harmed, toFinding } from "./verify/findings.ts";
import { verify } from "./verify/verify.ts";

/** The lookups in `factbook`; what they need is made when first needed, and kept. */
export function createLibrary(factbook: Indexed, index: typeof createTextIndex): Factbook {
  const { country, person, org, place, figure, quote, claim } = KINDS_BY_WORD;
  const [first, ...others] = factbook.books;
  const source = frozen(countedSource(first));
  const names = once(() => createNameIndex(factbook));
  const forgiving = once(() => createForgiving(names()));
  const texts = once(() => index(factbook, names()));
  const joined = keep((record: Record): FactRecord => frozen(join(factbook, record)));
  const found = (record: Record, match: Match) => ({ ...joined(record), match });
  const all = (kinds: readonly Kind[]) => recordsOf(factbook, kinds).map(joined);

  const byName = (kinds: readonly EntityKind[], query?: string) => {
    if (query === undefined) return all(kinds) as Dossier[];
    const exact = exactHits(names(), query, kinds);
    const hits = exact.length > 0 ? exact : forgiving()(query, kinds).hits;
    return hits.map(({ entity, match }) => found(entity, match) as Dossier);
  };
  const byText = (kinds: readonly Kind[], query?: string) => {
    if (query === undefined) return all(kinds);
    const hits = findByText(factbook, texts(), query, kinds);
    return hits.found.map(({ record, match }) => found(record, match));
  };

  return {
    source,
    sources: [source, ...others.map((book) => frozen(countedSource(book)))],
    country: (query) => only(byName(country, query)),
    person: (query) => only(byName(person, query)),
    org: (query) => only(byName(org, query)),
    place: (query) => only(byName(place, query)),
    countries: (query) => byName(country, query),
    people: (query) => byName(person, query),
    orgs: (query) => byName(org, query),
    places: (query) => byName(place, query),
    figures: (query) => byText(figure, query) as Figure[],
    quotes: (query) => byText(quote, query) as Quote[],
    claims: (query) => byText(claim, query) as Claim[],
    search: (query) => byText(ALL_KINDS, query),
    show(id) {
      const record = factbook.byId.get(id.toLowerCase());
      return record && joined(record);
    },
    ask(question) {
      const { answer } = answerQuestion(factbook, texts(), question);
      if (answer === undefined) return undefined;
      const record = join(factbook, answer.record);
      const sentence = sentenceFor(record, speakersOf(factbook));
      return { ...found(answer.record, answer.match), sentence };
    },
    verify(text) {
      if (others.length > 0)
        throw new TypeError("verify checks one factbook, and several are open. Open them singly.");
      const verification = verify(first, text);
      const { fits, text: measures, differing } = verification;
      return { fits, text: measures, differing, findings: harmed(verification).map(toFinding) };
    },
  };
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** `make()`, made when first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** `make(key)`, made once a key. */
function keep<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** `value` with all that is in it frozen, since answers share it. */
function frozen<T>(value: T): T {
  if (!Object.isFrozen(value)) Object.values(Object.freeze(value) as object).forEach(frozen);
  return value;
}
