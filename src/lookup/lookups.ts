/** The lookups of the library. */
import type { JoinedRecord } from "../factbook/answer.ts";
import { ALL_KINDS, type Factbook, KINDS } from "../factbook/factbook.ts";
import { countedSource, join, listed } from "../factbook/join.ts";
import type { EntityKind, Kind } from "../factbook/model.ts";
import { LONGEST_QUERY } from "../find/normalise.ts";
import { findByName } from "../find/resolve.ts";
import { verdictText } from "../verify/verdict.ts";
import { toFindings, verify } from "../verify/verify.ts";
import { answering, havingWords } from "./by-text.ts";

/** Throws if several factbooks are open, for operations on a single one. */
export function alone({ books }: Factbook, what: string): void {
  if (books.length > 1)
    throw new TypeError(`${what} one factbook, but several are open. Open them one at a time.`);
}

/** The lookups of `factbook`, documented in library.ts. */
export function lookupsIn(factbook: Factbook) {
  const [book, ...others] = factbook.books;
  const source = frozen(countedSource(book));
  const found = (
    kinds: readonly Kind[],
    query: string | undefined,
    lookup: (query: string) => JoinedRecord[],
  ) => (query === undefined ? listed(factbook, kinds) : lookup(bounded(query))).map(frozen);
  const byWords = (kinds: readonly Kind[], query?: string) =>
    found(kinds, query, (words) => havingWords(factbook, words, kinds).results);
  const byName = (kinds: readonly EntityKind[]) => (query?: string) =>
    found(kinds, query, (name) =>
      findByName(factbook, name, kinds).hits.map(({ entity, match }) => ({
        ...join(factbook, entity),
        match,
      })),
    ).filter((record) => "mentions" in record);
  const oneByName = (kinds: readonly EntityKind[]) => (query: string) => {
    const [dossier, ...others] = byName(kinds)(query);
    return others.length === 0 ? dossier : undefined;
  };
  return {
    source,
    sources: [source, ...others.map((other) => frozen(countedSource(other)))],
    country: oneByName(KINDS.country),
    person: oneByName(KINDS.person),
    org: oneByName(KINDS.org),
    place: oneByName(KINDS.place),
    countries: byName(KINDS.country),
    people: byName(KINDS.person),
    orgs: byName(KINDS.org),
    places: byName(KINDS.place),
    figures: (query?: string) =>
      byWords(KINDS.figure, query).filter((fact) => fact.kind === "figure"),
    quotes: (query?: string) => byWords(KINDS.quote, query).filter((fact) => fact.kind === "quote"),
    claims: (query?: string) => byWords(KINDS.claim, query).filter((fact) => fact.kind === "claim"),
    search: (query: string) => byWords(ALL_KINDS, query),
    show(id: string) {
      const record = factbook.byId.get(id.toLowerCase());
      return record && frozen(join(factbook, record));
    },
    ask(question: string) {
      const { results, nearest } = answering(factbook, bounded(question));
      return { results: results.map(frozen), nearest: nearest.map(frozen) };
    },
    verify(text: string) {
      alone(factbook, "verify checks");
      if (typeof text !== "string") throw new TypeError("A text is a string.");
      const verification = verify(book, text);
      const { fits, another, text: measures, differing } = verification;
      const verdict = verdictText(verification);
      const findings = toFindings(verification);
      return { verdict, fits, another, text: measures, differing, findings };
    },
  };
}

function bounded(query: unknown): string {
  if (typeof query !== "string") throw new TypeError("A query is a string.");
  if (query.length <= LONGEST_QUERY) return query;
  throw new RangeError(`A query has at most ${LONGEST_QUERY} UTF-16 code units.`);
}

/** Deep-freezes `value`, since answers share it. */
function frozen<T extends object>(value: T): T {
  if (!Object.isFrozen(value))
    for (const part of Object.values(Object.freeze(value)))
      if (typeof part === "object" && part !== null) frozen(part);
  return value;
}
