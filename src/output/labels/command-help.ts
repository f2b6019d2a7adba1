/** What help and the manual say of each command. */
import { type Both, both } from "./both.ts";
import type { CommandName } from "./names.ts";

/** A command line with what it does. */
export type Example = readonly [line: string, does: string];

export interface CommandHelp {
  readonly does: Both<string>;
  /** The most telling first. */
  readonly examples: Both<readonly Example[]>;
}

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
  check: {
    does: both("what is left to do in a factbook of your own", "wat een eigen boek nog mist"),
    examples: both(
      [
        ["recruits check draft.json", "a line for each place to be filled in or mended"],
        ["recruits check draft.json --json", "for a script"],
      ],
      [
        ["recruits toets opzet.json", "een regel voor elke plaats die nog iets mist"],
        ["recruits toets opzet.json --json", "voor een script"],
      ],
    ),
  },
  verify: {
    does: both("checks every fact against the article's text", "legt elk feit naast de tekst"),
    examples: both(
      [
        ["recruits verify article.txt", "what has become of the article?"],
        ["recruits verify - --json < article.txt", "for a script"],
        ["recruits verify article.txt --update > mended.json", "its offsets mended"],
        ["recruits verify article.txt --data mine.json --write", "the same, in place"],
      ],
      [
        ["recruits controleer artikel.txt", "wat is er van het artikel geworden?"],
        ["recruits controleer - --json < artikel.txt", "voor een script"],
        ["recruits controleer artikel.txt --update > hersteld.json", "met bijgewerkte plaatsen"],
        ["recruits controleer artikel.txt --data mijn.json --write", "hetzelfde, ter plaatse"],
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
        ["recruits cite --style ris - < ids.txt", "for Zotero, EndNote and others"],
      ],
      [
        ["recruits citeer russians-killed", "met de id: het feit, de bron en een koppeling"],
        ["recruits citeer cijfer gedood --style apa", "wat `recruits cijfer gedood` vindt"],
        ['recruits citeer "russen gedood" --style bibtex', "wat een zoektocht eerst vindt"],
        ["recruits citeer --style ris - < ids.txt", "voor Zotero, EndNote en andere"],
      ],
    ),
  },
  draft: {
    does: both(
      "proposes a factbook of your own article",
      "stelt een feitenboek van uw eigen artikel voor",
    ),
    examples: both(
      [
        ["recruits draft article.txt > draft.json", "its numbers, quotations and names"],
        ["recruits draft - < article.txt | jq '.figures[].value'", "the numbers with their units"],
      ],
      [
        ["recruits ontwerp artikel.txt > ontwerp.json", "de cijfers, citaten en namen"],
        ["recruits ontwerp - < artikel.txt | jq '.figures[].value'", "de cijfers met eenheden"],
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
        ["recruits export -f sql | sqlite3 -bail facts.db", "a database, beside other articles"],
        ["recruits export -f postgres | psql facts", "the same, with full text"],
        ["recruits export -f jsonld --out facts.jsonld", "linked data, by schema.org"],
        ["recruits export -f annotations > facts.json", "W3C Web Annotations of the article"],
        ["recruits export -f md --about cuba", "a fact sheet to read"],
        ["recruits export -f html --out facts.html", "a fact sheet to send round, for a browser"],
      ],
      [
        ["recruits exporteer > feitenboek.json", "alles, zoals --data het leest"],
        ["recruits exporteer -f ndjson --kind bewering", "een feit per regel"],
        ["recruits exporteer -f csv --out feiten/", "een bestand per tabel, in een map"],
        [
          "recruits exporteer -f sql | sqlite3 -bail feiten.db",
          "een database, naast andere artikelen",
        ],
        ["recruits exporteer -f postgres | psql feiten", "hetzelfde, en te doorzoeken"],
        ["recruits exporteer -f jsonld --out feiten.jsonld", "linked data, naar schema.org"],
        ["recruits exporteer -f annotations > feiten.json", "W3C Web Annotations bij het artikel"],
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
