/** How `country`, `person`, `org` and `place` find: by name, exactly first, then forgivingly. */
import { join } from "../factbook/dossier.ts";
import { recordsOf } from "../factbook/factbook.ts";
import type { Entity, EntityKind, Lang } from "../factbook/model.ts";
import type { Resolution } from "../lookup/forgiving.ts";
import { exactHits, type Hit } from "../lookup/names.ts";
import { enumerate, KIND_WORDS } from "../render/phrases.ts";
import { shown, visible } from "../render/visible.ts";
import type { FindCommand, Finding } from "./command.ts";
import type { Session } from "./session.ts";

/** Finds entities of `kinds` by name; without a query all of them. */
export function findEntities(kinds: readonly EntityKind[]): FindCommand["find"] {
  return async (query, session, { lang }) => {
    if (query === "") return { results: listed(session, kinds) };
    const hits = exactHits(session.names, query, kinds);
    if (hits.length > 0) return found(hits, query, session, lang);
    const resolution = (await session.forgiving())(query, kinds);
    if (resolution.hits.length > 0) return found(resolution.hits, query, session, lang);
    return { results: [], remarks: [explain(query, resolution, lang)] };
  };
}

function listed(session: Session, kinds: readonly EntityKind[]): Finding["results"] {
  return recordsOf(session.factbook, kinds).map((record) => join(session.factbook, record));
}

function found(hits: readonly Hit[], query: string, session: Session, lang: Lang): Finding {
  const results = hits.map(({ entity, match }) => ({ ...join(session.factbook, entity), match }));
  const [only] = hits;
  if (hits.length === 1 && only?.match.by === "typo")
    return { results, remarks: [WORDS[lang].taken(shown(query), nameIn(lang)(only.entity))] };
  if (hits.length === 1) return { results };
  const names = [...new Set(hits.map(({ entity }) => visible(entity.name[lang])))];
  const told = names.length > MOST_TOLD ? [...names.slice(0, MOST_TOLD - 1), "…"] : names;
  return { results, remarks: [WORDS[lang].ambiguous(shown(query), enumerate(told, lang))] };
}

/** How many names a remark tells. */
const MOST_TOLD = 6;

/** Why there is no match, and what comes close. */
function explain(query: string, { absent, near }: Resolution, lang: Lang): string {
  const words = WORDS[lang];
  const [only] = near;
  if (absent !== undefined) {
    const named = enumerate(near.map(nameIn(lang)), lang);
    return words.absent(absent[lang]) + (named && ` ${words.doesName(named)}`);
  }
  if (only === undefined) return `${words.noMatch(shown(query))} ${words.tryList}`;
  const suggested = near.map(
    (entity) =>
      `${visible(entity.name[lang])} (${KIND_WORDS[lang][entity.kind]}: recruits show ${entity.id})`,
  );
  return `${words.noMatch(shown(query))} ${words.closest(suggested.join(", "))}`;
}

function nameIn(lang: Lang): (entity: Entity) => string {
  return (entity) => visible(entity.name[lang]);
}

const WORDS = {
  en: {
    taken: (query: string, name: string) => `“${query}” is taken for ${name}, misspelt.`,
    ambiguous: (query: string, names: string) => `“${query}” fits several: ${names}.`,
    absent: (name: string) => `${name} is not in the article.`,
    doesName: (names: string) => `It does name ${names}.`,
    noMatch: (query: string) => `No match for “${query}”.`,
    closest: (names: string) => `Closest: ${names}.`,
    tryList: "See what there is: recruits list",
  },
  nl: {
    taken: (query: string, name: string) => `“${query}” gelezen als ${name}, met een typefout.`,
    ambiguous: (query: string, names: string) => `“${query}” past op meer dan één: ${names}.`,
    absent: (name: string) => `${name} komt in het artikel niet voor.`,
    doesName: (names: string) => `Wel ${names}.`,
    noMatch: (query: string) => `Niets gevonden voor “${query}”.`,
    closest: (names: string) => `Dichtbij: ${names}.`,
    tryList: "Alles op een rij: recruits list",
  },
};
