/** Faults of a factbook: what is there, and what is expected. */
import { both } from "./both.ts";

/** What the model expects, by the keys it uses, or by zod's names of types. */
export const WANTED = {
  string: both("text", "tekst"),
  int: both("a whole number", "een heel getal"),
  number: both("a number", "een getal"),
  boolean: both("true or false", "true of false"),
  array: both("a list", "een lijst"),
  object: both("an object", "een object"),
  finite: both("a finite number", "een eindig getal"),
  text: both("text that is not empty", "tekst die niet leeg is"),
  longest: both("text of at most {count} characters", "tekst van ten hoogste {count} tekens"),
  listOf: both("a list of at least {count}", "een lijst van ten minste {count}"),
  atLeast: both("at least {count}", "ten minste {count}"),
  atMost: both("at most {count}", "ten hoogste {count}"),
  oneOf: both("one of {values}", "één van {values}"),
  oneLine: both("one line, without control characters", "één regel, zonder stuurtekens"),
  slug: both(
    "a lower-case slug, such as north-korea",
    "kleine letters met streepjes, zoals north-korea",
  ),
  entity: both("the id of one of your entities", "de id van een van uw namen"),
  speakers: both(
    "the ids of those who say so, or your outlet's",
    "de id's van wie het zegt, of die van uw medium",
  ),
  measure: both(
    "a lower-case slug, such as army-size",
    "kleine letters met streepjes, zoals army-size",
  ),
  ownWords: both(
    "this in your own words, without the question mark",
    "dit in uw eigen woorden, zonder het vraagteken",
  ),
  language: both(
    "text in English (en), in Dutch (nl), or in both",
    "tekst in het Engels (en), in het Nederlands (nl), of in beide",
  ),
  spoken: both(
    "en or nl, the languages in which a quotation can be kept",
    "en of nl, de talen waarin een citaat kan worden bewaard",
  ),
  address: both(
    "an address, such as https://example.org/news/1",
    "een adres, zoals https://example.org/news/1",
  ),
  date: both("a date, such as 2023-09-06", "een datum, zoals 2023-09-06"),
  iso2: both("two capital letters, such as NL", "twee hoofdletters, zoals NL"),
  iso3: both("three capital letters, such as NLD", "drie hoofdletters, zoals NLD"),
  fingerprint: both(
    "what recruits verify --update writes",
    "wat recruits verify --update schrijft",
  ),
  sha256: both("64 digits of 0-9 and a-f", "64 cijfers van 0-9 en a-f"),
  noField: both("no field of this name", "geen veld van die naam"),
  languages: both("only language tags, such as fr or sr-Latn", "alleen talen, zoals fr of sr-Latn"),
  verbatim: both(
    "the words as the article has them, in its language",
    "de woorden zoals het artikel ze heeft, in zijn taal",
  ),
  selected: both("{exact}, as the selector has it", "{exact}, zoals de selector het heeft"),
  country: both("the code of a country in ISO 3166-1", "de code van een land in ISO 3166-1"),
  onlyCountries: both("no code, except for a country", "geen code, behalve bij een land"),
  kept: both(
    "0, or a number that is not too small to be stored",
    "0, of een getal dat niet te klein is om te bewaren",
  ),
  ownId: both("an id of its own, not that at {place}", "een eigen id, niet die bij {place}"),
};

