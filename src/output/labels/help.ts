/** What help and the manual say of commands and options. */
import { type Both, both } from "./both.ts";
import type { CommandName } from "./names.ts";

/** A command line with what it does. */
export type Example = readonly [line: string, does: string];

export interface CommandHelp {
  readonly does: Both<string>;
  /** The most telling first. */
  readonly examples: Both<readonly Example[]>;
}

const MANY = both(
  "- as the only word reads one query a line from standard input; --each makes each word a query.",
  "- als enig woord leest van de standaardinvoer, een zoekterm per regel; --each maakt van elk woord een zoekterm.",
);
const LISTS = both("Without a query it lists them all.", "Zonder zoekterm toont het ze alle.");

/** What holds for several commands, told in the help of each. */
export const HELP_NOTES = {
  many: MANY,
  lists: LISTS,
  ids: both(
    "Ids stand with each fact; commas or spaces part them. - as the only word reads them from standard input, a line at a time.",
    "Een id staat bij elk feit; komma's of spaties staan ertussen. - als enig woord leest ze van de standaardinvoer, regel voor regel.",
  ),
  cited: both(
    "A query is one or more ids, a lookup such as `figure killed`, or words: of these what a search finds first. - reads one query a line from standard input; --each makes each word one.",
    "Een zoekterm is één of meer id's, een opdracht zoals `cijfer gedood`, of woorden: daarvan wat een zoektocht eerst vindt. - leest een zoekterm per regel van de standaardinvoer; --each maakt van elk woord een zoekterm.",
  ),
  browsing: both(
    "Type to search; arrows choose. Enter prints the record, and once you choose c its citation; o opens the article at the words.",
    "Typ om te zoeken; pijltjes kiezen. Enter toont het feit, en wie kiest krijgt met c de verwijzing; o opent het artikel bij de woorden.",
  ),
  named: both(
    "A query is one or more names, each of which stands for what belongs to it too; without one it has all. With --fields it gives the facts.",
    "Een zoekterm is één of meer namen, elk met wat erbij hoort; zonder toont het alles. Met --fields geeft het de feiten.",
  ),
  compared: both(
    "Of one name it has all figures that compare with its own; of several those of which each has one.",
    "Van één naam alle cijfers die met de zijne te vergelijken zijn; van meer namen waar elk er een van heeft.",
  ),
  file: both("- reads the text from standard input.", "- leest de tekst van de standaardinvoer."),
};

