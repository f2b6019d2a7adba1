/** Error messages: what is wrong, and what to do instead. */
import { both } from "./both.ts";

export const ERRORS = {
  noCommand: both("No command “{name}”. {advice}", "Geen opdracht “{name}”. {advice}"),
  noWords: both(
    "Give a command or a name as well, as in: recruits country cuba --json",
    "Geef ook een opdracht of een naam, zoals in: recruits land cuba --json",
  ),
  seeHelp: both("See: recruits --help", "Zie: recruits --help"),
  seeHelpOf: both("See: recruits {command} --help", "Zie: recruits {command} --help"),
  didYouMean: both("Did you mean {meant}?", "Bedoelt u {meant}?"),
  needs: both(
    "“{command}” needs {what}. See: recruits {command} --help",
    "“{command}” kan niet zonder {what}. Zie: recruits {command} --help",
  ),
  needed: {
    query: both("a query", "een zoekterm"),
    question: both("a question", "een vraag"),
    id: both("an id", "een id"),
    file: both("a file", "een bestand"),
    shell: both("a shell", "een shell"),
    factbook: both("a factbook", "een feitenboek"),
  },
  onePicture: both(
    "A picture shows one query and has no fields: leave out --each, - or --fields.",
    "Een plaatje toont één zoekterm en heeft geen velden: laat --each, - of --fields weg.",
  ),
  noTerminal: both(
    "browse needs a terminal. Use recruits search <words> or recruits list instead.",
    "blader werkt alleen op een terminal. Gebruik anders recruits zoek <woorden> of recruits lijst.",
  ),
  tooMany: both(
    "“{command}” takes fewer words than that. See: recruits {command} --help",
    "“{command}” neemt minder woorden aan. Zie: recruits {command} --help",
  ),
  unknownOption: both("No option {option}. {advice}", "Geen optie {option}. {advice}"),
  noValue: both("{option} needs a value. {advice}", "{option} vraagt om een waarde. {advice}"),
  misuse: both("{problem}. See: recruits --help", "{problem}. Zie: recruits --help"),
  broken: both(
    "Something is wrong with recruits itself: {problem}. Please report it.",
    "Er is iets mis met recruits zelf: {problem}. Meld het alstublieft.",
  ),
  dataFromEnvironment: both(
    "RECRUITS_DATA names this factbook.",
    "RECRUITS_DATA noemt dit feitenboek.",
  ),
  oneOf: both(
    "{option} takes one of {choices}, not “{value}”.{advice}",
    "{option} is één van {choices}, niet “{value}”.{advice}",
  ),
  emptyValue: both(
    "“{value}” contains an empty value. Give one value, or several separated by commas, as in --about cuba,putin",
    "“{value}” bevat een lege waarde. Geef één waarde, of meer met komma's ertussen, zoals --about cuba,poetin",
  ),
  fieldList: both(
    "--fields takes names separated by commas, such as id,value.amount.",
    "--fields neemt namen met komma's ertussen, zoals id,value.amount.",
  ),
  noField: both("No field “{field}”. {advice}", "Geen veld “{field}”. {advice}"),
  seeFields: both(
    "To see the fields, look at the column heads of: recruits {command} --limit 1 -f csv",
    "De velden staan boven de kolommen van: recruits {command} --limit 1 -f csv",
  ),
  limit: both(
    "--limit takes a whole number from 1, not “{value}”.",
    "--limit is een heel getal vanaf 1, niet “{value}”.",
  ),
  since: both(
    "--since takes a date such as 2023-09-04, 2023-09 or 2023, not “{value}”.",
    "--since is een datum zoals 2023-09-04, 2023-09 of 2023, niet “{value}”.",
  ),
  noEntity: both(
    "{option} takes names from the article, not “{value}”: {choices}.",
    "{option} is een naam uit het artikel, niet “{value}”: {choices}.",
  ),
  exclusive: both(
    "{one} and {other} exclude each other. Give one of them.",
    "{one} en {other} sluiten elkaar uit. Geef er één.",
  ),
  emptyQuery: both(
    "The query is empty. Try: recruits {command} {query}",
    "De zoekterm is leeg. Probeer: recruits {command} {query}",
  ),
  longQuery: both(
    "A query has at most {most} characters, and “{query}” has more.",
    "Een zoekterm heeft ten hoogste {most} tekens, en “{query}” heeft er meer.",
  ),
  emptyLine: both(
    "Line {number} of standard input is empty: nothing to look up there.",
    "Regel {number} van de standaardinvoer is leeg: daar is niets op te zoeken.",
  ),
  noLines: both(
    "Standard input has no lines. Give one query per line.",
    "De standaardinvoer heeft geen regels. Geef één zoekterm per regel.",
  ),
  emptyWord: both(
    "Word {number} is empty: nothing to look up there.",
    "Woord {number} is leeg: daar is niets op te zoeken.",
  ),
  noId: both("No record has the id “{id}”. {advice}", "Niets heeft de id “{id}”. {advice}"),
  noMeasures: both(
    "No figure here has a measure, so leave --measure out",
    "Geen cijfer heeft hier een maat, dus laat --measure weg",
  ),
  seeIds: both("To see all ids: recruits list", "Alle id's: recruits lijst"),
  noKind: both(
    "There is no kind “{word}”. The kinds are {choices}.",
    "Er is geen soort “{word}”. De soorten zijn {choices}.",
  ),
  styleFormat: both(
    "--style {style} does not go with {other}. Give one of the two.",
    "--style {style} gaat niet samen met {other}. Geef één van beide.",
  ),
  writeData: both(
    "--write mends a factbook of your own. Name it: --data <path>",
    "--write werkt een eigen feitenboek bij. Noem het: --data <pad>",
  ),
  ontoData: both(
    "The output goes to “{name}”, which the shell empties before it can be read. To mend a factbook in place: --write",
    "De uitvoer gaat naar “{name}”, en de shell maakt dat leeg voor het gelezen wordt. Om een feitenboek ter plaatse bij te werken: --write",
  ),
  ontoText: both(
    "The output goes to “{name}”, which the shell empties before it can be read. Send the output to another file.",
    "De uitvoer gaat naar “{name}”, en de shell maakt dat leeg voor het gelezen wordt. Stuur de uitvoer naar een ander bestand.",
  ),
  updateFormat: both(
    "--update and --write work with JSON, so they take no other --format.",
    "--update en --write werken met JSON, en nemen dus geen andere --format aan.",
  ),
  moreFaults: both(
    "… and {count} more: recruits check {name}",
    "… en nog {count}: recruits toets {name}",
  ),
  jsonArticle: both(
    "{name} is JSON, not the text of an article. To see what is left to do in a factbook: recruits check",
    "{name} is JSON, niet de tekst van een artikel. Wat er in een feitenboek nog te doen is: recruits toets",
  ),
  wrapped: both(
    "{name} has sentences broken over several lines. Put each paragraph on one line.",
    "{name} heeft zinnen over meer regels. Zet elke alinea op één regel.",
  ),
  foreign: both(
    "{name} seems to be in neither English nor Dutch. If it is, say which: --lang en or --lang nl.",
    "{name} lijkt niet Engels of Nederlands. Is het dat wel, zeg dan welk: --lang en of --lang nl.",
  ),
  anotherText: both(
    "{name} is a different text, not this article, so there is nothing to mend.",
    "{name} is een andere tekst, niet dit artikel, dus er is niets bij te werken.",
  ),
  verifyOne: both(
    "verify checks one factbook against its article. Give one --data.",
    "controleer legt één feitenboek naast zijn artikel. Geef één --data.",
  ),
  cannotRead: both(
    "{name} can't be read: {reason}. Give a file with text, or - for standard input.",
    "{name} is niet te lezen: {reason}. Geef een bestand met tekst, of - voor de standaardinvoer.",
  ),
  standardInput: both("Standard input", "De standaardinvoer"),
  cannotReadLines: both(
    "Standard input can't be read: {reason}. Give a query on each line of it.",
    "De standaardinvoer is niet te lezen: {reason}. Geef op elke regel een zoekterm.",
  ),
  outPath: both(
    "--out takes the path of a file, or for csv of a folder.",
    "--out is het pad van een bestand, of voor csv van een map.",
  ),
  exportOne: both(
    "{format} can hold only one factbook, but there are several. Choose one with --data, or use ndjson, csv, sql or postgres.",
    "{format} kan maar één feitenboek bevatten, en er zijn er meer. Kies er één met --data, of gebruik ndjson, csv, sql of postgres.",
  ),
  csvFolder: both(
    "csv writes a file for each table. Name a folder for them: --out factbook-csv",
    "csv schrijft voor elke tabel een bestand. Noem er een map voor: --out factbook-csv",
  ),
  isFolder: both(
    "“{name}” is a folder. Name a file in it with --out.",
    "“{name}” is een map. Noem een bestand erin met --out.",
  ),
  notOrdinary: both(
    "“{name}” is not a regular file. Without --out, the export goes to standard output.",
    "“{name}” is geen gewoon bestand. Zonder --out gaat de export naar de standaarduitvoer.",
  ),
  alreadyThere: both(
    "“{name}” already exists. Use --force to replace it, or another --out.",
    "“{name}” bestaat al. Gebruik --force om het te vervangen, of een andere --out.",
  ),
  cannotWrite: both(
    "Cannot write “{name}”: {reason}. Choose another place with --out.",
    "“{name}” is niet te schrijven: {reason}. Kies een andere plaats met --out.",
  ),
  /** By the system's error codes; other errors keep the system's message. */
  unwritable: {
    EACCES: both("permission denied", "geen toestemming"),
    EPERM: both("operation not permitted", "geen toestemming"),
    ENOSPC: both("no space left on device", "er is geen ruimte meer"),
    ENOTDIR: both("not a folder", "geen map"),
    EROFS: both("read-only file system", "een bestandssysteem om alleen te lezen"),
  } as Readonly<Record<string, ReturnType<typeof both<string>>>>,
  noFolder: both("there is no folder “{name}”", "er is geen map “{name}”"),
};

