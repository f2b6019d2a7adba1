/** Lookups by name, by words and by question. */
import { ALL_KINDS, ENTITY_KINDS, type Factbook, KINDS, worded } from "../factbook/factbook.ts";
import { join, listed } from "../factbook/join.ts";
import type { EntityKind, Kind, Lang } from "../factbook/model.ts";
import { findByName, type Resolution } from "../find/resolve.ts";
import { NAMES } from "../output/labels/names.ts";
import { fill, LABELS } from "../output/labels.ts";
import type { Command } from "./command.ts";
import { kindsNamed } from "./kinds.ts";
import { FILTERS } from "./options.ts";
import {
  type Asked,
  commandFor,
  noWords,
  remarksOn,
  suggestion,
  taken,
  tryList,
} from "./remarks.ts";
import { type Finding, type Lookup, lookupCommand } from "./run.ts";

/** Loads the search by words, which takes longer than a lookup by name. */
const byText = () => import("../lookup/by-text.ts");

/** Fields that say how a record was found. */
const MATCH = ["match.by", "match.text", "match.score"];

/** The lookups, by the name of their command. */
export const LOOKUPS = {
  country: byName("country", KINDS.country),
  person: byName("person", KINDS.person),
  org: byName("org", KINDS.org),
  place: byName("place", KINDS.place),
  figure: byWords("figure", KINDS.figure),
  quote: byWords("quote", KINDS.quote),
  claim: byWords("claim", KINDS.claim),
  search: byWords("search", ALL_KINDS),
} satisfies Partial<Record<Command["name"], Lookup>>;

/** The lookup for a command name or a kind, in either language. */
export function lookupNamed(word: string): Lookup | undefined {
  const lower = word.toLowerCase();
  const own = Object.values(LOOKUPS).find(({ name }) => Object.values(NAMES[name]).includes(lower));
  if (own !== undefined) return own;
  const kinds = kindsNamed(lower);
  const entities = ENTITY_KINDS.filter((kind) => kinds?.includes(kind));
  const commands = new Set(entities.map(commandFor));
  const [command] = commands;
  // A kind that several commands cover is looked up by search.
  if (command) return byName(commands.size === 1 ? command : "search", entities);
  const facts = (["figure", "quote", "claim"] as const).find((kind) => kinds?.includes(kind));
  return facts && LOOKUPS[facts];
}

/** A lookup of entities by name; without a query it lists them all. */
function byName(command: Command["name"], kinds: readonly EntityKind[]): Lookup {
  return {
    name: command,
    argument: "[query...]",
    notes: ["lists", "many"],
    own: ["brief"],
    known: (factbook) => listed(factbook, kinds),
    added: MATCH,
    find(query, factbook) {
      if (query === "") return listing(factbook, kinds);
      return resolved(findByName(factbook, query, kinds), { query, command, kinds }, factbook);
    },
  };
}

/** All records of some kinds, with a remark if there are none. */
export function listing(factbook: Factbook, kinds: readonly Kind[]): Finding {
  const results = listed(factbook, kinds);
  return {
    results,
    remarks(lang) {
      const { noneListed } = LABELS[lang].remark;
      return results.length > 0 ? [] : [`${noneListed} ${tryList("list", lang)}`];
    },
  };
}

/** Turns the resolution of a name into a finding. */
export function resolved(resolution: Resolution, asked: Asked, factbook: Factbook): Finding {
  return {
    results: resolution.hits.map(({ entity, match }) => ({ ...join(factbook, entity), match })),
    remarks: (lang) => remarksOn(resolution, asked, factbook, lang),
  };
}

/** A lookup of records by their words; without a query it lists them all. */
function byWords(command: Command["name"], kinds: readonly Kind[]): Lookup {
  const hasEntities = kinds.some((kind) => ENTITY_KINDS.some((own) => own === kind));
  return {
    name: command,
    argument: "[query...]",
    notes: ["lists", "many"],
    own: [...(hasEntities ? (["brief"] as const) : []), ...FILTERS],
    known: (factbook) => listed(factbook, kinds),
    added: [...MATCH, "match.words"],
    async find(query, factbook) {
      if (query === "") return listing(factbook, kinds);
      const { havingWords } = await byText();
      const { results, misspelt, ...found } = havingWords(factbook, query, kinds);
      return {
        results,
        remarks: (lang) =>
          results.length > 0
            ? misspelt.map((misspelling) => taken(misspelling, lang))
            : noWords(query, found, lang),
      };
    },
  };
}

export const ask = lookupCommand({
  name: "ask",
  argument: "<question...>",
  notes: ["many"],
  shape: "sentence",
  added: [...MATCH, "sentence.en", "sentence.nl"],
  find: answered,
});

/** The answer to a question; if there is none, remarks say so and list the nearest records. */
export async function answered(question: string, factbook: Factbook): Promise<Finding> {
  const { answering } = await byText();
  const { absent, ...found } = answering(factbook, question);
  const { results, nearest } = found;
  return {
    ...found,
    remarks(lang: Lang) {
      if (results.length > 0) return [];
      const { notSaid, inTheseWords, nearest: title, absent: lacks } = LABELS[lang].remark;
      const lacking = absent.map(({ name }) => fill(lacks, { name: name[lang] }));
      const isNear = nearest.length > 0;
      // What is near may be the answer to a question that was only worded otherwise.
      const doubt = isNear && absent.length === 0 && inTheseWords;
      const said = [notSaid, doubt, ...lacking, isNear && title].filter(Boolean).join(" ");
      return [said, ...nearest.map((each) => suggestion(worded(each.sentence, lang), each, lang))];
    },
  };
}

/** How questions start, in either language. */
const ASKS =
  /^(?:who|whom|whose|what|which|when|why|how|is|are|was|were|did|does|do|has|have|can|wie|wat|welke?|wanneer|waarom|hoe|hoeveel|zijn|heeft|hebben|kan|mag)\s+\S+\s+\S/i;

/** Whether the words are a question rather than a name or search terms. */
export function isQuestion(words: string): boolean {
  const text = words.trim();
  return ASKS.test(text) || (text.endsWith("?") && text.includes(" "));
}
