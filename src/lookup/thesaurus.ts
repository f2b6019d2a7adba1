import type { Lang } from "../factbook/model.ts";

/**
 * Words of one meaning, a line each, English and Dutch together: how the words of a question meet
 * those of a fact. Word forms that the stemmers join need not be repeated.
 */
const GROUPS = `
kill killed dead death deaths die died dying fatality fatal perish perished slain toll | dood doden gedood doodgegaan sterven stierf stierven gestorven sneuvelen gesneuveld sneuvelde omkomen omgekomen omkwamen overleden overlijden dodental
wounded wound injured injury injuries hurt maimed | gewond gewonden verwond verwonding verwondingen geblesseerd
casualty casualties victim victims losses lost lose toll | slachtoffer slachtoffers verlies verliezen verloor verloren gekost uitvallen afvallen
soldier soldiers troop troops military servicemen serviceman fighters fighter men personnel manpower combatant recruits conscripts warriors | soldaat soldaten militair militairen troepen manschappen strijders strijder mankracht personeel legerpersoneel man mannen rekruten dienstplichtigen
army forces military armed | leger legers krijgsmacht strijdkrachten troepenmacht
recruit recruits recruiting recruitment recruited enlist enlisted enlistment hire hired hiring enrol conscript rope roped pressgang signing grab grabbed snatch snatched pick picked round rounded | werven werft wierf geworven werving ronselen ronselt ronselde geronseld ronselaars rekruteren rekruteert gerekruteerd rekrutering inlijven aanwerven oppakken opgepakt plukken geplukt ronselaar werver
foreign foreigner foreigners abroad overseas outside elsewhere | buitenland buitenlands buitenlandse buitenlander buitenlanders elders vreemd
home domestic inside internal within | binnenland binnenlands binnenlandse eigen
mercenary mercenaries hireling | huurling huurlingen huurlingenleger huursoldaat huursoldaten
pay paid wage wages salary salaries earn earns earning earned income money payment payments dollars fee compensation remuneration | loon lonen salaris salarissen verdienen verdient verdien verdiende inkomen geld betalen betaalt betaald betaling dollar dollars vergoeding beloning soldij maandsalaris maandloon
bonus bonuses advance upfront down sign signing signup deposit premium joining | bonus bonussen voorschot aanbetaling tekenen tekengeld tekenbonus vooraf handgeld premie ineens aanmelden
month monthly | maand maandelijks maandelijkse
day daily | dag dagelijks dagelijkse dagen
advert adverts advertisement advertisements ad ads advertising advertise advertised advertises promote promotion commercial | advertentie advertenties adverteren adverteert adverteerde reclame reclames reclamefilmpje reclamefilmpjes
online internet web website websites | internet online website webadvertenties
video videos clip clips film films footage | video filmpje filmpjes filmen beelden
volunteer volunteers voluntary | vrijwilliger vrijwilligers vrijwillig
weapon weapons arms arming munitions weaponry ammunition | wapen wapens wapenlevering wapenleveringen wapenleveranties munitie bewapening
delivery deliveries deliver supply supplies supplied supplying provide provides provided send sends shipment | levering leveringen leverantie leveranties leveren levert leverde geleverd sturen stuurt
visit visiting visits trip travel travels meet meeting meets going meeting head | bezoek bezoeken bezoekt reis reizen reist ontmoeten ontmoeting ontmoet bezoekt langs
talk talks talking discuss discussing discussion consult | praten praat overleg overleggen bespreken gesprek gesprekken
plan plans planned planning intend intends intention intended wants want aim aims desired wish wished | plan plannen gepland voornemen voornemens bedoeling gewenst gewenste wil wilde beoogd beoogde
goal target aim | doel doelstelling streefgetal streven beoogd
percent percentage | procent percentage percentages
extra additional grow growth increase increased expand expanding expansion enlarge enlarged boost bigger raise | extra groei groeien uitbreiden uitbreiding legeruitbreiding vergroten vergroot toename verhogen erbij bijkomen
large larger big bigger size strength huge great total | groot grote groter grootte omvang sterkte totaal
become reach grow end | uitkomen bereiken
times ratio compared compare comparison versus relative relation than against outnumber | keer maal driemaal verhouding vergeleken vergelijking tegenover
population | bevolking inwonertal
inhabitants | inwoners
live lives living reside resides community diaspora | wonen woont leven leeft woonachtig gemeenschap
network ring gang organisation trafficking traffickers smuggling | netwerk mensenhandelnetwerk mensenhandel mensenhandelaars mensensmokkel bende
dismantle dismantled break broke broken bust busted roll rolled uncover uncovered discovered smashed caught exposed | opgerold oprollen oprolde ontmanteld ontmantelen ontdekt blootgelegd ontmantelde
force forced forcing coerce coerced coercion compel compelled pressure made | dwingen dwong gedwongen dwang verplicht druk gedwongen onder
condemn condemns condemned condemnation denounce disapprove reject reacts reaction criticise slam slammed respond think | veroordelen veroordeelt veroordeeld veroordeling afkeuren afkeurt keurt reactie reageert kritiek vindt afkeuring
stance stand position opinion view attitude think thinks oppose opposes | standpunt positie houding mening vindt vinden denkt denken staat stelling tegenstander
prosecute prosecuted prosecution proceedings legal criminal trial court punish punished lawsuit charges charged perpetrators culprits responsible | strafzaak strafzaken strafrechtelijk strafrechtelijke vervolgen vervolgd vervolging rechtszaak proces procedures procedure daders dader aangeklaagd aanklacht gestraft verantwoordelijken
law legal illegal banned ban forbidden forbid forbids prohibited allowed legally punishable offence | wet wettelijk legaal illegaal verboden verbod verbieden toegestaan strafbaar mogen
participate participates participation participating part involve involved involvement join joins | deelname deelnemen deelneemt meedoen meedoet deelgenomen betrokken betrokkenheid deel
support supports back backing unconditional | steun steunen steunt onvoorwaardelijk onvoorwaardelijke voorwaarden
tension tensions friction strained conflict row rift quarrel | spanning spanningen wrijving wringt ruzie onenigheid
ally allies allied alliance partner friends friendship friendly brothers comrades sides | bondgenoot bondgenoten bondgenootschap vriend vrienden vriendschap vanouds vrienden kameraden
ties tie bond bonds relation relations relationship connection link linked links close terms renewed drew closer strengthened tightened revived warm | band banden betrekkingen betrekking relatie relaties verbinding omgaan verstandhouding hersteld vernieuwd aangehaald versterkt toenadering
isolate isolated isolation | isolatie geisoleerd isolement
communist communism | communist communistisch communistische communisme
cold war soviet | koude oorlog
war conflict fighting fight fights fought battle combat struggle | oorlog conflict vechten vecht gevochten strijd strijden gevecht gevechten meevechten
attack attacks attacking attacked strike strikes | aanval aanvallen bestoken
continue continues continuing keep keeps going ongoing stop stopped | doorgaan doorvechten blijven blijft voortzetten door ophouden gestopt
mobilise mobilize mobilised mobilized mobilising mobilizing mobilisation mobilization draft drafted conscription callup | mobiliseren mobilisatie gemobiliseerd dienstplicht oproep oproepen
partial part limited | gedeeltelijk gedeeltelijke deels beperkt
announce announced announces announcement declare declared proclaim order ordered | aankondigen aankondigde aangekondigd aankondiging kondigde afkondigen afgekondigd bevel riep uitgeroepen
flee fled fleeing escape escaped escaping leave left leaving exodus emigrate emigrated away | vluchten vluchtten gevlucht ontvluchten vertrekken vertrokken wegkomen uitwijken emigreren verlaten verlieten weg ontsnappen ontsnapt wegvluchten wegrennen ervandoor
protest protests protesting protested demonstration demonstrations demonstrate demonstrated demonstrators rallies unrest resistance march marches streets | protest protesten protesteren geprotesteerd protesteerden demonstratie demonstraties demonstreren gedemonstreerd betoging betogingen verzet onrust betogers demonstranten opstand
rare rarely seldom often frequent unusual common | zelden zeldzaam vaak ongewoon ongebruikelijk weinig
authoritarian dictatorship autocratic regime | autoritair autoritaire dictatuur regime
bomb bombs explosive explosives explosion device blast | bom bommen explosief explosieven bomaanslag springstof
office offices centre center bureau station | kantoor kantoren bureau rekruteringskantoor rekruteringscentrum wervingskantoor
find found discover discovered discovery | vinden gevonden aangetroffen ontdekt ontdekken lag
election elections vote votes voting poll polls ballot president presidential | verkiezing verkiezingen stemmen stembus presidentsverkiezingen
popular popularity support approval liked loved | populair populariteit geliefd geliefdheid aanhang gewild
fall fallen falling drop dropped dropping decline declined declining decrease less fewer lost loses shrinking waning | dalen daalt gedaald daling afgenomen afnemen minder teruglopen kelderen gekelderd
motivation motivated motivate morale enthusiasm enthusiastic eager willing willingness champing keen appetite feel keen interest morale | motivatie gemotiveerd moreel animo enthousiasme enthousiast trappelen zin bereid bereidheid gretig staan motiveren
front frontline | front frontlinie frontlijn
husband son sons sending relatives family man | man zoon zonen echtgenoot familie sturen
method methods way ways means tactics practice practices approach | methode methoden methodes manier manieren aanpak praktijk praktijken rekruteringsmethoden wervingsmethoden
grim grimmer grimmest harsh harsher brutal ruthless tough tougher aggressive nasty worse ruthless intimidating | grimmig grimmiger hard harder bruut meedogenloos agressief agressiever wreder ruiger erger
street streets | straat straten
age aged young youth boy boys youngster | leeftijd jong jongere jongeren jongen jongens
refuse refuses refused refusing refusal decline dodge evade avoid register sign signup report volunteer | weigeren weigert geweigerd weigering ontwijken onderuit aanmelden meld melden inschrijven
reason reasons excuse cause | reden redenen oorzaak excuus smoes
authority authorities officials government | autoriteit autoriteiten overheid regering
risk risks risky danger dangers dangerous perilous safe unsafe | risico risicos gevaar gevaren gevaarlijk riskant levensgevaarlijk veilig
sum sums amount amounts money | bedrag bedragen geld som sommen
carrot carrots sausage dangle dangling lure lures luring lured entice enticing bait tempt tempting attract lures tempts | worst lokken lokt gelokt lokkertje verleiden verleidt voorhouden voorhangen hangen voorgehouden lekkermakertje
alive survive survived surviving survival | levend overleven overleeft overleefd overlevingskans
migrant migrants immigrant immigrants migration guest workers labourers | migrant migranten immigrant immigranten arbeidsmigranten gastarbeiders buitenlandse
residence residency permit permits visa papers stay passport | verblijfsvergunning verblijfsvergunningen vergunning verblijfspapieren papieren visum
return exchange reward rewards offered offer offers promised promise promises offering incentive perks benefits | ruil beloning beloond aangeboden aanbieden aanbod biedt bieden beloofd beloven belooft tegenprestatie krijgen voordelen
shortage short lack lacking scarce deficit undermanned understaffed | tekort tekorten gebrek schaarste weinig tekortkomen onderbezet krap
trouble difficulty difficulties difficult problem problems struggle struggling hard issue | moeite moeilijk moeilijkheden probleem problemen lastig
advantage benefit upside | voordeel voordelen
leeway slack room infinite endless unlimited limit limits limitless | speling oneindig eindeloos onbeperkt grens ruimte
supply flow stream inflow level | aanvoer toevoer stroom peil
confirm confirmed confirmation deny denied denies denial contradict contradicted contradicts refute refuted dispute disputed | bevestigen bevestigt bevestigd ontkennen ontkent ontkende ontkend ontkenning tegenspreken tegengesproken weersprak weersproken weerspreken sprak spreekt
respond responds responded response react reacts reacted reaction answer answers answered reply replied replies comment commented comments silent silence question questions asked | reageren reageert gereageerd reactie antwoord antwoorden antwoordde beantwoord beantwoorden beantwoordt gezwegen zwijgen zwijgt stil commentaar vraag vragen gevraagd
report reports reported reporting announce announced | melden meldt meldde meldden gemeld bericht berichten berichtte bekendgemaakt bekend
estimate estimates estimated estimation guess reckon | schatten schat schatting schattingen geschat raming ramen
correspondent reporter journalist | correspondent verslaggever journalist
journalists agencies agency press media news newspapers | journalisten persbureau persbureaus pers media nieuws kranten
television tv broadcast | televisie tv
phone telephone call called calling | telefoon telefonisch bellen belt gebeld
general officer commander | generaal officier bevelhebber
leader president head ruler chief | leider president staatshoofd baas
headline title heading | kop titel
act acts acting work works working behalf behind connected responsible orders | handelen handelt werken werkt werk namens opdracht achter betrokken
unclear unknown uncertain unsure | onduidelijk onbekend onzeker ongewis
hope hopes pin count rely | hoop hopen hoopt gevestigd rekenen rekent kaarten
unwelcome received unpopular popular disliked | ontvangen ontvangst impopulair slecht viel
year years annual | jaar jaren
yesterday | gisteren
week weeks | week weken
sunday | zondag
hundreds hundred | honderden honderd honderdtal
thousands tens | tienduizenden duizenden
vacancy surfaced appear appeared appears emerge emerged shown showed popped | doken opgedoken dook verschenen verscheen verschijnen opduiken
ideology ideological | ideologie ideologisch
known already | bekend
unofficial officially official formally | officieel formeel
general full total complete universal | algemeen algemene algehele volledig volledige
second | tweede
point points indicate indicates suggest suggests sign shows | duidt duiden wijst wijzen blijkt teken aanwijzing
historically traditionally long old history | vanouds oudsher historisch traditioneel oude
broadcaster outlet channel | omroep zender
`;

/** The words of one meaning, by language, normalised. */
export type Synonyms = Readonly<Record<Lang, readonly string[]>>;

/** All groups, in the order of the lines. */
export const THESAURUS: readonly Synonyms[] = GROUPS.trim()
  .split("\n")
  .map((line) => {
    const [en = [], nl = []] = line.split("|").map((words) => words.trim().split(" "));
    return { en, nl };
  });
