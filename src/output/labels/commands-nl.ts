/** The help of each command, in Dutch. */
import type { CommandHelp } from "./commands-en.ts";

export const COMMANDS_NL: CommandHelp = {
  country: [
    "een land: zijn rol in het verhaal, en wat erover gezegd wordt",
    ["recruits land cuba", "het belangrijkste over Cuba"],
    ["recruits land", "de landen die het artikel noemt"],
    ["recruits land --each cuba DPRK --json", "een antwoord op elk, voor een script"],
  ],
  person: [
    "een persoon: wat over en door hem of haar gezegd wordt",
    ["recruits persoon poetin", "wie hij is, en wat over en door hem gezegd wordt"],
    ["recruits persoon", "iedereen die het artikel noemt"],
  ],
  org: [
    "een organisatie of een groep mensen",
    ["recruits organisatie wagner", "wat over en door de groep gezegd wordt"],
    ["recruits organisatie --json | jq -r '.results[].id'", "hun id's, voor een script"],
  ],
  place: [
    "een regio of een stad",
    ["recruits plaats petersburg", "wat daar gebeurde"],
    ["recruits plaats", "allemaal"],
  ],
  figure: [
    "cijfers: hoeveel, en wie dat zegt",
    ["recruits cijfer gedood", "hoeveel doden er zijn, en wie dat zegt"],
    ["recruits cijfer --measure pay", "wat er betaald wordt"],
    ["recruits cijfer gedood --json | jq '.results[].value.amount'", "alleen de aantallen"],
  ],
  quote: [
    "citaten, met de spreker",
    ["recruits citaat akkermans front", "wat hij over het front zei, letterlijk"],
    ["recruits citaat --about cuba", "alle citaten over Cuba"],
  ],
  claim: [
    "beweringen: van wie, en hoe zeker",
    ["recruits bewering netwerk", "wat over het netwerk gemeld wordt"],
    ["recruits bewering --status ontkend", "wat tegengesproken wordt"],
    ["recruits bewering --about cuba --since 2023-09", "wat onlangs gebeurde of gezegd werd"],
  ],
  search: [
    "alles met deze woorden, het beste eerst",
    ["recruits zoek bom", "alles wat het artikel erover zegt"],
    ["recruits zoek weapons north korea", "ook in het Engels; elk woord telt"],
  ],
  ask: [
    "het antwoord op een vraag, of dat het artikel dat niet zegt",
    ['recruits vraag "hoeveel Russen zijn er gedood?"', "met wie dat zegt en hoe zeker"],
    ['recruits vraag "who is Jeroen Akkermans?"', "in het Engels, zoals gevraagd"],
  ],
  show: [
    "wat een id aanduidt",
    ["recruits toon russians-killed", "één feit"],
    ["recruits toon cuba-condemns,kim-plans-visit", "meer, in die volgorde"],
  ],
  list: [
    "alles, met id, elk op één regel",
    ["recruits lijst cijfer", "elk getal van het artikel"],
    ["recruits lijst --paragraph 6", "wat in alinea 6 staat"],
    ["recruits lijst --format csv --fields kind,id", "alle id's, voor een script"],
  ],
  browse: ["typen, zien, kiezen: alles terwijl u typt", ["recruits blader", "op een terminal"]],
  compare: [
    "cijfers naast elkaar, waar dat kan",
    ["recruits vergelijk rusland oekraïne", "hun verliezen, met balken op één schaal"],
    ["recruits vergelijk -f svg > verliezen.svg", "alles wat te vergelijken is, als plaatje"],
  ],
  timeline: [
    "wat er gebeurde en gezegd werd, in volgorde van tijd",
    ["recruits tijdlijn", "van de Koude Oorlog tot de verkiezingen"],
    ["recruits tijdlijn noord-korea --all", "wat Noord-Korea aangaat"],
    ["recruits tijdlijn -f svg > tijdlijn.svg", "als plaatje"],
  ],
  speakers: [
    "wie hoeveel zegt, en hoe zeker",
    ["recruits sprekers", "elke bron, met een teken voor elk feit"],
    ["recruits sprekers akkermans --all", "alles wat hij zegt"],
  ],
  where: [
    "per land: wie ronselt wie, en hoe",
    ["recruits waar", "wie in welk land wie ronselt, en wie dat zegt"],
    ["recruits waar noord-korea", "wat de kop belooft, en wat het artikel waarmaakt"],
  ],
  source: [
    "het artikel, zijn datum en adres",
    ["recruits bron", "welk artikel, van wanneer, en hoeveel erin staat"],
  ],
  check: [
    "wat er aan een eigen feitenboek nog ontbreekt",
    ["recruits toets ontwerp.json", "een regel voor elke plaats die nog iets mist"],
    ["recruits toets ontwerp.json --json", "voor een script"],
  ],
  verify: [
    "legt elk feit naast de tekst",
    ["recruits controleer artikel.txt", "is de tekst veranderd, en hoe?"],
    ["recruits controleer - --json < artikel.txt", "voor een script"],
    ["recruits controleer artikel.txt --update > hersteld.json", "met bijgewerkte plaatsen"],
    ["recruits controleer artikel.txt --data mijn.json --write", "hetzelfde, in het bestand zelf"],
  ],
  cite: [
    "verwijzingen, gekoppeld aan de woorden",
    ["recruits citeer russians-killed", "met de id: het feit, de bron en een koppeling"],
    ["recruits citeer cijfer gedood --style apa", "wat `recruits cijfer gedood` vindt"],
    ['recruits citeer "russen gedood" --style bibtex', "wat een zoektocht eerst vindt"],
    ["recruits citeer --style ris - < ids.txt", "voor Zotero, EndNote en andere"],
  ],
  draft: [
    "maakt een ontwerp van een feitenboek van een eigen artikel",
    ["recruits ontwerp artikel.txt > ontwerp.json", "de cijfers, citaten en namen"],
    ["recruits ontwerp - < artikel.txt | jq '.figures[].value'", "de cijfers met eenheden"],
  ],
  export: [
    "het feitenboek voor andere programma's",
    ["recruits exporteer > feitenboek.json", "alles, zoals --data het leest"],
    ["recruits exporteer -f ndjson --kind bewering", "een feit per regel"],
    ["recruits exporteer -f csv --out feiten/", "een bestand per tabel, in een map"],
    ["recruits exporteer -f sql | sqlite3 -bail feiten.db", "een database, naast andere artikelen"],
    ["recruits exporteer -f postgres | psql feiten", "hetzelfde, en te doorzoeken"],
    ["recruits exporteer -f jsonld --out feiten.jsonld", "linked data, naar schema.org"],
    ["recruits exporteer -f annotations > feiten.json", "W3C Web Annotations bij het artikel"],
    ["recruits exporteer -f md --about cuba", "een overzicht om te lezen"],
    ["recruits exporteer -f html --out feiten.html", "een webpagina om rond te sturen"],
  ],
  schema: [
    "hoe een eigen feitenboek eruitziet",
    ["recruits schema > feitenboek.schema.json", "een JSON Schema, voor uw editor"],
  ],
  completion: [
    "wat een shell nodig heeft om aan te vullen",
    ["source <(recruits aanvulling bash)", "in ~/.bashrc; zsh net zo, in ~/.zshrc"],
    ["recruits aanvulling fish | source", "in ~/.config/fish/config.fish"],
    ["recruits aanvulling powershell | Out-String | iex", "in $PROFILE van PowerShell"],
  ],
};
