/** The help of options and the names of their values. */
import { both } from "./both.ts";

/** Translations of the placeholders in usage lines and options. */
export const PLACEHOLDERS = both<Readonly<Record<string, string>>>(
  {},
  {
    query: "zoekterm",
    question: "vraag",
    kind: "soort",
    file: "bestand",
    factbook: "feitenboek",
    format: "formaat",
    fields: "velden",
    lang: "taal",
    when: "wanneer",
    path: "pad",
    speaker: "spreker",
    entity: "naam",
    measure: "maat",
    date: "datum",
    style: "stijl",
  },
);

/** By option name; `{choices}` stands for the values it takes, `{usual}` for the default format. */
export const OPTION_HELP = {
  format: both("{choices} (default: {usual})", "{choices} (standaard: {usual})"),
  json: both("short for --format json", "kort voor --format json"),
  fields: both(
    "only these fields, by dotted path, in every format: id,value.amount",
    "alleen deze velden, ook met een pad, in elk formaat: id,value.amount",
  ),
  limit: both(
    "at most this many results (default: a screen of a table, otherwise all)",
    "ten hoogste zoveel (standaard: een scherm van een tabel, anders alle)",
  ),
  lang: both(
    "{choices}: the language of text for people (default: the locale's)",
    "{choices}: de taal van wat mensen lezen (standaard: die van de omgeving)",
  ),
  color: both(
    "{choices} (default: auto, on a terminal)",
    "{choices} (standaard: auto, op een terminal)",
  ),
  noColor: both("short for --color never", "kort voor --color never"),
  data: both(
    "your own factbook, a file or a folder; may be repeated",
    "een eigen feitenboek, een bestand of een map; mag meermaals",
  ),
  help: both("show this help", "toon deze hulp"),
  version: both("show the version", "toon de versie"),
  each: both("each word is a query of its own", "elk woord is een zoekterm"),
  all: both("everything, not just the first screen", "alles, niet alleen het eerste scherm"),
  noPager: both("don't use a pager on a terminal", "gebruik op een terminal geen pager"),
  brief: both("entities without the facts about them", "namen zonder de feiten erover"),
  by: both(
    "only what these speakers say: akkermans,cuba",
    "alleen wat deze zeggen: akkermans,cuba",
  ),
  status: both("only facts of this status: {choices}", "alleen feiten van deze status: {choices}"),
  about: both("only facts about these, by name: cuba,putin", "alleen feiten hierover: cuba,poetin"),
  paragraph: both(
    "only what is in these paragraphs: 6,13; 0 is the headings",
    "alleen wat in deze alinea's staat: 6,13; 0 staat voor de koppen",
  ),
  measure: both(
    "only figures that measure this: killed,pay",
    "alleen cijfers van deze maat: killed,pay",
  ),
  since: both(
    "only what happened since then, or was said if it has no date: 2023-09",
    "alleen wat sindsdien gebeurde, of anders gezegd is: 2023-09",
  ),
  style: both("{choices} (default: text)", "{choices} (standaard: text)"),
  kind: both("only these kinds: {choices}", "alleen deze soorten: {choices}"),
  out: both(
    "write to this file, or for csv into this folder",
    "schrijf in dit bestand, of voor csv in deze map",
  ),
  force: both("replace existing files", "vervang bestanden die er al zijn"),
  update: both(
    "print the factbook as JSON, with its offsets corrected to fit the text",
    "geef het feitenboek als JSON, met de plaatsen bijgewerkt naar de tekst",
  ),
  write: both(
    "correct the factbook of --data in place instead",
    "werk in plaats daarvan het feitenboek van --data zelf bij",
  ),
};