export const HELP = {
  country: {
    does: both(
      "a country: its part in the story, and what is said about it",
      "een land: zijn rol in het verhaal, en wat erover gezegd wordt",
    ),
    examples: both(
      [
        ["recruits country cuba", "what matters most about Cuba"],
        ["recruits country", "the countries that the article names"],
        ["recruits country --each cuba DPRK --json", "one answer for each, for a script"],
      ],
      [
        ["recruits land cuba", "het belangrijkste over Cuba"],
        ["recruits land", "de landen die het artikel noemt"],
        ["recruits land --each cuba DPRK --json", "een antwoord op elk, voor een script"],
      ],
    ),
  },
  person: {
    does: both(
      "a person: what is said about them and by them",
      "een persoon: wat over en door hem of haar gezegd wordt",
    ),
    examples: both(
      [
        ["recruits person putin", "who he is, and what is said about him and by him"],
        ["recruits person", "everybody that the article names"],
      ],
      [
        ["recruits persoon poetin", "wie hij is, en wat over en door hem gezegd wordt"],
        ["recruits persoon", "iedereen die het artikel noemt"],
      ],
    ),
  },
  org: {
    does: both("an organisation or a group of people", "een organisatie of een groep mensen"),
    examples: both(
      [
        ["recruits org wagner", "what is said about the group and by it"],
        ["recruits org --json | jq -r '.results[].id'", "their ids, for a script"],
      ],
      [
        ["recruits organisatie wagner", "wat over en door de groep gezegd wordt"],
        ["recruits organisatie --json | jq -r '.results[].id'", "hun id's, voor een script"],
      ],
    ),
  },
  place: {
    does: both("a region or a city", "een streek of een stad"),
    examples: both(
      [
        ["recruits place petersburg", "what happened there"],
        ["recruits place", "all of them"],
      ],
      [
        ["recruits plaats petersburg", "wat daar gebeurde"],
        ["recruits plaats", "allemaal"],
      ],
    ),
  },
  figure: {
    does: both("numbers: how many, how much, and who says so", "cijfers: hoeveel, en wie dat zegt"),
    examples: both(
      [
        ["recruits figure killed", "how many were killed, and who says so"],
        ["recruits figure --measure pay", "what is paid"],
        ["recruits figure killed --json | jq '.results[].value.amount'", "just the amounts"],
      ],
      [
        ["recruits cijfer gedood", "hoeveel doden er zijn, en wie dat zegt"],
        ["recruits cijfer --measure pay", "wat er betaald wordt"],
        ["recruits cijfer gedood --json | jq '.results[].value.amount'", "alleen de aantallen"],
      ],
    ),
  },
  quote: {
    does: both("quotations, with their speakers", "citaten, met wie ze sprak"),
    examples: both(
      [
        ["recruits quote akkermans front", "what he said of the front, verbatim and in English"],
        ["recruits quote --about cuba", "all quotations about Cuba"],
      ],
      [
        ["recruits citaat akkermans front", "wat hij over het front zei, letterlijk"],
        ["recruits citaat --about cuba", "alle citaten over Cuba"],
      ],
    ),
  },
  claim: {
    does: both("statements: who makes them, and how sure", "beweringen: van wie, en hoe zeker"),
    examples: both(
      [
        ["recruits claim network", "what is reported of the network"],
        ["recruits claim --status denied,unclear", "what is contradicted, or not known"],
        ["recruits claim --about cuba --since 2023-09", "what happened or was said of late"],
      ],
      [
        ["recruits bewering netwerk", "wat over het netwerk gemeld wordt"],
        ["recruits bewering --status ontkend", "wat tegengesproken wordt"],
        ["recruits bewering --about cuba --since 2023-09", "wat onlangs gebeurde of gezegd werd"],
      ],
    ),
  },
  search: {
    does: both(
      "everything that has these words, best first",
      "alles met deze woorden, het beste eerst",
    ),
    examples: both(
      [
        ["recruits search bomb", "whatever the article says of it"],
        ["recruits search wapens noord-korea", "in Dutch as well; every word counts"],
      ],
      [
        ["recruits zoek bom", "alles wat het artikel erover zegt"],
        ["recruits zoek weapons north korea", "ook in het Engels; elk woord telt"],
      ],
    ),
  },
  ask: {
    does: both(
      "one answer to a question, or that the article doesn't say",
      "het antwoord op een vraag, of dat het artikel dat niet zegt",
    ),
    examples: both(
      [
        ['recruits ask "how many Russians were killed?"', "with who says so and how sure"],
        ['recruits ask "wie is Jeroen Akkermans?"', "in Dutch, as it was asked"],
      ],
      [
        ['recruits vraag "hoeveel Russen zijn er gedood?"', "met wie dat zegt en hoe zeker"],
        ['recruits vraag "who is Jeroen Akkermans?"', "in het Engels, zoals gevraagd"],
      ],
    ),
  },
  show: {
    does: both("records by their ids", "wat bij een id hoort"),
    examples: both(
      [
        ["recruits show russians-killed", "one record"],
        ["recruits show cuba-condemns,kim-plans-visit", "several, in that order"],
      ],
      [
        ["recruits toon russians-killed", "één feit"],
        ["recruits toon cuba-condemns,kim-plans-visit", "meer, in die volgorde"],
      ],
    ),
  },
  list: {
    does: both("all records, one line each, with their ids", "alles, met id, elk op één regel"),
    examples: both(
      [
        ["recruits list figure", "every number of the article"],
        ["recruits list --paragraph 6", "what stands in paragraph 6"],
        ["recruits list --format csv --fields kind,id", "the ids of all, for a script"],
      ],
      [
        ["recruits lijst cijfer", "elk getal van het artikel"],
        ["recruits lijst --paragraph 6", "wat in alinea 6 staat"],
        ["recruits lijst --format csv --fields kind,id", "alle id's, voor een script"],
      ],
    ),
  },
  browse: {
    does: both(
      "type, see, pick: everything as you type",
      "typen, zien, kiezen: alles terwijl u typt",
    ),
    examples: both(
      [["recruits browse", "on a terminal"]],
      [["recruits blader", "op een terminal"]],
    ),
  },
  compare: {
    does: both("figures side by side, where they can be", "cijfers naast elkaar, waar dat kan"),
    examples: both(
      [
        ["recruits compare russia ukraine", "their losses, with bars to one scale"],
        ["recruits compare -f svg > losses.svg", "all that can be compared, as a picture"],
      ],
      [
        ["recruits vergelijk rusland oekraïne", "hun verliezen, met balken op één schaal"],
        ["recruits vergelijk -f svg > verliezen.svg", "alles wat te vergelijken is, als plaatje"],
      ],
    ),
  },
  timeline: {
    does: both(
      "what happened and what was said, in time",
      "wat gebeurde en gezegd werd, in de tijd",
    ),
    examples: both(
      [
        ["recruits timeline", "from the Cold War to next year's elections"],
        ["recruits timeline north korea --all", "what concerns North Korea"],
        ["recruits timeline -f svg > timeline.svg", "as a picture"],
      ],
      [
        ["recruits tijdlijn", "van de Koude Oorlog tot de verkiezingen"],
        ["recruits tijdlijn noord-korea --all", "wat Noord-Korea aangaat"],
        ["recruits tijdlijn -f svg > tijdlijn.svg", "als plaatje"],
      ],
    ),
  },
  speakers: {
    does: both("who says how much, and how sure", "wie hoeveel zegt, en hoe zeker"),
    examples: both(
      [
        ["recruits speakers", "every source, with a sign for each fact"],
        ["recruits speakers akkermans", "all that he says"],
      ],
      [
        ["recruits sprekers", "elke bron, met een teken voor elk feit"],
        ["recruits sprekers akkermans", "alles wat hij zegt"],
      ],
    ),
  },
  where: {
    does: both("by country: who recruits whom, and how", "per land: wie ronselt wie, en hoe"),
    examples: both(
      [
        ["recruits where", "who recruits whom in which country, and who says so"],
        ["recruits where north korea", "what the headline promises, and what the article has"],
      ],
      [
        ["recruits waar", "wie in welk land wie ronselt, en wie dat zegt"],
        ["recruits waar noord-korea", "wat de kop belooft, en wat het artikel heeft"],
      ],
    ),
  },
  source: {
    does: both("the article, its date and address", "het artikel, zijn datum en adres"),
    examples: both(
      [["recruits source", "which article, of what date, and how many records"]],
      [["recruits bron", "welk artikel, van wanneer, en hoeveel erin staat"]],
    ),
  },
  verify: {
    does: both("checks every fact against the article's text", "legt elk feit naast de tekst"),
    examples: both(
      [
        ["recruits verify article.txt", "is every passage in its place?"],
        ["recruits verify - --json < article.txt", "for a script"],
        ["recruits verify article.txt --update > mended.json", "its offsets mended"],
      ],
      [
        ["recruits controleer artikel.txt", "staat elke passage op haar plaats?"],
        ["recruits controleer - --json < artikel.txt", "voor een script"],
        ["recruits controleer artikel.txt --update > hersteld.json", "met bijgewerkte plaatsen"],
      ],
    ),
  },
  cite: {
    does: both(
      "citations, with a link that opens at the words",
      "verwijzingen, gekoppeld aan de woorden",
    ),
    examples: both(
      [
        ["recruits cite russians-killed", "by its id: the fact, its source, and a link"],
        ["recruits cite figure killed --style apa", "what `recruits figure killed` finds"],
        ['recruits cite "russians killed" --style bibtex', "what a search finds first, for LaTeX"],
        ["recruits cite --style csl-json - < ids.txt", "for a reference manager"],
      ],
      [
        ["recruits citeer russians-killed", "met de id: het feit, de bron en een koppeling"],
        ["recruits citeer cijfer gedood --style apa", "wat `recruits cijfer gedood` vindt"],
        ['recruits citeer "russen gedood" --style bibtex', "wat een zoektocht eerst vindt"],
        ["recruits citeer --style csl-json - < ids.txt", "voor een verwijzingenbeheerder"],
      ],
    ),
  },
  export: {
    does: both("the factbook for other tools", "het feitenboek voor andere programma's"),
    examples: both(
      [
        ["recruits export > factbook.json", "all of it, as --data reads it"],
        ["recruits export -f ndjson --kind claim", "a record a line"],
        ["recruits export -f csv --out facts/", "a file for each table, into a folder"],
        ["recruits export -f sql | sqlite3 facts.db", "a database; PostgreSQL loads it too"],
        ["recruits export -f jsonld --out facts.jsonld", "linked data, by schema.org"],
        ["recruits export -f md --about cuba", "a fact sheet to read"],
        ["recruits export -f html --out facts.html", "a fact sheet to send round, for a browser"],
      ],
      [
        ["recruits exporteer > feitenboek.json", "alles, zoals --data het leest"],
        ["recruits exporteer -f ndjson --kind bewering", "een feit per regel"],
        ["recruits exporteer -f csv --out feiten/", "een bestand per tabel, in een map"],
        ["recruits exporteer -f sql | sqlite3 feiten.db", "een database, ook voor PostgreSQL"],
        ["recruits exporteer -f jsonld --out feiten.jsonld", "linked data, naar schema.org"],
        ["recruits exporteer -f md --about cuba", "een overzicht om te lezen"],
        ["recruits exporteer -f html --out feiten.html", "een webpagina om rond te sturen"],
      ],
    ),
  },
  schema: {
    does: both("what a factbook of your own looks like", "hoe een eigen feitenboek eruitziet"),
    examples: both(
      [["recruits schema > factbook.schema.json", "a JSON Schema, for your editor"]],
      [["recruits schema > feitenboek.schema.json", "een JSON Schema, voor uw editor"]],
    ),
  },
  completion: {
    does: both(
      "what a shell needs to complete words",
      "wat een shell nodig heeft om aan te vullen",
    ),
    examples: both(
      [
        ["source <(recruits completion bash)", "in ~/.bashrc; zsh likewise, in ~/.zshrc"],
        ["recruits completion fish | source", "in ~/.config/fish/config.fish"],
        ["recruits completion powershell | Out-String | iex", "in PowerShell's $PROFILE"],
      ],
      [
        ["source <(recruits aanvulling bash)", "in ~/.bashrc; zsh net zo, in ~/.zshrc"],
        ["recruits aanvulling fish | source", "in ~/.config/fish/config.fish"],
        ["recruits aanvulling powershell | Out-String | iex", "in $PROFILE van PowerShell"],
      ],
    ),
  },
} satisfies Record<CommandName, CommandHelp>;

