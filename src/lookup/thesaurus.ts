/**
 * Words of one meaning, a line each, English and Dutch together: how the words of a question meet
 * those of a fact. Word forms that the stemmers join need not be repeated.
 */
const GROUPS = `
kill killed dead death deaths die died dying fatality fatal perish perished slain toll | dood doden gedood doodgegaan sterven stierf stierven gestorven sneuvelen gesneuveld sneuvelde omkomen omgekomen omkwamen overleden overlijden dodental
wounded wound injured injury injuries hurt maimed | gewond gewonden verwond verwonding verwondingen geblesseerd
casualty casualties victim victims losses lost lose toll | slachtoffer slachtoffers verlies verliezen verloor verloren gekost uitvallen afvallen
soldier soldiers troop troops military servicemen serviceman fighters fighter men personnel manpower combatant recruits | soldaat soldaten militair militairen troepen manschappen strijders strijder mankracht personeel legerpersoneel man mannen rekruten
army forces military armed | leger legers krijgsmacht strijdkrachten troepenmacht
recruit recruits recruiting recruitment recruited enlist enlisted enlistment hire hired hiring enrol conscript rope roped pressgang signing | werven werft wierf geworven werving ronselen ronselt ronselde geronseld ronselaars rekruteren rekruteert gerekruteerd rekrutering inlijven aanwerven
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
visit visiting visits trip travel travels meet meeting meets going | bezoek bezoeken bezoekt reis reizen reist ontmoeten ontmoeting ontmoet
talk talks talking discuss discussing discussion consult | praten praat overleg overleggen bespreken gesprek gesprekken
plan plans planned planning intend intends intention intended wants want aim aims goal target | plan plannen gepland voornemen voornemens bedoeling doel streven streefgetal
percent percentage | procent percentage percentages
extra additional grow growth increase increased expand expanding expansion enlarge enlarged boost bigger raise | extra groei groeien uitbreiden uitbreiding legeruitbreiding vergroten vergroot toename verhogen erbij bijkomen
large larger big bigger size strength huge great total | groot grote groter grootte omvang sterkte totaal
become reach grow end | worden uitkomen bereiken komen
times ratio compared compare comparison versus relative relation than against outnumber | keer maal driemaal verhouding vergeleken vergelijking tegenover
population inhabitants people | bevolking inwoners inwonertal
live lives living reside resides residents resident community diaspora | wonen woont leven leeft woonachtig gemeenschap
network ring gang organisation trafficking traffickers smuggling | netwerk mensenhandelnetwerk mensenhandel mensenhandelaars mensensmokkel bende
dismantle dismantled break broke broken bust busted roll rolled uncover uncovered discovered | opgerold oprollen oprolde ontmanteld ontmantelen ontdekt blootgelegd
force forced forcing coerce coerced coercion compel compelled pressure | dwingen dwong gedwongen dwang verplicht druk
condemn condemns condemned condemnation denounce disapprove reject reacts reaction criticise | veroordelen veroordeelt veroordeeld veroordeling afkeuren afkeurt keurt reactie reageert kritiek
stance stand position opinion view attitude think thinks oppose opposes | standpunt positie houding mening vindt vinden denkt denken staat stelling tegenstander
prosecute prosecuted prosecution proceedings legal criminal case cases trial court punish punished lawsuit charges charged perpetrators culprits responsible | strafzaak strafzaken strafrechtelijk strafrechtelijke vervolgen vervolgd vervolging rechtszaak proces procedures procedure daders dader aangeklaagd aanklacht gestraft verantwoordelijken
law legal illegal banned ban forbidden forbid forbids prohibited allowed legally punishable offence | wet wettelijk legaal illegaal verboden verbod verbieden toegestaan strafbaar mogen
participate participates participation participating part involve involved involvement join joins | deelname deelnemen deelneemt meedoen meedoet mee betrokken betrokkenheid deel
support supports back backing unconditional | steun steunen steunt onvoorwaardelijk onvoorwaardelijke voorwaarden
tension tensions friction strained conflict row rift quarrel | spanning spanningen wrijving wringt ruzie onenigheid
ally allies allied alliance partner friends friendship friendly | bondgenoot bondgenoten bondgenootschap vriend vrienden vriendschap vanouds
ties tie bond bonds relation relations relationship connection link linked links close terms renewed drew | band banden betrekkingen betrekking relatie relaties verbinding omgaan verstandhouding hersteld vernieuwd aangehaald
isolate isolated isolation | isolatie geisoleerd isolement
communist communism | communist communistisch communistische communisme
cold war soviet | koude oorlog
war conflict fighting fight fights fought battle combat struggle | oorlog conflict vechten vecht gevochten strijd strijden gevecht gevechten meevechten
attack attacks attacking attacked strike strikes | aanval aanvallen bestoken
continue continues continuing keep keeps going ongoing stop stopped | doorgaan doorvechten blijven blijft voortzetten door ophouden gestopt
mobilise mobilize mobilised mobilized mobilising mobilizing mobilisation mobilization draft drafted conscription callup | mobiliseren mobilisatie gemobiliseerd dienstplicht oproep oproepen
partial part limited | gedeeltelijk gedeeltelijke deels beperkt
announce announced announces announcement declare declared proclaim order ordered | aankondigen aankondigde aangekondigd aankondiging kondigde afkondigen afgekondigd bevel riep uitgeroepen
flee fled fleeing escape escaped escaping leave left leaving exodus emigrate emigrated | vluchten vluchtten gevlucht ontvluchten vertrekken vertrokken wegkomen uitwijken emigreren verlaten verlieten weg
protest protests protesting protested demonstration demonstrations demonstrate demonstrated demonstrators rallies unrest resistance | protest protesten protesteren geprotesteerd protesteerden demonstratie demonstraties demonstreren gedemonstreerd betoging betogingen verzet onrust
rare rarely seldom often frequent unusual common | zelden zeldzaam vaak ongewoon ongebruikelijk weinig
authoritarian dictatorship autocratic regime | autoritair autoritaire dictatuur regime
bomb bombs explosive explosives explosion | bom bommen explosief explosieven bomaanslag
office offices centre center bureau station | kantoor kantoren bureau rekruteringskantoor rekruteringscentrum wervingskantoor
find found discover discovered discovery | vinden gevonden aangetroffen ontdekt ontdekken lag
election elections vote votes voting poll polls ballot | verkiezing verkiezingen stemmen stembus
popular popularity support approval liked loved | populair populariteit geliefd geliefdheid aanhang
fall fallen falling drop dropped dropping decline declined declining decrease less fewer | dalen daalt gedaald daling afgenomen afnemen minder teruglopen
motivation motivated motivate morale enthusiasm enthusiastic eager willing willingness champing keen appetite feel | motivatie gemotiveerd moreel animo enthousiasme enthousiast trappelen zin bereid bereidheid gretig staan
front frontline | front frontlinie frontlijn
husband son sons sending relatives family man | man zoon zonen echtgenoot familie sturen
method methods way ways means tactics practice practices approach | methode methoden methodes manier manieren aanpak praktijk praktijken rekruteringsmethoden wervingsmethoden
grim grimmer grimmest harsh harsher brutal ruthless tough tougher aggressive nasty | grimmig grimmiger hard harder bruut meedogenloos agressief agressiever
street streets | straat straten
age aged young youth boy boys youngster | leeftijd jong jongere jongeren jongen jongens
refuse refuses refused refusing refusal decline dodge evade avoid register sign signup report volunteer | weigeren weigert geweigerd weigering ontwijken onderuit aanmelden meld melden inschrijven
reason reasons excuse cause | reden redenen oorzaak excuus smoes
authority authorities officials government | autoriteit autoriteiten overheid regering
risk risks risky danger dangers dangerous perilous | risico risicos gevaar gevaren gevaarlijk riskant
sum sums amount amounts money | bedrag bedragen geld som sommen
carrot carrots sausage dangle dangling lure lures luring lured entice enticing bait tempt tempting attract | worst lokken lokt gelokt lokkertje verleiden verleidt voorhouden
alive survive survived surviving survival | levend overleven overleeft overleefd overlevingskans
migrant migrants immigrant immigrants migration guest workers | migrant migranten immigrant immigranten arbeidsmigranten gastarbeiders
residence residency permit permits visa papers stay passport | verblijfsvergunning verblijfsvergunningen vergunning verblijfspapieren papieren visum
return exchange reward rewards offered offer offers promised promise promises offering incentive | ruil beloning beloond aangeboden aanbieden aanbod biedt bieden beloofd beloven belooft tegenprestatie
shortage short lack lacking scarce deficit | tekort tekorten gebrek schaarste weinig tekortkomen
trouble difficulty difficulties difficult problem problems struggle struggling hard issue | moeite moeilijk moeilijkheden probleem problemen lastig
advantage benefit upside | voordeel voordelen
leeway slack room infinite endless unlimited limit limits limitless | speling oneindig eindeloos onbeperkt grens ruimte
supply flow stream inflow level | aanvoer toevoer stroom peil
deny denied denies denial contradict contradicted contradicts refute refuted dispute disputed | ontkennen ontkent ontkende ontkend ontkenning tegenspreken tegengesproken weersprak weersproken weerspreken sprak spreekt
respond responds responded response react reacts reacted reaction answer answers answered reply replied replies comment commented comments silent silence question questions asked | reageren reageert gereageerd reactie antwoord antwoorden antwoordde beantwoord beantwoorden beantwoordt gezwegen zwijgen zwijgt stil commentaar vraag vragen gevraagd
report reports reported reporting announce announced | melden meldt meldde meldden gemeld bericht berichten berichtte bekendgemaakt bekend
estimate estimates estimated estimation | schatten schat schatting schattingen geschat
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
kremlin moscow | moskou
korea pyongyang
ukraine kyiv kiev | oekraine
cuba havana
american washington | amerikaanse
second | tweede
record explosive device | explosief
`;

/** Each group as its words, normalised. */
export const THESAURUS: readonly (readonly string[])[] = GROUPS.trim()
  .split("\n")
  .map((line) => line.split(/[\s|]+/));
