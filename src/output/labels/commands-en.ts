/** The help of each command, in English. */
import type { CommandName } from "./names.ts";

/** A command line and what it does. */
export type Example = readonly [line: string, does: string];

/** What each command does, with examples, the most useful first. */
export type CommandHelp = Readonly<
  Record<CommandName, readonly [does: string, ...examples: Example[]]>
>;

export const COMMANDS_EN: CommandHelp = {
  country: [
    "a country: its part in the story, and what is said about it",
    ["recruits country cuba", "what matters most about Cuba"],
    ["recruits country", "the countries that the article names"],
    ["recruits country --each cuba DPRK --json", "one answer for each, for a script"],
  ],
  person: [
    "a person: what is said about them and by them",
    ["recruits person putin", "who he is, and what is said about him and by him"],
    ["recruits person", "everybody that the article names"],
  ],
  org: [
    "an organisation or a group of people",
    ["recruits org wagner", "what is said about the group and by it"],
    ["recruits org --json | jq -r '.results[].id'", "their ids, for a script"],
  ],
  place: [
    "a region or a city",
    ["recruits place petersburg", "what happened there"],
    ["recruits place", "all of them"],
  ],
  figure: [
    "numbers: how many, how much, and who says so",
    ["recruits figure killed", "how many were killed, and who says so"],
    ["recruits figure --measure pay", "what is paid"],
    ["recruits figure killed --json | jq '.results[].value.amount'", "just the amounts"],
  ],
  quote: [
    "quotations, with their speakers",
    ["recruits quote akkermans front", "what he said about the front, verbatim and in English"],
    ["recruits quote --about cuba", "all quotations about Cuba"],
  ],
  claim: [
    "statements: who makes them, and how sure",
    ["recruits claim network", "what is reported about the network"],
    ["recruits claim --status denied,unclear", "what is contradicted, or not known"],
    ["recruits claim --about cuba --since 2023-09", "what happened or was said recently"],
  ],
  search: [
    "everything that has these words, best first",
    ["recruits search bomb", "whatever the article says about it"],
    ["recruits search wapens noord-korea", "in Dutch as well; every word counts"],
  ],
  ask: [
    "the answer to a question, or none",
    ['recruits ask "how many Russians were killed?"', "with who says so and how sure"],
    ['recruits ask "wie is Jeroen Akkermans?"', "in Dutch, as it was asked"],
  ],
  show: [
    "records by their ids",
    ["recruits show russians-killed", "one record"],
    ["recruits show cuba-condemns,kim-plans-visit", "several, in that order"],
  ],
  list: [
    "all records, one line each, with their ids",
    ["recruits list figure", "every number of the article"],
    ["recruits list --paragraph 6", "what is in paragraph 6"],
    ["recruits list --format csv --fields kind,id", "the ids of all, for a script"],
  ],
  browse: ["everything, found as you type", ["recruits browse", "on a terminal"]],
  compare: [
    "figures side by side, where they are comparable",
    ["recruits compare russia ukraine", "their losses, with bars on one scale"],
    ["recruits compare -f svg > losses.svg", "all that can be compared, as a picture"],
  ],
  timeline: [
    "what happened and what was said, in order",
    ["recruits timeline", "from the Cold War to next year's elections"],
    ["recruits timeline north korea --all", "what concerns North Korea"],
    ["recruits timeline -f svg > timeline.svg", "as a picture"],
  ],
  speakers: [
    "who says how much, and how sure",
    ["recruits speakers", "every source, with a symbol for each fact"],
    ["recruits speakers akkermans --all", "all that he says"],
  ],
  where: [
    "by country: who recruits whom, and how",
    ["recruits where", "who recruits whom in which country, and who says so"],
    ["recruits where north korea", "what the headline promises, and what the article has"],
  ],
  source: [
    "the article, its date and address",
    ["recruits source", "which article, of what date, and how many records"],
  ],
  check: [
    "what is left to do in a factbook of your own",
    ["recruits check draft.json", "a line for each place to be filled in or mended"],
    ["recruits check draft.json --json", "for a script"],
  ],
  verify: [
    "checks every fact against the article's text",
    ["recruits verify article.txt", "has the text changed, and how?"],
    ["recruits verify - --json < article.txt", "for a script"],
    [
      "recruits verify article.txt --update > mended.json",
      "the factbook with its offsets corrected",
    ],
    ["recruits verify article.txt --data mine.json --write", "the same, in place"],
  ],
  cite: [
    "citations, with a link that opens at the words",
    ["recruits cite russians-killed", "by its id: the fact, its source, and a link"],
    ["recruits cite figure killed --style apa", "what `recruits figure killed` finds"],
    ['recruits cite "russians killed" --style bibtex', "what a search finds first, for LaTeX"],
    ["recruits cite --style ris - < ids.txt", "for Zotero, EndNote and others"],
  ],
  draft: [
    "proposes a factbook of your own article",
    ["recruits draft article.txt > draft.json", "its numbers, quotations and names"],
    ["recruits draft - < article.txt | jq '.figures[].value'", "the numbers with their units"],
  ],
  export: [
    "the factbook for other tools",
    ["recruits export > factbook.json", "all of it, as --data reads it"],
    ["recruits export -f ndjson --kind claim", "one record per line"],
    ["recruits export -f csv --out facts/", "a file for each table, into a folder"],
    ["recruits export -f sql | sqlite3 -bail facts.db", "a database, beside other articles"],
    ["recruits export -f postgres | psql facts", "the same, with full-text search"],
    ["recruits export -f jsonld --out facts.jsonld", "linked data, in schema.org's vocabulary"],
    ["recruits export -f annotations > facts.json", "W3C Web Annotations of the article"],
    ["recruits export -f md --about cuba", "a fact sheet to read"],
    ["recruits export -f html --out facts.html", "a fact sheet to send round, for a browser"],
  ],
  schema: [
    "what a factbook of your own looks like",
    ["recruits schema > factbook.schema.json", "a JSON Schema, for your editor"],
  ],
  completion: [
    "completion of command lines, for your shell",
    ["source <(recruits completion bash)", "in ~/.bashrc; zsh likewise, in ~/.zshrc"],
    ["recruits completion fish | source", "in ~/.config/fish/config.fish"],
    ["recruits completion powershell | Out-String | iex", "in PowerShell's $PROFILE"],
  ],
};