/** The groups of commands, each a line of commands that are alike. */
export const HELP_GROUPS: readonly {
  readonly title: Both<string>;
  readonly lines: readonly (readonly [does: Both<string>, ...names: CommandName[]])[];
}[] = [
  {
    title: both("Look up", "Opzoeken"),
    lines: [
      [
        both(
          "who or what it is, and what is said of it",
          "wie of wat het is, wat erover gezegd is",
        ),
        "country",
        "person",
        "org",
        "place",
      ],
      [
        both("facts by their words: who says so, how sure", "feiten: wie dat zegt, en hoe zeker"),
        "figure",
        "quote",
        "claim",
      ],
      [
        both(
          "everything by words; one answer, or none",
          "alles met woorden; één antwoord, of geen",
        ),
        "search",
        "ask",
      ],
      [
        both("records by their ids; all, one line each", "feiten bij hun id; alles op een rij"),
        "show",
        "list",
        "browse",
      ],
    ],
  },
  {
    title: both("Compare", "Vergelijken"),
    lines: [
      [
        both("figures side by side; facts in time", "cijfers naast elkaar; feiten in de tijd"),
        "compare",
        "timeline",
      ],
      [both("who says how much; by country", "wie hoeveel zegt; per land"), "speakers", "where"],
    ],
  },
  {
    title: both("Check and carry", "Nagaan en meenemen"),
    lines: [
      [
        both("the article; every fact against its text", "het artikel; elk feit naast de tekst"),
        "source",
        "verify",
      ],
      [HELP.cite.does, "cite"],
      [
        both("for other tools; your own factbook", "voor andere programma's; een eigen boek"),
        "export",
        "schema",
        "completion",
      ],
    ],
  },
];

