/** The help of the program, and notes in the help of commands. */
import { type Both, both } from "./both.ts";
import { COMMANDS_EN, type Example } from "./commands-en.ts";
import { COMMANDS_NL } from "./commands-nl.ts";
import type { CommandName } from "./names.ts";

export const HELP = both(COMMANDS_EN, COMMANDS_NL);

/** Notes in the help of commands; some are shared. */
export const HELP_NOTES = {
  many: both(
    "With - as the only word, queries are read from standard input, one per line; --each makes each word a query.",
    "Met - als enig woord worden zoektermen van de standaardinvoer gelezen, één per regel; --each maakt van elk woord een zoekterm.",
  ),
  lists: both("Without a query, all are listed.", "Zonder zoekterm wordt alles getoond."),
  signs: both(
    "The symbol before each fact says how sure it is: = stated (the article says so), » reported, ≈ estimated, ? alleged, ~ presumed, > planned, × denied, … unclear.",
    "Het teken voor elk feit zegt hoe zeker het is: = gesteld (het artikel zegt het), » gemeld, ≈ geschat, ? naar verluidt, ~ verondersteld, > gepland, × ontkend, … onduidelijk.",
  ),
  ids: both(
    "Each fact shows its id; separate several by commas or spaces. With - as the only word, they are read from standard input, line by line.",
    "Bij elk feit staat de id; zet komma's of spaties tussen meer id's. Met - als enig woord worden ze van de standaardinvoer gelezen, regel voor regel.",
  ),
  cited: both(
    "A query is one or more ids, a lookup such as `figure killed`, or words to search for, of which the first result is cited. An article has one reference, however much of it is cited. With -, queries are read from standard input, one per line; --each makes each word a query.",
    "Een zoekterm is één of meer id's, een opdracht zoals `cijfer gedood`, of zoekwoorden: dan wordt het eerste resultaat aangehaald. Een artikel heeft één verwijzing, hoeveel er ook uit wordt aangehaald. Met - worden zoektermen van de standaardinvoer gelezen, één per regel; --each maakt van elk woord een zoekterm.",
  ),
  browsing: both(
    "Type to search, and choose with the arrow keys. Enter prints the record; once you are choosing, c prints its citation and o opens the article at the words.",
    "Typ om te zoeken en kies met de pijltjes. Enter toont het feit; wie aan het kiezen is, krijgt met c de verwijzing en met o het artikel, bij de woorden.",
  ),
  named: both(
    "A query is one or more names, each with what belongs to it; without a query, everything is shown. --fields makes it a plain table of these.",
    "Een zoekterm is één of meer namen, elk met wat erbij hoort; zonder zoekterm wordt alles getoond. Met --fields is het een gewone tabel daarvan.",
  ),
  compared: both(
    "With one name, it shows all figures that can be compared with that name's; with several, only what all of them have figures for.",
    "Bij één naam staan alle cijfers die met een eigen cijfer ervan te vergelijken zijn; bij meer namen alleen waarvoor ze alle een cijfer hebben.",
  ),
  drafted: both(
    "What only you can decide is left open: an empty text or list, or a sentence of the article after a question mark, to be put into your own words. --lang is the language of a text that is too short to recognise it by.",
    "Wat alleen u kunt beslissen blijft open: een lege tekst of lijst, of een zin uit het artikel achter een vraagteken, om in eigen woorden te vertellen. --lang is de taal van een tekst die te kort is om haar te herkennen.",
  ),
  left: both(
    "Each line gives the file, the line, the record and the field, then what is there and what is wanted. The exit status is 1 as long as something is left to do.",
    "Elke regel heeft het bestand, de regel daarin, het feit en het veld, dan wat er staat en wat gevraagd is. Exitstatus 1 zolang er iets ontbreekt.",
  ),
  file: both(
    "Use - to read the text from standard input.",
    "Gebruik - om de tekst van de standaardinvoer te lezen.",
  ),
  factbook: both(
    "Use - to read the factbook from standard input.",
    "Gebruik - om het feitenboek van de standaardinvoer te lezen.",
  ),
};

/** Similar commands on one line, with what they do. */
type HelpLine = readonly [names: readonly CommandName[], does: Both<string>];

