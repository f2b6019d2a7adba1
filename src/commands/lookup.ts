/** The lookups by name, by words and by question: the commands, and how they find. */
import { ALL_KINDS, type Factbook, KINDS, recordsOf } from "../factbook/factbook.ts";
import { join, joinAny } from "../factbook/join.ts";
import type { Entity, EntityKind, FactRecord, Kind, Lang } from "../factbook/model.ts";
import { type Absent, findByName, type Resolution } from "../find/names.ts";
import { LABELS } from "../output/labels.ts";
import { enumerate, headline, sentenceFor } from "../output/value.ts";
import { shown, visible } from "../output/visible.ts";
import type { FindCommand, Finding } from "./command.ts";

export const LOOKUPS: readonly FindCommand[] = [
  lookup("country", "countries", byName(KINDS.country), [
    ["recruits country cuba", "all that the article says about Cuba"],
    ["recruits country", "the countries that it names"],
  ]),
  lookup("person", "people", byName(KINDS.person), [
    ["recruits person putin", "a person, with what is said about and by them"],
    ["recruits person", "everybody that the article names"],
  ]),
  lookup("org", "organisations, groups", byName(KINDS.org), [
    ["recruits org wagner", "an organisation or a group of people"],
    ["recruits org --json | jq -r '.results[].id'", "their ids, for a script"],
  ]),
  lookup("place", "regions, cities", byName(KINDS.place), [
    ["recruits place petersburg", "a region or a city"],
    ["recruits place", "all of them"],
  ]),
  lookup("figure", "numbers", byWords(KINDS.figure), [
    ["recruits figure killed", "figures with that word, or one of its meaning"],
    ["recruits figure killed --json | jq '.results[].value.amount'", "just the amounts"],
  ]),
  lookup("quote", "quotations", byWords(KINDS.quote), [
    ["recruits quote akkermans front", "what was said, verbatim and in English"],
    ["recruits quote", "all quotations, in the order of the article"],
  ]),
  lookup("claim", "statements", byWords(KINDS.claim), [
    ["recruits claim network", "what is reported, by whom and how sure"],
    ["recruits claim denied", "what was contradicted later"],
  ]),
  {
    ...lookup("search", "everything, ranked", byWords(ALL_KINDS), [
      ["recruits search bomb", "whatever the article says of it"],
      ["recruits search wapens noord-korea", "in Dutch as well; every word counts"],
    ]),
    argument: "<query...>",
  },
];

function lookup(
  name: string,
  summary: string,
  find: FindCommand["find"],
  examples: FindCommand["examples"],
): FindCommand {
  return { name, argument: "[query...]", summary, examples, find };
}

/** Finds entities of some kinds by name; without a query all of them. */
function byName(kinds: readonly EntityKind[]): FindCommand["find"] {
  return (query, factbook, lang) => {
    if (query === "") return listed(factbook, kinds);
    const resolution = findByName(factbook, query, kinds);
    const results = resolution.hits.map(({ entity, match }) => ({
      ...join(factbook, entity),
      match,
    }));
    return { results, remarks: remarksOn(resolution, query, lang) };
  };
}

/** Finds records of some kinds by the words in them; without a query all of them. */
function byWords(kinds: readonly Kind[]): FindCommand["find"] {
  return async (query, factbook, lang) => {
    if (query === "") return listed(factbook, kinds);
    const { findByText } = await import("../find/search.ts");
    const { hits, near } = findByText(factbook, query, kinds);
    if (hits.length > 0)
      return { results: hits.map(({ record, match }) => ({ ...join(factbook, record), match })) };
    const { noWords, closest, tryList } = LABELS[lang].remark;
    const none = `${noWords(shown(query))} ${near.length > 0 ? closest : tryList}`;
    return { results: [], remarks: [none, ...suggestions(near, lang)] };
  };
}

