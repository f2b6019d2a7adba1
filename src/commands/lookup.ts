/** The lookups by name and by words: one table of the commands, and how they find. */
import { ALL_KINDS, type Factbook, KINDS, recordsOf } from "../factbook/factbook.ts";
import { join } from "../factbook/join.ts";
import type { Entity, EntityKind, FactRecord, Kind, Lang } from "../factbook/model.ts";
import type { Hit } from "../find/names.ts";
import { findByName, type Resolution } from "../find/names.ts";
import { LABELS } from "../output/labels.ts";
import { enumerate, headline } from "../output/value.ts";
import { shown, visible } from "../output/visible.ts";
import type { FindCommand, Finding } from "./command.ts";

export const LOOKUPS: readonly FindCommand[] = [
  byName("country", KINDS.country, "countries", [
    ["recruits country cuba", "all that the article says about Cuba"],
    ["recruits country", "the countries that it names"],
  ]),
  byName("person", KINDS.person, "people", [
    ["recruits person putin", "a person, with what is said about and by them"],
    ["recruits person", "everybody that the article names"],
  ]),
  byName("org", KINDS.org, "organisations, groups", [
    ["recruits org wagner", "an organisation or a group of people"],
    ["recruits org --json | jq -r '.results[].id'", "their ids, for a script"],
  ]),
  byName("place", KINDS.place, "regions, cities", [
    ["recruits place petersburg", "a region or a city"],
    ["recruits place", "all of them"],
  ]),
  byWords("figure", KINDS.figure, "numbers", [
    ["recruits figure killed", "figures with that word, or one of its meaning"],
    ["recruits figure killed --json | jq '.results[].value.amount'", "just the amounts"],
  ]),
  byWords("quote", KINDS.quote, "quotations", [
    ["recruits quote akkermans front", "what was said, verbatim and in English"],
    ["recruits quote", "all quotations, in the order of the article"],
  ]),
  byWords("claim", KINDS.claim, "statements", [
    ["recruits claim network", "what is reported, by whom and how sure"],
    ["recruits claim denied", "what was contradicted later"],
  ]),
  {
    ...byWords("search", ALL_KINDS, "everything, ranked", [
      ["recruits search bomb", "whatever the article says of it"],
      ["recruits search wapens noord-korea", "in Dutch as well; every word counts"],
    ]),
    argument: "<query...>",
  },
];

type Examples = FindCommand["examples"];

/** A command that finds entities of some kinds by name; without a query all of them. */
function byName(
  name: string,
  kinds: readonly EntityKind[],
  summary: string,
  examples: Examples,
): FindCommand {
  return {
    name,
    argument: "[query...]",
    summary,
    examples,
    find(query, factbook, { lang }) {
      if (query === "") return listed(factbook, kinds);
      const resolution = findByName(factbook, query, kinds);
      const { hits } = resolution;
      if (hits.length === 0)
        return { results: [], remarks: [explainNone(query, resolution, lang)] };
      const results = hits.map(({ entity, match }) => ({ ...join(factbook, entity), match }));
      return { results, remarks: remarksOn(hits, query, lang) };
    },
  };
}

/** A command that finds records of some kinds by the words in them; without a query all of them. */
function byWords(
  name: string,
  kinds: readonly Kind[],
  summary: string,
  examples: Examples,
): FindCommand {
  return {
    name,
    argument: "[query...]",
    summary,
    examples,
    async find(query, factbook, { lang }) {
      if (query === "") return listed(factbook, kinds);
      const { findByText } = await import("../find/search.ts");
      const { hits, near } = findByText(factbook, query, kinds);
      if (hits.length > 0)
        return { results: hits.map(({ record, match }) => ({ ...join(factbook, record), match })) };
      const { noWords, closest, tryList } = LABELS[lang].remark;
      const none = noWords(shown(query));
      return near.length === 0
        ? { results: [], remarks: [`${none} ${tryList}`] }
        : { results: [], remarks: [`${none} ${closest}`, ...suggestions(near, lang)] };
    },
  };
}

function listed(factbook: Factbook, kinds: readonly Kind[]): Finding {
  return { results: recordsOf(factbook, kinds).map((record) => join(factbook, record)) };
}

/** Records that come near, each as a line of a remark: what it says, and how to see it. */
export function suggestions(records: readonly FactRecord[], lang: Lang): string[] {
  return records.map(
    (record) => `  ${visible(headline(record, lang))}  (recruits show ${record.id})`,
  );
}

/** How many names a remark tells. */
const MOST_TOLD = 6;

/** What to know of the hits: that the query was misspelt, or fits several. */
function remarksOn(hits: readonly Hit[], query: string, lang: Lang): string[] {
  const { taken, ambiguous } = LABELS[lang].remark;
  const names = [...new Set(hits.map(({ entity }) => nameOf(entity, lang)))];
  if (hits.length > 1) {
    const told = names.length > MOST_TOLD ? [...names.slice(0, MOST_TOLD - 1), "…"] : names;
    return [ambiguous(shown(query), enumerate(told, lang))];
  }
  return hits[0]?.match.by === "typo" ? [taken(shown(query), names.join())] : [];
}

/** Why there is no match, and what comes close. */
function explainNone(query: string, { absent, near }: Resolution, lang: Lang): string {
  const { remark, kind } = LABELS[lang];
  if (absent !== undefined) {
    const named = enumerate(
      near.map((entity) => nameOf(entity, lang)),
      lang,
    );
    return remark.absent(absent[lang]) + (named && ` ${remark.doesName(named)}`);
  }
  const none = remark.noMatch(shown(query));
  if (near.length === 0) return `${none} ${remark.tryList}`;
  const suggested = near.map(
    (entity) => `${nameOf(entity, lang)} (${kind[entity.kind]}: recruits show ${entity.id})`,
  );
  return `${none} ${remark.closest} ${suggested.join(", ")}.`;
}

function nameOf({ name }: Entity, lang: Lang): string {
  return visible(name[lang]);
}
