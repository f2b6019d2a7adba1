import { both } from "./both.ts";

/** The names of the commands. English and Dutch names work in either language. */
export const NAMES = {
  country: both("country", "land"),
  person: both("person", "persoon"),
  org: both("org", "organisatie"),
  place: both("place", "plaats"),
  figure: both("figure", "cijfer"),
  quote: both("quote", "citaat"),
  claim: both("claim", "bewering"),
  search: both("search", "zoek"),
  ask: both("ask", "vraag"),
  show: both("show", "toon"),
  list: both("list", "lijst"),
  browse: both("browse", "blader"),
  compare: both("compare", "vergelijk"),
  timeline: both("timeline", "tijdlijn"),
  speakers: both("speakers", "sprekers"),
  where: both("where", "waar"),
  source: both("source", "bron"),
  check: both("check", "toets"),
  verify: both("verify", "controleer"),
  cite: both("cite", "citeer"),
  draft: both("draft", "ontwerp"),
  export: both("export", "exporteer"),
  schema: both("schema", "schema"),
  completion: both("completion", "aanvulling"),
};

export type CommandName = keyof typeof NAMES;