/** Why a file or stream can't be read as text. */
export const UNREADABLE = {
  empty: both("it is empty", "er staat niets in"),
  folder: both("a folder; wanted: a file", "een map; gevraagd: een bestand"),
  pipe: both("a pipe; wanted: a plain file", "een pijp; gevraagd: een gewoon bestand"),
  socket: both(
    "a socket or a device; wanted: a plain file",
    "een socket of apparaat; gevraagd: een gewoon bestand",
  ),
  device: both("a device; wanted: a plain file", "een apparaat; gevraagd: een gewoon bestand"),
  long: both("{size} MB; wanted: at most {most} MB", "{size} MB; gevraagd: ten hoogste {most} MB"),
  bytes: both(
    "line {line}: invalid bytes; wanted: UTF-8",
    "regel {line}: ongeldige bytes; gevraagd: UTF-8",
  ),
  noFiles: both(
    "there is no file system here, as in a browser; wanted: the content of a factbook",
    "hier zijn geen bestanden, zoals in een browser; gevraagd: de inhoud van een feitenboek",
  ),
  noFileUrl: both("not the address of a file", "niet het adres van een bestand"),
  missing: both("no such file or folder", "er is geen bestand of map van die naam"),
  forbidden: both("you may not read it", "u mag het niet lezen"),
  loop: both(
    "a symbolic link that leads back to itself",
    "een symbolische koppeling die naar zichzelf leidt",
  ),
  longPath: both("a path that is too long", "een pad dat te lang is"),
  silent: both("it gives no data", "er komt niets uit"),
  binary: both(
    "it contains a NUL byte, so it isn't text",
    "er staat een NUL-byte in: het is geen tekst",
  ),
  other: both("error {code}", "fout {code}"),
};
