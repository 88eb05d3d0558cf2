import { phrasesOf } from "./words-of.js";

/**
 * Public roles, lower case, the longest first: what a rule looks for beside a person's name to read an official and the
 * role (`Deputy Minister of Public Security Liu Yuejin`, `Mark Colhoun, representative of …`). What follows `of`, `for`
 * or a comma is the body's business, so `minister` stands for every minister; a title that holds another (`deputy
 * director`) stands here too, so that the shorter one is not read out of it. Hyphens may be printed as blanks.
 */
export const titles: readonly string[] = [
  ...phrasesOf(`
    president; vice president; vice-president; acting president; prime minister; deputy prime minister
    first deputy prime minister; acting prime minister; chancellor; federal chancellor; head of state
    head of government; minister; deputy minister; first deputy minister; vice minister; vice-minister
    minister of state; state minister; interior minister; deputy interior minister; foreign minister
    deputy foreign minister; home minister; justice minister; health minister; chief minister; state secretary
    secretary of state; under-secretary of state; assistant secretary of state; deputy assistant secretary of state
    under secretary; undersecretary; assistant secretary; deputy assistant secretary; deputy secretary
    permanent secretary; additional secretary; joint secretary; home secretary; foreign secretary; chief of staff
    secretary; first secretary; executive secretary; secretary-general; secretary general; deputy secretary-general
    deputy secretary general; acting secretary-general; assistant secretary-general; under-secretary-general
    under secretary general; executive director; deputy executive director; acting executive director; director
    deputy director; first deputy director; acting director; acting deputy director; assistant director
    regional director; deputy regional director; national director; country director; programme director
    program director; project director; managing director; director general; director-general; deputy director general
    deputy director-general; assistant director general; assistant director-general; additional director general
    inspector general; inspector-general; deputy inspector general; head; deputy head; first deputy head
    head of delegation; head of mission; unit head; section head; team leader; chief; deputy chief; first deputy chief
    section chief; division chief; branch chief; police chief; chief of police; deputy chief of police; drug czar
    chairman; chairwoman; chairperson; chair; vice chairman; vice-chairman; vice-chair; vice chair; deputy chairman
    first deputy chairman; co-chair; co-chairman; commissioner; deputy commissioner; vice commissioner
    assistant commissioner; acting commissioner; high commissioner; deputy high commissioner; european commissioner
    chief commissioner; police commissioner; representative; regional representative; deputy regional representative
    country representative; deputy representative; special representative; deputy special representative
    permanent representative; deputy permanent representative; resident representative; deputy resident representative
    high representative; resident coordinator; special envoy; envoy; ambassador; ambassador-at-large; consul general
    police attaché; police liaison officer; chargé d'affaires; charge d'affaires; counsellor; counselor
    special rapporteur; rapporteur; spokesman; spokesperson; spokeswoman; deputy spokesman; deputy spokesperson
    chief spokesman; official spokesperson; press secretary; deputy press secretary; press officer
    public affairs officer; attorney general; deputy attorney general; assistant attorney general
    acting attorney general; solicitor general; district attorney; state attorney; state's attorney; u.s. attorney
    us attorney; united states attorney; acting u.s. attorney; acting us attorney; acting united states attorney
    assistant u.s. attorney; assistant us attorney; assistant united states attorney; prosecutor; chief prosecutor
    deputy prosecutor; public prosecutor; federal prosecutor; prosecutor general; prosecutor-general
    deputy prosecutor general; first deputy prosecutor general; general prosecutor; crown prosecutor
    chief crown prosecutor; procurator; trial attorney; judge; district judge; u.s. district judge
    u.s. magistrate judge; magistrate judge; chief judge; chief u.s. district judge; chief justice; magistrate
    presiding judge; ombudsman; special agent in charge; acting special agent in charge
    assistant special agent in charge; deputy special agent in charge; resident agent in charge; special agent
    supervisory special agent; assistant director in charge; inspector in charge; administrator; acting administrator
    deputy administrator; director of field operations; port director; chief patrol agent; deputy chief patrol agent
    u.s. marshal; deputy u.s. marshal; officer in charge; commander; deputy commander; commander-in-chief; commandant
    deputy commandant; chief superintendent; detective chief superintendent; superintendent; detective superintendent
    superintendent of police; deputy superintendent of police; senior superintendent of police; chief inspector
    detective chief inspector; inspector; detective inspector; sub-inspector; assistant sub-inspector
    detective sergeant; detective constable; senior investigator; senior investigating officer; investigating officer
    branch commander; operations manager; senior officer; intelligence officer; intelligence manager; chief constable
    deputy chief constable; assistant chief constable; sheriff; coordinator; regional coordinator
    national coordinator; international coordinator; programme coordinator; program coordinator
    international programme coordinator; project coordinator; national project coordinator; project manager
    programme manager; program manager; regional manager; programme officer; program officer; law enforcement adviser
    law enforcement advisor; law enforcement officer; adviser; advisor; senior adviser; senior advisor
    special adviser; special advisor; policy adviser; policy advisor; chief technical adviser; chief technical advisor
    regional adviser; regional advisor; national security adviser; national security advisor
    assistant to the president; consultant; expert; senior expert; specialist; analyst; senior analyst
    research officer; researcher; senior researcher; research fellow; senior fellow; forensic expert; professor
    associate professor; narcologist; governor; deputy governor; vice governor; lieutenant governor; mayor
    deputy mayor; senator; congressman; congresswoman; member of parliament; member of the european parliament; mp
    mep; lawmaker; deputy; councillor; councilor; state councilor; state councillor; supreme leader; chief executive
    ceo; captain; premier; ministers; directors; deputy directors; directors general; heads; chiefs; judges; prosecutors
    u.s. attorneys; assistant u.s. attorneys; assistant us attorneys; assistant united states attorneys; ambassadors
    ambassador extraordinary and plenipotentiary; attache; police attache; legal attache; liaison officer; officer
    official; senior official; national member; second secretary; third secretary; second counsellor; consul; delegate
    deputy chief of mission; federal minister; union minister; defence minister; defense minister; zonal director
    division director; assistant director; director of operations; director of public prosecutions; special judge
    sessions judge; high court judge; recorder; justice; investigating judge; special public prosecutor; reviewing lawyer
    specialist prosecutor; senior prosecutor; detective; regional head; head of operations; country manager; manager
    deputy team leader; chemist; lecturer; trainer; rector; dean; instructor; detective acting superintendent
    district commander; detective commander; sector commander; deputy district attorney; postal inspector in charge
    drug control chief; district collector; collector; dg; dig; customs chief; intelligence chief; army chief; deputy for international affairs`),
].sort((a, b) => b.length - a.length);

