/** The lookups by name, by words and by question: the commands, and how they find. */
import { ALL_KINDS, type Factbook, KINDS, recordsOf } from "../factbook/factbook.ts";
import { join, joinAny } from "../factbook/join.ts";
import type { Entity, EntityKind, Kind, Lang } from "../factbook/model.ts";
import { type Absent, findByName, type Resolution } from "../find/resolve.ts";
import { fill, LABELS } from "../output/labels.ts";
import { enumerate, headline, sentenceFor } from "../output/value.ts";
import { shown, visible } from "../output/visible.ts";
import { type Finding, type Lookup, lookupCommand } from "./run.ts";

const QUERY = "[query...]";

export const LOOKUPS = [
  lookup("country", QUERY, "countries", KINDS.country, byName, [
    ["recruits country cuba", "what matters most about Cuba"],
    ["recruits country", "the countries that it names"],
  ]),
  lookup("person", QUERY, "people", KINDS.person, byName, [
    ["recruits person putin", "a person, with what is said about and by them"],
    ["recruits person", "everybody that the article names"],
  ]),
  lookup("org", QUERY, "organisations, groups", KINDS.org, byName, [
    ["recruits org wagner", "an organisation or a group of people"],
    ["recruits org --json | jq -r '.results[].id'", "their ids, for a script"],
  ]),
  lookup("place", QUERY, "regions, cities", KINDS.place, byName, [
    ["recruits place petersburg", "a region or a city"],
    ["recruits place", "all of them"],
  ]),
  lookup("figure", QUERY, "numbers", KINDS.figure, byWords, [
    ["recruits figure killed", "figures with that word, or one of its meaning"],
    ["recruits figure killed --json | jq '.results[].value.amount'", "just the amounts"],
  ]),
  lookup("quote", QUERY, "quotations", KINDS.quote, byWords, [
    ["recruits quote akkermans front", "what was said, verbatim and in English"],
    ["recruits quote", "all quotations, in the order of the article"],
  ]),
  lookup("claim", QUERY, "statements", KINDS.claim, byWords, [
    ["recruits claim network", "what is reported, by whom and how sure"],
    ["recruits claim denied", "what was contradicted later"],
  ]),
  lookup("search", "<query...>", "everything, ranked", ALL_KINDS, byWords, [
    ["recruits search bomb", "whatever the article says of it"],
    ["recruits search wapens noord-korea", "in Dutch as well; every word counts"],
  ]),
];

/** A lookup of records of some kinds; without a query it lists them all. */
function lookup<K extends Kind>(
  name: string,
  argument: string,
  summary: string,
  kinds: readonly K[],
  findBy: (query: string, factbook: Factbook, kinds: readonly K[]) => ReturnType<Lookup["find"]>,
  examples: Lookup["examples"],
) {
  const find: Lookup["find"] = (query, factbook) =>
    query === "" ? listed(factbook, kinds) : findBy(query, factbook, kinds);
  return lookupCommand({ name, argument, summary, examples, find });
}

function byName(query: string, factbook: Factbook, kinds: readonly EntityKind[]): Finding {
  const resolution = findByName(factbook, query, kinds);
  return {
    results: resolution.hits.map(({ entity, match }) => ({ ...join(factbook, entity), match })),
    remarks: (lang) => remarksOn(resolution, shown(query), lang),
  };
}

async function byWords(query: string, factbook: Factbook, kinds: readonly Kind[]) {
  const { findByText } = await import("../find/search.ts");
  const { hits, near } = findByText(factbook, query, kinds);
  return {
    results: hits.map(({ record, match }) => ({ ...join(factbook, record), match })),
    remarks(lang: Lang) {
      if (hits.length > 0) return [];
      const { noWords, closest, tryList } = LABELS[lang].remark;
      const none = fill(noWords, { query: shown(query) });
      const lines = near.map((record) => suggestion(headline(record, lang), record.id));
      return [`${none} ${near.length > 0 ? closest : tryList}`, ...lines];
    },
  };
}

export const ask = lookupCommand({
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
  async find(question, factbook) {
    const { answerQuestion } = await import("../find/ask.ts");
    const { answers, near, lang } = answerQuestion(factbook, question);
    const told = ({ record, match }: (typeof answers)[number]) => {
      const joined = joinAny(factbook, record);
      return { ...joined, match, sentence: sentenceFor(joined, factbook) };
    };
    const nearest = near.map(told);
    return {
      results: answers.map(told),
      nearest,
      lang,
      remarks(lang) {
        if (answers.length > 0) return [];
        const { notSaid, nearest: title } = LABELS[lang].remark;
        const lines = nearest.map(({ id, sentence }) => suggestion(sentence[lang], id));
        return [near.length > 0 ? `${notSaid} ${title}` : notSaid, ...lines];
      },
    };
  },
});

export function listed(factbook: Factbook, kinds: readonly Kind[]): Finding {
  return { results: recordsOf(factbook, kinds).map((record) => join(factbook, record)) };
}

/** A record that comes near as a line of a remark: what it says, and how to see it. */
function suggestion(text: string, id: string): string {
  return `  ${visible(text)}  (recruits show ${id})`;
}

const MOST_TOLD = 6;

/** What to know of a resolution: that the query was misspelt or fits several, or what comes close. */
function remarksOn({ hits, absent, near }: Resolution, query: string, lang: Lang): string[] {
  const { remark, kind } = LABELS[lang];
  const lacks = absent === undefined ? [] : [lacking(absent, near, lang)];
  if (hits.length > 0 || absent !== undefined) return [...taken(hits, query, lang), ...lacks];
  const none = fill(remark.noMatch, { query });
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
    return [fill(remark.ambiguous, { query, names: enumerate(told, lang) })];
  }
  return hits[0]?.match.by === "typo" ? [fill(remark.taken, { query, name: names.join() })] : [];
}

/** That something is not in the article, and what it belongs to or which others are. */
function lacking(absent: Absent, near: Resolution["near"], lang: Lang): string {
  const { remark } = LABELS[lang];
  const { place, isFormer } = absent;
  const name = absent.name[lang];
  if (place !== undefined) {
    const whole = nameOf(place, lang).replace(/^(?=United )/, lang === "en" ? "the " : "");
    return fill(isFormer ? remark.nowCalled : remark.partOf, { name, whole });
  }
  const said = fill(remark.absent, { name });
  if (near.length === 0) return said;
  const names = enumerate(
    near.map((entity) => nameOf(entity, lang)),
    lang,
  );
  return `${said} ${fill(remark.doesName, { names })}`;
}

function nameOf({ name }: Entity, lang: Lang): string {
  return visible(name[lang]);
}