export const ask: FindCommand = {
  name: "ask",
  argument: "<question...>",
  summary: "the one best answer, or none",
  shape: "sentence",
  examples: [
    [
      'recruits ask "how many Russians were killed?"',
      "one sentence, with who says so and how sure",
    ],
    ['recruits ask "wie is Jeroen Akkermans?"', "in Dutch, as it was asked"],
  ],
  async find(question, factbook, readers, chosen) {
    const { answerQuestion } = await import("../find/ask.ts");
    const { answers, near, lang: asked } = answerQuestion(factbook, question);
    const lang = chosen ?? asked ?? readers;
    const told = ({ record, match }: (typeof answers)[number]) => {
      const joined = joinAny(factbook, record);
      return { ...joined, match, sentence: sentenceFor(joined, factbook) };
    };
    const results = answers.map(told);
    const nearest = near.map(told);
    if (results.length > 0) return { results, nearest, lang };
    const { notSaid, nearest: title } = LABELS[lang].remark;
    const lines = nearest.map(({ id, sentence }) => `  ${visible(sentence[lang])}  ${showing(id)}`);
    return {
      results,
      nearest,
      remarks: [near.length > 0 ? `${notSaid} ${title}` : notSaid, ...lines],
    };
  },
};

/** All records of some kinds. */
export function listed(factbook: Factbook, kinds: readonly Kind[]): Finding {
  return { results: recordsOf(factbook, kinds).map((record) => join(factbook, record)) };
}

/** Records that come near, each as a line of a remark: what it says, and how to see it. */
function suggestions(records: readonly FactRecord[], lang: Lang): string[] {
  return records.map((record) => `  ${visible(headline(record, lang))}  ${showing(record.id)}`);
}

/** How to see a record. */
function showing(id: string): string {
  return `(recruits show ${id})`;
}

/** How many names a remark tells. */
const MOST_TOLD = 6;

/** What to know of a resolution: that the query was misspelt or fits several, or what comes close. */
function remarksOn({ hits, absent, near }: Resolution, query: string, lang: Lang): string[] {
  const { remark, kind } = LABELS[lang];
  const lacks = absent === undefined ? [] : [lacking(absent, near, lang)];
  if (hits.length > 0 || absent !== undefined) return [...taken(hits, query, lang), ...lacks];
  const none = remark.noMatch(shown(query));
  if (near.length === 0) return [`${none} ${remark.tryList}`];
  const suggested = near.map(
    (entity) => `${nameOf(entity, lang)} (${kind[entity.kind]}: recruits show ${entity.id})`,
  );
  return [`${none} ${remark.closest} ${suggested.join(", ")}.`];
}

/** That a query fits several entities, or one that it spells otherwise. */
function taken(hits: Resolution["hits"], query: string, lang: Lang): string[] {
  const { remark } = LABELS[lang];
  const names = [...new Set(hits.map(({ entity }) => nameOf(entity, lang)))];
  if (hits.length > 1) {
    const told = names.length > MOST_TOLD ? [...names.slice(0, MOST_TOLD - 1), "…"] : names;
    return [remark.ambiguous(shown(query), enumerate(told, lang))];
  }
  return hits[0]?.match.by === "typo" ? [remark.taken(shown(query), names.join())] : [];
}

/** That something is not in the article, and what it belongs to or which others are. */
function lacking(
  { name, partOf, nowCalled }: Absent,
  near: Resolution["near"],
  lang: Lang,
): string {
  const { remark } = LABELS[lang];
  if (partOf !== undefined) return remark.partOf(name[lang], nameOf(partOf, lang));
  if (nowCalled !== undefined) return remark.nowCalled(name[lang], nameOf(nowCalled, lang));
  const others = [...new Set(near.map((entity) => nameOf(entity, lang)))];
  const besides = others.length > 0 ? ` ${remark.doesName(enumerate(others, lang))}` : "";
  return remark.absent(name[lang]) + besides;
}

function nameOf({ name }: Entity, lang: Lang): string {
  return visible(name[lang]);
}