/**
 * Ranks and forms of address, lower case, the longest first: what may stand between a title and a name (`Director Maj.
 * Gen. X`, `Mr. Y`) or in a title's place; they are no part of the name. Undotted forms are British. To be looked for
 * only right before a name with a capital.
 */
export const ranks: readonly string[] = [
  ...phrasesOf(`
    general; gen.; gen; colonel general; col. gen.; lieutenant general; lieutenant-general; lt. gen.; lt gen; lt.-gen.
    major general; major-general; maj. gen.; maj gen; maj.-gen.; brigadier general; brigadier-general; brig. gen.
    brig gen; brigadier; brig.; brig; pol. lt. gen.; pol lt gen; pol. gen.; pol gen; pol. maj. gen.; pol maj gen
    pol. col.; pol col; pol. lt. col.; pol lt col; colonel; col.; col; lieutenant colonel; lieutenant-colonel
    lt. col.; lt col; lt.-col.; senior colonel; major; maj.; maj; captain; capt.; capt; senior lieutenant; lieutenant
    lt.; lt; sergeant; sgt.; sgt; det. sgt.; admiral; adm.; vice admiral; vice adm.; rear admiral; rear adm.
    commodore; cmdr.; cmdr; lieutenant commander; lt. cmdr.; lt. cdr.; air marshal; air chief marshal; air commodore
    det.; det. insp.; det. supt.; supt.; supt; insp.; insp; dr.; dr; prof.; prof; mr.; mr; mrs.; mrs; ms.; ms; sir
    commissaire; shri; smt.; smt; sheikh; h.e.; h. e.; his excellency; her excellency; hon.; rt. hon.; the right honourable
    hon'ble; datuk; dato'; dato; tan sri; doctor; professor`),
].sort((a, b) => b.length - a.length);