export const HELP_TEXTS = {
  about: both(
    "Who is recruited for Russia's army, and who says so: one article's facts.",
    "Wie er voor het Russische leger wordt geronseld, en wie dat zegt.",
  ),
  examples: both("Examples", "Voorbeelden"),
  usage: both("Usage", "Gebruik"),
  options: both("Options", "Opties"),
  common: both("Common options", "Gemeenschappelijke opties"),
  lines: both(
    [
      ["recruits country cuba", "what matters most about Cuba"],
      ["recruits figure killed", "how many were killed, and who says so"],
      ['recruits ask "what do recruits earn?"', "one answer, or none"],
    ],
    [
      ["recruits land cuba", "het belangrijkste over Cuba"],
      ["recruits cijfer gedood", "hoeveel doden, en wie dat zegt"],
      ['recruits vraag "wat verdienen rekruten?"', "één antwoord, of geen"],
    ],
  ) satisfies Both<readonly Example[]>,
  more: both(
    "More: recruits <command> --help, recruits --help, man recruits",
    "Meer: recruits <opdracht> --help, recruits --help, man recruits",
  ),
  words: both("<command> [words...] [options]", "<opdracht> [woorden...] [opties]"),
  wordsOf: both("[options]", "[opties]"),
  footer: both(
    [
      "A first word that is no command is looked up as a name, then searched.",
      "A table ends after one screen; --all shows everything.",
      "Status of a fact: = stated (the article says so), » reported, ≈ estimated, ? alleged, ~ presumed, > planned, × denied, … unclear.",
      "Exit status: 0 an answer, 1 no match, 2 wrong use or bad input.",
      "Environment: NO_COLOR, FORCE_COLOR, COLUMNS, LANG, PAGER, RECRUITS_PAGER, RECRUITS_DATA.",
    ],
    [
      "Een eerste woord dat geen opdracht is, wordt als naam opgezocht, en anders als zoekterm.",
      "Een tabel eindigt na één scherm; --all toont alles.",
      "Status van een feit: = gesteld (het artikel zegt het), » gemeld, ≈ geschat, ? naar verluidt, ~ verondersteld, > gepland, × ontkend, … onduidelijk.",
      "Exitstatus: 0 een antwoord, 1 niets gevonden, 2 verkeerd gebruik of slechte invoer.",
      "Omgeving: NO_COLOR, FORCE_COLOR, COLUMNS, LANG, PAGER, RECRUITS_PAGER, RECRUITS_DATA.",
    ],
  ),
};

