import type { ValueRow } from "./values-of.js";

/** All that is known of a substance, so that a new one is one row; docs/add-a-substance.md shows it. */
export interface SubstanceRow<Value extends string> extends ValueRow {
  /**
   * The kinds that count it too, as sources use the word, taken widely: figures that may share a part are never added.
   * `other` can be what a kind names, and counts what its own names do: synthetic opioids, prescription drugs, mushrooms.
   */
  readonly partOf: readonly Value[];
  /** Whether it counts every substance. */
  readonly countsAll?: boolean;
  /**
   * What documents call it beside its own name; lower case, so that none of them may be an ordinary word. Longer names
   * stand here too where a part of them would be read as something else: `fentanyl precursors`, `opium poppies`.
   */
  readonly names: string;
  /** False when no document calls it by its own name. */
  readonly isNamed?: boolean;
  /**
   * Slang and bare words that mean it only where a substance is named, right after a quantity (`3 kg of ice`, `200
   * tablets of speed`); in running text they are ordinary words.
   */
  readonly slang?: string;
}

export type SubstanceTable<Value extends string> = Readonly<Record<Value, SubstanceRow<Value>>>;

/** Names have semicolons or line breaks between them. */
const rows = {
  heroin: {
    description: "Heroin, which is diacetylmorphine, in any form.",
    partOf: ["opiates"],
    names: `
      diacetylmorphine; diamorphine; heroin hydrochloride; heroin hcl; heroin base; heroin powder; liquid heroin
      white heroin; brown heroin; crude heroin; pure heroin; refined heroin; black tar heroin; no. 4 heroin
      number 4 heroin; number four heroin; heroine; herion; acetylmorphine; monoacetylmorphine`,
    slang: "smack; brown sugar; skag; scag; junk; china white; chitta; black tar; no. 4; number 4",
  },
  hashish: {
    description: "Hashish: the resin of cannabis.",
    partOf: ["cannabis"],
    names: `
      cannabis resin; cannabis resins; marijuana resin; hash; charas; hasish; hashis; haschisch; hasheesh
      pressed hashish; hashish resin`,
    slang: "resin; resins; chars; hashish bricks",
  },
  cannabis: {
    description: "Cannabis, where the source does not say whether herb, resin or plants.",
    partOf: [],
    names: `
      thc; tetrahydrocannabinol; cannabis products; cannabis-type drugs; cannabis group; hemp; wild hemp
      cannabinoids; dronabinol; cannabis edibles; thc edibles`,
  },
  cannabis_herb: {
    description: "Cannabis herb (marijuana, ganja).",
    partOf: ["cannabis"],
    names: `
      marijuana; marihuana; mariuhana; marijuhana; cannabis herbs; herbal cannabis
      herbal marijuana; dried cannabis; dried marijuana; cannabis leaves; marijuana leaves; cannabis buds
      marijuana buds; cannabis flowers; cannabis flower; cannabis inflorescences; cannabis bricks; ganja; gunja
      bhang; dagga; indian hemp; anasha; hydroponic cannabis; hydroponic marijuana; hydroponic ganja
      hydroponic weed; hydro ganja; sinsemilla; sensimilla; cannabis sativa`,
    slang: `
      weed; pot; grass; skunk; herb; herbs; herbal; dope; ganga; maconha; mbanje; grifa; bud; buds; kif; wild weed
      leaf marijuana`,
  },
  cannabis_plants: {
    description: "Plants of cannabis, growing or uprooted.",
    partOf: ["cannabis"],
    names: `
      cannabis plant; cannabis seedling; cannabis seedlings; cannabis bush; cannabis bushes
      cannabis sativa plants; marijuana plant; marijuana plants; marijuana seedlings; hemp plant; hemp plants
      hemp bush; hemp bushes; ganja plant; ganja plants; bushes of cannabis; bushes of hemp`,
    slang: "hemp stalks",
  },
  cannabis_oil: {
    description: "Oil that is extracted from cannabis.",
    partOf: ["cannabis"],
    names: `
      hash oil; hashish oil; liquid cannabis; liquid hashish; liquid hash; marijuana oil; thc oil
      cannabis concentrate; cannabis concentrates; cannabis extract; cannabis extracts; weed oil`,
  },
  opium: {
    description: "Opium, raw or prepared for smoking.",
    partOf: ["opiates"],
    names: `
      raw opium; crude opium; liquid opium; prepared opium; cooked opium; smoking opium; medicinal opium
      opium gum; opium resin; opium latex; opium dross; opium residue; opium shira; opium extract; afeem; teriak
      opium juice`,
    slang: "raw poppy; afim; taryak",
  },
  morphine: {
    description: "Morphine, the opiate of which heroin is made.",
    partOf: ["opiates"],
    names: `
      morphine base; morphine hydrochloride; morphine sulphate; morphine sulfate; liquid morphine
      morphine tablets; crude morphine; morphia`,
  },
  codeine: {
    description: "Codeine, an opiate given as a medicine.",
    partOf: ["opiates", "other"],
    names: `
      codeine phosphate; codeine syrup; codeine cough syrup; codeine-based cough syrup; codeine based cough syrup
      codeine-based syrup; codeine tablets; phensedyl; phensidyl; fensedyl; phensydyl; dihydrocodeine`,
    slang: "lean; linctus",
  },
  opiates: {
    description: "Opiates together: opium, morphine and heroin.",
    partOf: [],
    names: "opiate; opiate drugs; opiate narcotics; opioid; opioids; opioid drugs; narcotic opiates",
  },
  poppy_straw: {
    description: "Straw of the opium poppy: capsules and stems without seeds.",
    partOf: ["opiates"],
    names: `
      poppy-straw; opium poppy straw; poppy husk; poppy husks; poppy head; poppy heads; poppy capsule
      poppy capsules; poppy pod; poppy pods; poppy stalks; poppy chaff; opium poppy heads; opium poppy capsules
      opium poppy pods; doda post; doda chura; bhukki; poppy straw concentrate; concentrate of poppy straw
      poppy straw extract`,
    slang: "doda; husk; poppy",
  },
  cocaine: {
    description: "Cocaine in all its forms, such as base and crack.",
    partOf: [],
    names: `
      cocaine hydrochloride; cocaine hcl; cocaine base; cocaine powder; cocaine paste; liquid cocaine
      black cocaine; powder cocaine; powdered cocaine; pure cocaine; crack cocaine; crack-cocaine; cocaine crack
      coca paste; coca base; coca-paste; cocain; cocaina; cocaine salts; basuco; bazuco; cocaine-type drugs`,
    slang: "coke; crack; snow; blow; coca; yayo; paco; crack rocks",
  },
  coca_leaf: {
    description: "Leaves of the coca bush.",
    partOf: [],
    names: `
      coca leaves; coca-leaf; coca-leaves; dried coca leaf; coca bush; coca bushes; coca plant; coca plants`,
  },
  methamphetamine: {
    description: "Methamphetamine, crystal or tablets.",
    partOf: ["synthetic_drugs", "psychotropics"],
    names: `
      methamphetamines; meth; crystal meth; crystal-meth; crystal methamphetamine; crystalline methamphetamine
      crystallized methamphetamine; crystallised methamphetamine; crystallized meth; crystal ice; ice meth
      methamphetamine ice; ice methamphetamine; liquid meth; liquid methamphetamine; methamphetamine hydrochloride
      methamphetamine crystals; methamphetamine tablets; methamphetamine pills; methamphetamine powder
      meth tablets; meth pills; meth crystals; speed pills; speed tablets; methylamphetamine; methyl amphetamine; methyl-amphetamine
      metamphetamine; metamphetamines; meta-amphetamine; meth-amphetamine; methamphetamin; methampetamine
      metamfetamine; methamfetamine; desoxyephedrine; yaba; ya ba; ya-ba; yaa baa; yabba; yaba tablets; yaba pills
      shabu; syabu; shabu-shabu; sabu-sabu; pervitin; philopon`,
    slang: `
      ice; crystal; crystals; tina; tik; crank; sabu; crystal ice tablets; wy tablets; wy pills; ice crystals
      madness pills; crazy medicine; ice pills`,
  },
  amphetamine: {
    description: "Amphetamine, a stimulant, as powder, paste or tablets.",
    partOf: ["synthetic_drugs", "psychotropics"],
    names: `
      amphetamines; amphetamine sulphate; amphetamine sulfate; amphetamine tablets; amphetamine pills
      amphetamine powder; amphetamine paste; amphetamine base; amphetamine oil; liquid amphetamine; amfetamine
      amfetamines; amphetamin; dexamphetamine; dexamfetamine; dextroamphetamine; adderall`,
    slang: "speed; whizz; phet",
  },
  captagon: {
    description: "Tablets sold as Captagon.",
    partOf: ["amphetamine", "synthetic_drugs", "psychotropics"],
    names: `
      captagon tablets; captagon pills; captagon capsules; captagon tablet; captagon pill; captogen; kaptagon
      captagon amphetamine; fenethylline; fenetylline; phenethylline`,
  },
  mdma: {
    description: "MDMA, also sold as ecstasy.",
    partOf: ["synthetic_drugs", "psychotropics"],
    names: `
      ecstasy; ecstasy tablets; ecstasy pills; ecstasy tablet; ecstasy pill; ecstacy; extasy; exstasy
      ecstasy-type drugs; ecstasy-type substances; mdma tablets; mdma pills; mdma crystals; mdma powder
      crystal mdma; liquid mdma; xtc; methylenedioxymethamphetamine; methylenedioxy-methamphetamine
      3,4-methylenedioxymethamphetamine`,
    slang: "e; molly; mandy; e-pills; e pills; love pills; inex",
  },
  lsd: {
    description: "LSD, a hallucinogen, as blotters, tablets or liquid.",
    partOf: ["synthetic_drugs", "psychotropics"],
    names: `
      lysergic acid diethylamide; lysergide; lsd blots; lsd blot; lsd blotters; lsd blotter; lsd blotting papers
      lsd stamps; lsd tabs; lsd strips; lsd paper; lsd papers; lsd doses; lsd trips; lsd drops; liquid lsd`,
    slang: "blots; blotters; blotter paper; blotter papers; tabs of acid",
  },
  ketamine: {
    description: "Ketamine, an anaesthetic sold as a drug.",
    partOf: ["synthetic_drugs", "psychotropics", "new_psychoactive_substances"],
    names: `
      ketamine hydrochloride; ketamine powder; liquid ketamine; ketamin; ketamine injections; ketamine vials`,
    slang: "k; special k; k powder; k-powder",
  },
  fentanyl: {
    description: "Fentanyl and its analogues.",
    partOf: ["opiates", "synthetic_drugs", "psychotropics", "other"],
    names: `
      fentanyls; fentanil; fentanyl powder; fentanyl pills; fentanyl tablets; fentanyl analogue
      fentanyl analogues; fentanyl analog; fentanyl analogs; fentanyl-type substances; fentanyl-related substances
      fentanyl citrate; fentanyl patches; carfentanil; carfentanyl; acetylfentanyl; acetyl fentanyl
      acetyl-fentanyl; furanylfentanyl; furanyl fentanyl; para-fluorofentanyl; fluorofentanyl; methylfentanyl
      3-methylfentanyl; sufentanil; remifentanil; alfentanil; fentanyl-laced pills
      fentanyl-laced counterfeit pills; fake fentanyl pills`,
    slang: "m30 pills; m30s; china girl; fent",
  },
  tramadol: {
    description: "Tramadol, an opioid given as a medicine.",
    partOf: ["opiates", "synthetic_drugs", "psychotropics", "other"],
    names: `
      tramadol tablets; tramadol pills; tramadol capsules; tramadol hydrochloride; tramadole; tramol; tramal
      tramadex`,
  },
  oxycodone: {
    description: "Oxycodone, an opioid given as a medicine.",
    partOf: ["opiates", "synthetic_drugs", "psychotropics", "other"],
    names: "oxycontin; percocet",
  },
  methadone: {
    description: "Methadone, an opioid given in place of heroin.",
    partOf: ["opiates", "synthetic_drugs", "psychotropics", "other"],
    names: "methadon",
  },
  buprenorphine: {
    description: "Buprenorphine, an opioid given as a medicine.",
    partOf: ["opiates", "synthetic_drugs", "psychotropics", "other"],
    names: "subutex; suboxone; buprenorphine injections; temgesic",
  },
  mephedrone: {
    description: "Mephedrone, a stimulant of the synthetic cathinones.",
    partOf: ["synthetic_cathinones", "synthetic_drugs", "psychotropics", "new_psychoactive_substances"],
    names: "meow meow; 4-mmc",
  },
  ghb: {
    description: "GHB, and GBL, of which it is made.",
    partOf: ["synthetic_drugs", "psychotropics"],
    names: `
      gbl; gamma-butyrolactone; gamma-hydroxybutyrate; gamma hydroxybutyrate; gamma-hydroxybutyric acid
      liquid ecstasy`,
  },
  khat: {
    description: "Khat: leaves with a stimulant, chewed fresh.",
    partOf: ["psychotropics", "new_psychoactive_substances", "synthetic_drugs"],
    names: "khat leaves; qat; miraa",
  },
  psilocybin: {
    description: "Psilocybin, and mushrooms that contain it.",
    partOf: ["psychotropics", "other"],
    names: `
      psilocybine; psilocin; magic mushroom; magic mushrooms; psilocybin mushrooms; hallucinogenic mushrooms
      psychedelic mushrooms`,
  },
  diazepam: {
    description: "Diazepam, a sedative of the benzodiazepines.",
    partOf: ["psychotropics", "other"],
    names: "valium",
  },
  alprazolam: {
    description: "Alprazolam, a sedative of the benzodiazepines.",
    partOf: ["psychotropics", "other"],
    names: "xanax",
  },
  pregabalin: {
    description: "Pregabalin, a medicine against pain and anxiety.",
    partOf: ["psychotropics", "other"],
    names: "lyrica",
  },
  synthetic_cannabinoids: {
    description: "Synthetic cannabinoids, which act like cannabis.",
    partOf: ["synthetic_drugs", "psychotropics", "new_psychoactive_substances"],
    names: "synthetic cannabinoid; synthetic cannabis; synthetic marijuana",
  },
  synthetic_cathinones: {
    description: "Synthetic cathinones, stimulants such as mephedrone.",
    partOf: ["synthetic_drugs", "psychotropics", "new_psychoactive_substances"],
    names: `
      synthetic cathinone; cathinones; alpha-pvp; alpha pvp; a-pvp; α-pvp; chloromethcathinone
      methylmethcathinone; methcathinone`,
  },
  synthetic_drugs: {
    description: "Synthetic drugs, which the source counts together.",
    partOf: [],
    names: `
      synthetic drug; synthetic narcotics; synthetic narcotic drugs; amphetamine-type stimulants
      amphetamine-type stimulant; amphetamine type stimulants; amphetamine-like stimulants; amphetamine-type drugs
      ats; amphetamine-type substances; party drugs; party drug; club drugs; synthetic stimulants`,
    slang: "synthetics; synthetic; pep pills",
  },
  psychotropics: {
    description: "Psychotropic substances, which the source counts together.",
    partOf: [],
    names: `
      psychotropic substance; psychotropic substances; psychoactive substance; psychoactive substances
      psychoactive drugs; psychotropic drug; psychotropic drugs; psychotropic medicines; psychotropic medicine
      psychotropic medications; psychotropic tablets; psychotropic pills; psychotropic agents; psychotrope
      psychotropes; psychotropic preparations; hallucinogens; hallucinogenic drugs; hallucinogenic substances
      psychedelics; psychedelic drugs; tranquillizers; tranquilizers; tranquillisers; barbiturates
      sedative-hypnotics; benzodiazepines; benzodiazepine; benzodiazepine tablets`,
  },
  new_psychoactive_substances: {
    description: "New psychoactive substances, which are counted together because no convention lists them yet.",
    partOf: ["synthetic_drugs", "psychotropics"],
    names: `
      nps; new psychoactive substance; novel psychoactive substances; novel psychoactive substance
      new psychotropic substances; legal highs; designer drugs; designer drug; new psychoactive drugs
      new synthetic drugs; mephedron; α-php; flakka; mdpv; methylone; 3-mmc; 4-cmc; 3-cmc; 2-mmc; clephedrone
      eutylone; pentylone; n-ethylpentylone; 2c-b; 2cb; nbome; 25i-nbome; 25b-nbome; jwh-018; nitazenes; nitazene
      isotonitazene; metonitazene; protonitazene; etonitazene; benzofury`,
    slang: `
      spice; k2; bath salts; bath salt; miaow miaow; m-cat; mcat; smoking mixtures; smoking mixture
      smoking blends; crystal mephedrone; 5-mapb; monkey dust`,
  },
  precursors: {
    description: "Chemicals of which drugs are made.",
    partOf: [],
    names: `
      precursor; precursor chemical; precursor chemicals; chemical precursors; chemical precursor; drug precursors
      drug precursor chemicals; drug precursor; precursor substances; precursor substance; narcotic precursors
      precursors of narcotic drugs; precursors of narcotics; precursors of drugs; precursors for drugs
      pre-precursors; designer precursors; synthetic drug precursors; heroin precursors; fentanyl precursors
      fentanyl precursor; fentanyl precursor chemicals; methamphetamine precursors; methamphetamine precursor
      meth precursors; amphetamine precursors; mdma precursors; ecstasy precursors; cocaine precursors
      acetic anhydride; ephedrine; pseudoephedrine; pseudo-ephedrine; ephedrine hydrochloride
      pseudoephedrine hydrochloride; pseudoephedrine tablets; pseudo ephedrine; ephedra; norephedrine
      phenylpropanolamine; phenyl-2-propanone; phenylacetone; p-2-p; p2p; bmk; pmk; bmk glycidate; pmk glycidate
      pmk ethyl glycidate; benzyl methyl ketone; piperonyl methyl ketone; apaan; apaa; mapa; safrole; safrole oil
      safrole-rich oils; sassafras oil; isosafrole; piperonal; phenylacetic acid; 4-anpp; anpp; npp; 1-boc-4-ap
      1-boc-4-piperidone; 4-piperidone; 4-ap; norfentanyl; n-phenethyl-4-piperidone; potassium permanganate
      anthranilic acid; n-acetylanthranilic acid; lysergic acid; ergotamine; ergometrine; piperidine
      sulphuric acid; sulfuric acid; hydrochloric acid; ethyl ether; methyl ethyl ketone; methylamine
      monomethylamine; toluene; acetone; red phosphorus; hypophosphorous acid; propionyl chloride; sodium cyanide
      acetyl chloride; ammonium chloride; acetic acid; hydriodic acid; essential chemicals; controlled chemicals
      precursor drugs; propiophenone; bromopropiophenone; 2-bromo-4-methylpropiophenone; hydroxylimine`,
    slang: `
      chemicals; chemical; reagents; reagent; ether; solvents; solvent; acids; safrol; anhydride; pseudo`,
  },
  drugs_total: {
    description: "All drugs of the source's count together.",
    partOf: [],
    names: `
      drugs; narcotics; narcotic drug; narcotic drugs; illegal drug; illicit drug; narcotic substance
      narcotic substances; illicit drugs; illegal drugs; illicit narcotics; illegal narcotics
      illicit narcotic drugs; illegal narcotic drugs; drug substances; illegal substances; illicit substances
      controlled substances; controlled drugs; prohibited substances; prohibited drugs; banned drugs
      banned narcotics; banned substances; contraband drugs; hard drugs; dangerous drugs; street drugs
      recreational drugs; narcotic materials; narcotic means; narcotic products; narcotic raw materials
      narcotics and psychotropic substances; narcotic drugs and psychotropic substances
      narcotic and psychotropic substances; narcotic drugs and psychotropics; narcotics and psychotropics
      narcotic drugs, psychotropic substances and precursors
      narcotic drugs, psychotropic substances and their precursors; narcotic drugs and their precursors
      narcotic drugs and precursors; drugs and psychotropic substances; drugs and precursors
      drugs and precursor chemicals; drugs and their precursors; types of drugs; types of narcotics
      kinds of drugs; kinds of narcotics; various drugs; various narcotics; assorted drugs; mixed drugs
      types of narcotic drugs; kinds of narcotic drugs; types of narcotic substances; various types of drugs
      various types of narcotics; various kinds of drugs; various kinds of narcotics; different types of drugs
      different kinds of drugs; different types of narcotics; all types of drugs; all kinds of drugs
      drugs of all kinds; drugs of various kinds; drugs of different types`,
    countsAll: true,
    isNamed: false,
    slang: "drug; narcotic; intoxicants",
  },
  other: {
    description: "A substance that the source names and this list does not.",
    isNamed: false,
    partOf: ["opiates", "synthetic_drugs", "psychotropics", "new_psychoactive_substances"],
    names: `
      other drugs; other dangerous drugs; other narcotics; other narcotic drugs; other narcotic substances
      other illicit drugs; other illegal drugs; other substances; other types of drugs; other kinds of drugs
      other types of narcotics; soft drugs; prescription drugs; prescription drug; prescription pills
      synthetic opioid; synthetic opioids; prescription medicines; pharmaceutical drugs; pharmaceutical opioids
      pharmaceuticals; counterfeit drugs; counterfeit medicines; counterfeit pills; fake medicines
      over-the-counter drugs; medicinal drugs; potent drugs; potent substances; opium poppy; opium poppies
      poppy plants; opium poppy plants; opium poppy plant; poppy bushes; poppy seeds; oxymorphone; hydrocodone
      vicodin; hydromorphone; pethidine; meperidine; tapentadol; pentazocine; tianeptine; benzhexol
      trihexyphenidyl; gabapentin; clonazepam; rivotril; nitrazepam; lorazepam; etizolam; bromazolam
      flualprazolam; nimetazepam; erimin; erimin 5; erimin-5; flunitrazepam; rohypnol; midazolam; bromazepam
      temazepam; oxazepam; zolpidem; zopiclone; phenazepam; phenobarbital; phenobarbitone; methaqualone; mandrax
      quaalude; quaaludes; carisoprodol; xylazine; medetomidine; dexmedetomidine; cathinone; kratom; kratom leaves
      kratom juice; mitragynine; krokodil; desomorphine; dextromethorphan; phencyclidine; pcp; scopolamine
      butanediol; 1,4-butanediol; dimethyltryptamine; dmt; 5-meo-dmt; ayahuasca; mescaline; peyote; ibogaine
      salvia divinorum; methylphenidate; ritalin; modafinil; phentermine; anabolic steroid; anabolic steroids
      nitrous oxide; laughing gas; amyl nitrite; alkyl nitrites; pink cocaine; tusi; tusibi; tucibi; happy water
      naswar; nasvay; nyaope; whoonga; purple drank; cough syrup; cough syrups; betel nut; betel nuts; areca nuts
      propofol; etomidate; remimazolam; nalbuphine`,
    slang: `
      stimulants; stimulant; stimulant drugs; steroids; sedatives; painkillers; sleeping pills; medicines
      medicine; mushrooms; mushroom; shrooms; poppers; benzos; oxy; cathine`,
  },
} as const;

export type Substance = keyof typeof rows;

export const substances: SubstanceTable<Substance> = rows;
