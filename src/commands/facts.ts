/** How `figure`, `quote`, `claim` and `search` find: by free text. */
import { join } from "../factbook/dossier.ts";
import { recordsOf } from "../factbook/factbook.ts";
import type { FactRecord, Kind, Lang } from "../factbook/model.ts";
import { shown } from "../render/visible.ts";
import type { FindCommand } from "./command.ts";
import { suggestions } from "./suggestions.ts";

/** Finds records of `kinds` by the words in them; without a query all of them. */
export function findFacts(kinds: readonly Kind[]): FindCommand["find"] {
  return async (query, session, { lang }) => {
    const { factbook } = session;
    if (query === "")
      return { results: recordsOf(factbook, kinds).map((record) => join(factbook, record)) };
    const [texts, { findByText }] = await Promise.all([session.texts(), import("./find-text.ts")]);
    const { found, near } = findByText(factbook, texts, query, kinds);
    if (found.length === 0) return { results: [], remarks: explain(query, near, lang) };
    return { results: found.map(({ record, match }) => ({ ...join(factbook, record), match })) };
  };
}

function explain(query: string, near: readonly FactRecord[], lang: Lang): string[] {
  const words = WORDS[lang];
  if (near.length === 0) return [`${words.noMatch(shown(query))} ${words.tryList}`];
  return [`${words.noMatch(shown(query))} ${words.closest}`, ...suggestions(near, lang)];
}

const WORDS = {
  en: {
    noMatch: (query: string) => `Nothing has all the words of “${query}”.`,
    closest: "Closest:",
    tryList: "See what there is: recruits list",
  },
  nl: {
    noMatch: (query: string) => `Niets bevat alle woorden van “${query}”.`,
    closest: "Dichtbij:",
    tryList: "Alles op een rij: recruits list",
  },
};