export const FAULTS = {
  wanted: both("{there}; wanted: {wanted}", "{there}; gevraagd: {wanted}"),
  nothing: both("nothing", "niets"),
  emptyList: both("an empty list", "een lege lijst"),
  func: both("a function", "een functie"),
  duplicateId: both("{id} is already the id at {place}", "{id} is al de id bij {place}"),
  denierMissing: both(
    "a denied fact must say who denies it",
    "een ontkend feit moet zeggen wie het ontkent",
  ),
  denierForbidden: both(
    'only a denied fact has this, and the status is "{status}"',
    'alleen een ontkend feit heeft dit, en de status is "{status}"',
  ),
  circular: both(
    "{id} has this very claim as a reason",
    "{id} heeft juist deze bewering als reden",
  ),
  noClaim: both("no claim has the id {id}", "geen bewering heeft de id {id}"),
  noEntity: both("no entity has the id {id}", "geen naam heeft de id {id}"),
  twoRoles: both('"{id}" is already here as "{role}"', '"{id}" staat hier al als "{role}"'),
  noParagraph: both(
    "paragraph {paragraph} is past the article's {lines} lines, which are counted from 0",
    "paragraph {paragraph} ligt na de {lines} regels van het artikel, die vanaf 0 worden geteld",
  ),
  halfARange: both(
    "start and end belong together; leave both out, and recruits verify --write fills them in",
    "start en end horen bij elkaar; laat beide weg, dan vult recruits controleer --write ze in",
  ),
  ofItself: both("{id} cannot belong to itself", "{id} kan niet bij zichzelf horen"),
  outsideRange: both(
    "amount {amount} is not between min {min} and max {max}",
    "amount {amount} ligt niet tussen min {min} en max {max}",
  ),
  headingOrder: both(
    "heading {line} is not after the one before it, {last}",
    "kop {line} komt niet na die ervoor, {last}",
  ),
  startAfterEnd: both(
    "start {start} is not before end {end}",
    "start {start} ligt niet voor end {end}",
  ),
  endPastArticle: both(
    "end {end} is past the article's {length} code units",
    "end {end} ligt na de {length} tekens van het artikel",
  ),
  outOfOrder: both(
    "start {start} is before that of the mention above it, {last}",
    "start {start} ligt voor die van de vermelding erboven, {last}",
  ),
  fromAfterTo: both("from {from} is after to {to}", "from {from} ligt na to {to}"),
  tooDeep: both(
    "nested too deeply; wanted: a factbook",
    "te diep genest; gevraagd: een feitenboek",
  ),
  twice: both(
    "{name} twice; wanted: each name once",
    "{name} twee keer; gevraagd: elke naam één keer",
  ),
  json: both(
    "line {line}, column {column}: {there}; {wrong}",
    "regel {line}, kolom {column}: {there}; {wrong}",
  ),
  noJson: both(
    "this is no JSON. To make a factbook from a text: recruits draft {name}",
    "dit is geen JSON. Een feitenboek van een tekst maken: recruits ontwerp {name}",
  ),
  theEnd: both("the end", "het einde"),
  tooMany: both("{count} faults; there may be more.", "{count} fouten; er zijn er misschien meer."),
  noPath: both("no path; wanted: that of a factbook", "geen pad; gevraagd: dat van een feitenboek"),
};

/** JSON syntax errors, by the parser's names. */
export const JSON_FAULTS: Readonly<Record<string, ReturnType<typeof both<string>>>> = {
  InvalidSymbol: both("invalid symbol", "ongeldig teken"),
  PropertyNameExpected: both("property name expected", "naam verwacht"),
  ValueExpected: both("value expected", "waarde verwacht"),
  ColonExpected: both("colon expected", "dubbele punt verwacht"),
  CommaExpected: both("comma expected", "komma verwacht"),
  CloseBraceExpected: both("close brace expected", "sluitaccolade verwacht"),
  CloseBracketExpected: both("close bracket expected", "sluithaak verwacht"),
  EndOfFileExpected: both("end of file expected", "einde van het bestand verwacht"),
  InvalidCommentToken: both("invalid comment token", "opmerkingen horen niet in JSON"),
  UnexpectedEndOfString: both("unexpected end of string", "onverwacht einde van een tekst"),
  UnexpectedEndOfNumber: both("unexpected end of number", "onverwacht einde van een getal"),
  InvalidUnicode: both("invalid unicode", "ongeldige Unicode"),
  InvalidEscapeCharacter: both("invalid escape character", "ongeldig teken na een backslash"),
  InvalidCharacter: both("invalid character", "ongeldig teken"),
};