/** What stands for a value in usage lines and options. */
export const PLACEHOLDERS: Readonly<Record<string, Both<string>>> = {
  query: both("query", "zoekterm"),
  question: both("question", "vraag"),
  id: both("id", "id"),
  kind: both("kind", "soort"),
  shell: both("shell", "shell"),
  file: both("file", "bestand"),
  format: both("format", "vorm"),
  fields: both("fields", "velden"),
  n: both("n", "n"),
  lang: both("lang", "taal"),
  when: both("when", "wanneer"),
  path: both("path", "pad"),
  speaker: both("speaker", "spreker"),
  status: both("status", "status"),
  entity: both("entity", "naam"),
  measure: both("measure", "maat"),
  date: both("date", "datum"),
  style: both("style", "stijl"),
};

/** By the name of the option; `{choices}` are the values that it takes. */
export const OPTION_HELP = {
  format: both("{choices} (default: {usual})", "{choices} (standaard: {usual})"),
  json: both("short for --format json", "kort voor --format json"),
  fields: both(
    "only these fields, by dotted path, in every format: id,value.amount",
    "alleen deze velden, met punten ertussen, in elke vorm: id,value.amount",
  ),
  limit: both(
    "at most so many results (default: a screen of a table, else all)",
    "ten hoogste zoveel (standaard: een scherm van een tabel, anders alle)",
  ),
  lang: both(
    "{choices}: the language of what people read (default: the locale's)",
    "{choices}: de taal van wat mensen lezen (standaard: die van de omgeving)",
  ),
  color: both(
    "{choices} (default: auto, on a terminal)",
    "{choices} (standaard: auto, op een terminal)",
  ),
  noColor: both("short for --color never", "kort voor --color never"),
  data: both(
    "your own factbook, a file or a folder; may come again",
    "een eigen feitenboek, een bestand of een map; mag vaker",
  ),
  help: both("show this help", "toon deze hulp"),
  version: both("show the version", "toon de versie"),
  each: both("each word is a query of its own", "elk woord is een zoekterm"),
  all: both("everything, not just the first screen", "alles, niet alleen het eerste scherm"),
  noPager: both(
    "do not page what --all shows on a terminal",
    "blader niet door wat --all op een terminal toont",
  ),
  brief: both("entities without the facts about them", "namen zonder de feiten erover"),
  by: both(
    "only what these say, by name: akkermans,cuba",
    "alleen wat deze zeggen: akkermans,cuba",
  ),
  status: both("only facts of this status: {choices}", "alleen feiten van deze status: {choices}"),
  about: both("only facts about these, by name: cuba,putin", "alleen feiten hierover: cuba,poetin"),
  paragraph: both(
    "only what stands in these paragraphs: 6,13",
    "alleen wat in deze alinea's staat: 6,13",
  ),
  measure: both(
    "only figures that measure this: killed,pay",
    "alleen cijfers van deze maat: killed,pay",
  ),
  since: both(
    "only what happened, or else was said, from then on: 2023-09",
    "alleen wat sindsdien gebeurde, of anders gezegd is: 2023-09",
  ),
  style: both("{choices} (default: text)", "{choices} (standaard: text)"),
  kind: both("only these kinds: {choices}", "alleen deze soorten: {choices}"),
  out: both(
    "write to this file, or for csv into this folder",
    "schrijf in dit bestand, of voor csv in deze map",
  ),
  force: both("replace files that exist", "vervang bestanden die er al zijn"),
  update: both(
    "print the factbook as JSON with its offsets mended after the text",
    "geef het feitenboek als JSON, met de plaatsen bijgewerkt naar de tekst",
  ),
};