export const HELP_GROUPS: readonly (readonly [title: Both<string>, ...lines: HelpLine[]])[] = [
  [
    both("Look up", "Opzoeken"),
    [
      ["country", "person", "org", "place"],
      both(
        "who or what it is, and what is said about it",
        "wie of wat het is, wat erover gezegd is",
      ),
    ],
    [
      ["figure", "quote", "claim"],
      both("facts by their words: who says so, how sure", "feiten: wie dat zegt, en hoe zeker"),
    ],
    [
      ["search", "ask"],
      both("everything by words; one answer, or none", "alles met woorden; één antwoord, of geen"),
    ],
    [
      ["show", "list", "browse"],
      both("records by their ids; all, one line each", "feiten bij hun id; alles op een rij"),
    ],
  ],
  [
    both("Compare", "Vergelijken"),
    [
      ["compare", "timeline"],
      both("figures side by side; facts in time", "cijfers naast elkaar; feiten op volgorde"),
    ],
    [["speakers", "where"], both("who says how much; by country", "wie hoeveel zegt; per land")],
  ],
  [
    both("Check and export", "Nagaan en exporteren"),
    [
      ["source", "verify"],
      both("the article; every fact against its text", "het artikel; elk feit naast de tekst"),
    ],
    [["cite"], both(HELP.en.cite[0], HELP.nl.cite[0])],
    [
      ["export", "completion"],
      both("for other tools; for your shell", "voor andere programma's; voor uw shell"),
    ],
    [
      ["draft", "check", "schema"],
      both("a factbook of your own article", "een feitenboek van een eigen artikel"),
    ],
  ],
];

type Title = "examples" | "usage" | "options" | "common";

interface HelpTexts extends Record<Title | "about" | "more" | "words" | "wordsOf", string> {
  readonly lines: readonly Example[];
  readonly footer: readonly string[];
}

export const HELP_TEXTS = both<HelpTexts>(
  {
    about: "Who is recruited for Russia's army, and who says so: one article's facts.",
    examples: "Examples",
    usage: "Usage",
    options: "Options",
    common: "Common options",
    lines: [
      ["recruits country cuba", "what matters most about Cuba"],
      ["recruits figure killed", "how many were killed, and who says so"],
      ['recruits ask "what do recruits earn?"', "one answer, or none"],
    ],
    more: "More: recruits <command> --help, recruits --help, man recruits",
    words: "<command> [words...] [options]",
    wordsOf: "[options]",
    footer: [
      "A first word that isn't a command is looked up as a name, then searched for.",
      "A table ends after one screen; --all shows everything.",
      "Status of a fact: = stated (the article says so), » reported, ≈ estimated, ? alleged, ~ presumed, > planned, × denied, … unclear.",
      "Exit status: 0 an answer, 1 no match, 2 wrong use or bad input.",
      "Environment: NO_COLOR, FORCE_COLOR, COLUMNS, LANG, PAGER, BROWSER, RECRUITS_PAGER, RECRUITS_DATA.",
    ],
  },
  {
    about: "Wie er voor het Russische leger wordt geronseld, en wie dat zegt.",
    examples: "Voorbeelden",
    usage: "Gebruik",
    options: "Opties",
    common: "Gemeenschappelijke opties",
    lines: [
      ["recruits land cuba", "het belangrijkste over Cuba"],
      ["recruits cijfer gedood", "hoeveel doden, en wie dat zegt"],
      ['recruits vraag "wat verdienen rekruten?"', "één antwoord, of geen"],
    ],
    more: "Meer: recruits <opdracht> --help, recruits --help, man recruits",
    words: "<opdracht> [woorden...] [opties]",
    wordsOf: "[opties]",
    footer: [
      "Een eerste woord dat geen opdracht is, wordt als naam opgezocht, en anders als zoekterm.",
      "Een tabel eindigt na één scherm; --all toont alles.",
      "Status van een feit: = gesteld (het artikel zegt het), » gemeld, ≈ geschat, ? naar verluidt, ~ verondersteld, > gepland, × ontkend, … onduidelijk.",
      "Exitstatus: 0 een antwoord, 1 niets gevonden, 2 verkeerd gebruik of ongeldige invoer.",
      "Omgeving: NO_COLOR, FORCE_COLOR, COLUMNS, LANG, PAGER, BROWSER, RECRUITS_PAGER, RECRUITS_DATA.",
    ],
  },
);
