import { valuesOf } from "./values-of.js";
import { type OrganizationKind, organizationKinds } from "./organization-kinds.js";

/** An organization that documents name in several ways: the name it goes by here, its acronym, and the others. */
export interface KnownOrganization {
  readonly name: string;
  /** Null where it has none, or where another body is called so too. */
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind | null;
  /** ISO 3166-1 alpha-2 code of the state that it belongs to or works in; null for what is not of one state. */
  readonly country: string | null;
}

/**
 * `TJ: Name (ACRONYM); alias; alias`: one organization a row, the state first where there is one; a row that ends in a
 * semicolon goes on in the next line.
 *
 * Every name means one body. Words that several are called by (`Ministry of Public Security`, `State Committee for
 * National Security`, `Drug Control Agency`, `National Police`) are nobody's alias, and these acronyms nobody's: AFP
 * (Agence France-Presse, Australian Federal Police), MPS (China, Vietnam, London), MVD and MIA (the interior ministries
 * of the CIS), GKNB and SCNS (Kyrgyzstan, Tajikistan), SENAD (Brazil, Paraguay), PNP (Peru, Philippines), CCP (container
 * control, a party), CNS (news, nerves), DNC, ICG, PCG, PNB; nor AU and ATF, which are codes of ISO 3166. The agency
 * that EUDA is since July 2024 has another mandate than EMCDDA had: two rows.
 */
const rows: Readonly<Partial<Record<OrganizationKind, string>>> = {
  intergovernmental: `
    European Parliament; EU Parliament
    Council of the European Union; EU Council
    European Anti-Fraud Office (OLAF)
    ASEAN Senior Officials on Drug Matters (ASOD)
    Safe Mekong Coordination Center (SMCC)
    Caribbean Community (CARICOM)
    AFRIPOL; African Union Mechanism for Police Cooperation
    United Nations (UN); U.N.; United Nations Organization
    World Bank
    Pompidou Group; Council of Europe Pompidou Group; Pompidou Group of the Council of Europe;
      Council of Europe International Co-operation Group on Drugs and Addictions
    Financial Action Task Force (FATF)
    Eurasian Group on Combating Money Laundering and Financing of Terrorism (EAG); Eurasian Group
    International Centre for Migration Policy Development (ICMPD)
    Shanghai Cooperation Organization (SCO); Shanghai Organization of Cooperation
    SCO Secretariat; Secretariat of the SCO
    SCO Regional Anti-Terrorist Structure (RATS); RATS SCO; SCO RATS; Regional Anti-Terrorist Structure;
      Regional Anti-Terrorism Structure; Regional Anti-Terrorist Structure of the SCO;
      Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization
    Collective Security Treaty Organization (CSTO); ODKB
    Central Asian Regional Information and Coordination Centre (CARICC);
      Central Asian Regional Information and Coordination Center for Combating Illicit Trafficking of Narcotic Drugs;
      Central Asia Regional Information and Coordination Centre;
      Central Asian Regional Information Coordination Centre
    Commonwealth of Independent States (CIS)
    Eurasian Economic Union (EAEU); EEU
    European Union (EU)
    European Commission
    Council of Europe
    European Monitoring Centre for Drugs and Drug Addiction (EMCDDA)
    European Union Drugs Agency (EUDA); EU Drugs Agency
    Association of Southeast Asian Nations (ASEAN)
    ASEAN Narcotics Cooperation Center (ASEAN-NARCO)
    Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation (BIMSTEC)
    South Asian Association for Regional Cooperation (SAARC)
    Economic Cooperation Organization (ECO)
    Organization of American States (OAS); OEA
    African Union
    Economic Community of West African States (ECOWAS)
    Gulf Cooperation Council (GCC); Cooperation Council for the Arab States of the Gulf
    League of Arab States; Arab League
    BRICS
    World Customs Organization (WCO)
    INTERPOL (ICPO); International Criminal Police Organization; ICPO-INTERPOL; INTERPOL General Secretariat
    Organization for Security and Co-operation in Europe (OSCE)
    NATO-Russia Council (NRC)
    UZ: OSCE Project Coordinator in Uzbekistan; OSCE Project Co-ordinator in Uzbekistan
    TJ: OSCE Programme Office in Dushanbe; OSCE Office in Tajikistan; OSCE Programme Office in Tajikistan`,
  un_office: `
    Global Maritime Crime Programme (GMCP); UNODC Global Maritime Crime Programme
    United Nations Office on Drugs and Crime (UNODC); UN Office on Drugs and Crime; U.N. Office on Drugs and Crime;
      United Nations Office on Drugs & Crime; United Nations Office for Drugs and Crime;
      United Nations Office on Drug and Crime; UN Office for Drugs and Crime; UN Drugs and Crime Office;
      Office on Drugs and Crime; UN Office of Drugs and Crime; United Nations Office of Drugs and Crime
    UNODC Regional Office for Central Asia (ROCA); UNODC ROCA; UNODC Central Asia;
      UNODC Regional Office in Central Asia; United Nations Office on Drugs and Crime Regional Office for Central Asia
    UNODC Regional Office for Southeast Asia and the Pacific (ROSEAP); UNODC ROSEAP;
      United Nations Office on Drugs and Crime Regional Office for Southeast Asia and the Pacific;
      UNODC Southeast Asia and the Pacific
    United Nations International Drug Control Programme (UNDCP); UN International Drug Control Programme;
      United Nations Drug Control Programme; UN Drug Control Programme
    International Narcotics Control Board (INCB); JIFE; UN International Narcotics Control Board
    World Health Organization (WHO); UN World Health Organization
    United Nations Development Programme (UNDP); UN Development Programme
    Joint United Nations Programme on HIV/AIDS (UNAIDS); Joint UN Programme on HIV/AIDS;
      Joint United Nations Programme on HIV and AIDS
    United Nations Children's Fund (UNICEF); UN Children's Fund
    United Nations High Commissioner for Refugees (UNHCR); UN High Commissioner for Refugees; UN refugee agency
    Office of the United Nations High Commissioner for Human Rights (OHCHR); UN Human Rights Office;
      Office of the High Commissioner for Human Rights
    United Nations Security Council (UNSC); UN Security Council; U.N. Security Council
    United Nations General Assembly (UNGA); UN General Assembly; U.N. General Assembly
    United Nations Economic and Social Council (ECOSOC); UN Economic and Social Council; Economic and Social Council
    United Nations Regional Centre for Preventive Diplomacy for Central Asia (UNRCCA);
      UN Regional Centre for Preventive Diplomacy for Central Asia
    United Nations Economic and Social Commission for Asia and the Pacific (ESCAP); UNESCAP;
      UN Economic and Social Commission for Asia and the Pacific
    International Organization for Migration (IOM); UN Migration Agency
    AF: UNODC Country Office in Afghanistan; United Nations Office on Drugs and Crime Country Office in Afghanistan;
      UNODC Country Office for Afghanistan; UNODC Afghanistan; UNODC Afghanistan Country Office;
      UNODC Office in Afghanistan
    AF: United Nations Assistance Mission in Afghanistan (UNAMA); UN Assistance Mission in Afghanistan
    IR: UNODC Country Office in Iran; UNODC Iran; UNODC Country Office in the Islamic Republic of Iran
    TJ: UNODC Programme Office in Tajikistan; UNODC Tajikistan; UNODC Office in Tajikistan`,
  partnership: `
    Seaport Cooperation Project (SEACOP); Seaport Cooperation Programme
    Airport Communication Project (AIRCOP); UNODC Airport Communication Project
    CRIMJUST; CRIMJUST Programme; UNODC CRIMJUST
    UNODC-WCO Container Control Programme; Container Control Programme; UNODC-WCO Global Container Control Programme;
      Global Container Control Programme; UNODC Container Control Programme;
      UNODC-WCO Passenger and Cargo Control Programme; Passenger and Cargo Control Programme
    Paris Pact Initiative (PPI); Paris Pact
    Triangular Initiative; UNODC Triangular Initiative
    Dublin Group; Mini Dublin Group
    Border Management Programme in Central Asia (BOMCA); EU-BOMCA
    Central Asia Drug Action Programme (CADAP); EU-CADAP
    Border Management Northern Afghanistan (BOMNAF); EU-BOMNAF
    Colombo Plan
    Colombo Plan Drug Advisory Programme; Drug Advisory Programme of the Colombo Plan
    European Multidisciplinary Platform Against Criminal Threats (EMPACT);
      European Multi-disciplinary Platform Against Criminal Threats`,
  commission: `
    PE: National Commission for Development and Life without Drugs (DEVIDA);
      National Commission for the Development and Life without Drugs;
      Comisión Nacional para el Desarrollo y Vida sin Drogas
    GH: Narcotics Control Commission of Ghana (NACOC); Ghana Narcotics Control Commission;
      Ghanaian Narcotics Control Commission
    Commission on Narcotic Drugs (CND); UN Commission on Narcotic Drugs; United Nations Commission on Narcotic Drugs
    Commission on Crime Prevention and Criminal Justice (CCPCJ);
      UN Commission on Crime Prevention and Criminal Justice
    Inter-American Drug Abuse Control Commission (CICAD); CICAD/OAS; OAS/CICAD;
      Inter-American Commission for the Control of Drug Abuse
    CN: China National Narcotics Control Commission (NNCC); National Narcotics Control Commission;
      National Narcotic Control Commission; China National Narcotic Control Commission;
      National Narcotics Control Commission of China; Chinese National Narcotics Control Commission;
      Office of China National Narcotics Control Commission; Office of the National Narcotics Control Commission;
      Office of the China National Narcotics Control Commission
    RU: State Anti-Drug Committee of Russia; Russian State Anti-Drug Committee;
      State Anti-Drug Committee of the Russian Federation; State Antinarcotics Committee of Russia
    MM: Central Committee for Drug Abuse Control (CCDAC); Central Committee for Drug Abuse Control of Myanmar;
      Myanmar Central Committee for Drug Abuse Control; Central Committee on Drug Abuse Control
    LA: Lao National Commission for Drug Control and Supervision (LCDC); Lao National Commission for Drug Control;
      Lao National Committee for Drug Control and Supervision`,
  government: `
    CN: State Council of China; China State Council
    IN: Lok Sabha
    IN: Rajya Sabha
    US: United States Congress; U.S. Congress; US Congress
    RU: State Duma; Russian State Duma
    PL: Sejm
    DE: Bundestag; German Bundestag
    UA: Verkhovna Rada
    IL: Knesset`,
  government_agency: `
    VN: Standing Office on Drugs and Crime (SODC); Standing Office on Drugs and Crime of Viet Nam;
      Standing Office on Drugs and Crime of Vietnam; Vietnamese Standing Office on Drugs and Crime;
      Standing Office on Drugs Control; Standing Office on Drug Control
    LK: National Dangerous Drugs Control Board (NDDCB); National Dangerous Drugs Control Board of Sri Lanka
    CN: Ministry of Public Security of China; Ministry of Public Security of the People's Republic of China;
      Chinese Ministry of Public Security; China Ministry of Public Security; Public Security Ministry of China
    CN: Ministry of Foreign Affairs of China; Chinese Foreign Ministry; China Foreign Ministry;
      Ministry of Foreign Affairs of the People's Republic of China; Chinese Ministry of Foreign Affairs;
      Foreign Ministry of China
    IN: Ministry of Home Affairs of India (MHA); Union Home Ministry; Union Ministry of Home Affairs;
      Indian Home Ministry; Indian Ministry of Home Affairs; Home Ministry of India
    IN: Ministry of External Affairs of India (MEA); Indian Ministry of External Affairs
    IN: Central Detective Training Institute (CDTI)
    PK: Ministry of Narcotics Control of Pakistan; Ministry of Narcotics Control of the Islamic Republic of Pakistan;
      Pakistan Ministry of Narcotics Control; Pakistani Ministry of Narcotics Control;
      Narcotics Control Ministry of Pakistan
    IR: Iran Drug Control Headquarters (DCHQ); Drug Control Headquarters; Drug Control Headquarters of Iran;
      Iranian Drug Control Headquarters; Iranian Anti-Narcotics Headquarters; Iran's Anti-Narcotics Headquarters;
      Anti-Narcotics Headquarters of Iran; Drug Control Headquarters of the Islamic Republic of Iran
    AF: Ministry of Counter Narcotics of Afghanistan (MCN); Ministry of Counter Narcotics;
      Afghan Ministry of Counter Narcotics; Afghan Counter Narcotics Ministry
    TJ: Drug Control Agency of Tajikistan (DCA); Tajik Drug Control Agency; Tajikistani Drug Control Agency;
      Tajikistan Drug Control Agency; Tajik DCA; Narcotics Control Agency of Tajikistan;
      Tajik Narcotics Control Agency; Drug Control Agency of the Republic of Tajikistan;
      Drug Control Agency under the President of Tajikistan;
      Drug Control Agency under the President of the Republic of Tajikistan;
      Drug Control Agency under the Tajik President; Narcotics Control Agency under the President of Tajikistan;
      Narcotics Control Agency under the President of the Republic of Tajikistan;
      Agency for Drug Control under the President of Tajikistan;
      Agency for Drug Control under the President of the Republic of Tajikistan
    UZ: National Information-Analytical Centre on Drug Control of Uzbekistan;
      National Information-Analytical Centre on Drug Control;
      National Information and Analytical Centre on Drug Control;
      National Information and Analytical Center for Drug Control;
      National Information-Analytical Center for Drug Control;
      National Information-Analytical Narcotics Control Centre;
      National Information-and-Analytical Centre for Narcotics Control; National Centre for Drug Control of Uzbekistan;
      National Information-Analytical Centre on Drug Control under the Cabinet of Ministers;
      National Information-Analytical Centre on Drug Control under the Cabinet of Ministers of Uzbekistan;
      National Information-Analytical Centre on Drug Control under the Cabinet of Ministers of the Republic of Uzbekistan;
      National Information-Analytical Narcotics Control Centre under the Cabinet of Ministers of the Republic of Uzbekistan
    RU: Ministry of Foreign Affairs of the Russian Federation; Russian Foreign Ministry;
      Ministry of Foreign Affairs of Russia; Russian Ministry of Foreign Affairs; Foreign Ministry of Russia;
      Foreign Ministry of the Russian Federation
    TH: Office of the Narcotics Control Board (ONCB); Thai Office of the Narcotics Control Board;
      Thailand Office of the Narcotics Control Board; Office of Narcotics Control Board;
      Narcotics Control Board of Thailand
    KH: National Authority for Combating Drugs (NACD); National Authority for Combating Drugs of Cambodia;
      Cambodian National Authority for Combating Drugs
    VN: Ministry of Public Security of Vietnam; Vietnamese Ministry of Public Security;
      Vietnam Ministry of Public Security; Ministry of Public Security of Viet Nam;
      Ministry of Public Security of the Socialist Republic of Viet Nam
    ID: National Narcotics Agency of Indonesia (BNN); Badan Narkotika Nasional; Indonesian National Narcotics Agency;
      Indonesia National Narcotics Agency; National Narcotics Board of Indonesia; National Narcotics Agency
    PH: Dangerous Drugs Board (DDB)
    MY: National Anti-Drugs Agency of Malaysia (AADK); National Anti-Drugs Agency
    US: Office of National Drug Control Policy (ONDCP); White House Office of National Drug Control Policy
    US: Bureau of International Narcotics and Law Enforcement Affairs (INL);
      U.S. Bureau of International Narcotics and Law Enforcement Affairs;
      State Department Bureau of International Narcotics and Law Enforcement Affairs
    US: U.S. Department of State; US Department of State; U.S. State Department; US State Department;
      United States Department of State; State Department; Department of State
    US: U.S. Department of Justice (DOJ); US Department of Justice; U.S. Justice Department; US Justice Department;
      United States Department of Justice; Justice Department
    US: U.S. Department of Homeland Security (DHS); US Department of Homeland Security;
      Department of Homeland Security
    US: U.S. Department of the Treasury; US Department of the Treasury; U.S. Treasury Department;
      US Treasury Department; U.S. Treasury; US Treasury; Treasury Department
    US: Office of Foreign Assets Control (OFAC); Treasury's Office of Foreign Assets Control;
      U.S. Treasury Office of Foreign Assets Control
    US: U.S. Food and Drug Administration (FDA); Food and Drug Administration
    GB: Home Office; UK Home Office; British Home Office`,
  law_enforcement: `
    IN: Central Bureau of Investigation (CBI)
    IN: Assam Rifles
    PK: Federal Investigation Agency (FIA)
    MY: Royal Malaysia Police (PDRM); Royal Malaysian Police
    TR: Turkish National Police; National Police of Turkey; Turkey's National Police
    US: IRS Criminal Investigation; IRS-CI; IRS Criminal Investigations; Internal Revenue Service Criminal Investigation
    US: U.S. Postal Inspection Service (USPIS); US Postal Inspection Service; United States Postal Inspection Service
    GB: Metropolitan Police; Metropolitan Police Service; London's Metropolitan Police; Met Police; Scotland Yard
    GB: Police Scotland
    IE: An Garda Síochána; Garda Síochána; Gardaí
    IT: Central Directorate for Anti-Drug Services (DCSA); Direzione Centrale per i Servizi Antidroga
    NL: Dutch National Police; National Police of the Netherlands; Netherlands National Police
    BE: Belgian Federal Police; Federal Police of Belgium; Belgium's Federal Police
    PT: Portuguese Judicial Police; Judicial Police of Portugal; Portuguese Judiciary Police;
      Portuguese Polícia Judiciária
    EG: Anti-Narcotics General Administration (ANGA); Egyptian Anti-Narcotics General Administration;
      Anti-Narcotics General Administration of Egypt
    Europol; European Police Office; European Union Agency for Law Enforcement Cooperation;
      EU Agency for Law Enforcement Cooperation
    Frontex; European Border and Coast Guard Agency
    Maritime Analysis and Operations Centre (Narcotics) (MAOC-N); MAOC; Maritime Analysis and Operations Centre
    Southeast European Law Enforcement Center (SELEC); SECI Center
    ASEANAPOL; ASEAN Chiefs of National Police
    Ameripol; Police Community of the Americas
    CN: Narcotics Control Bureau of the Ministry of Public Security;
      Narcotics Control Bureau of the Ministry of Public Security of China;
      Narcotics Control Bureau of China's Ministry of Public Security;
      Ministry of Public Security's Narcotics Control Bureau;
      Bureau of Narcotics Control of the Ministry of Public Security;
      Narcotics Control Bureau under the Ministry of Public Security
    CN: General Administration of Customs of China (GACC); China Customs; Chinese Customs;
      General Administration of Customs of the People's Republic of China;
      Anti-Smuggling Bureau of the General Administration of Customs
    HK: Customs and Excise Department of Hong Kong; Hong Kong Customs; Hong Kong Customs and Excise Department
    HK: Hong Kong Police Force (HKPF); Hong Kong police
    IN: Narcotics Control Bureau (NCB); Narcotics Control Bureau of India; India Narcotics Control Bureau;
      Indian Narcotics Control Bureau; Republic of India Narcotics Control Bureau;
      Narcotics Control Bureau of the Republic of India; Narcotics Control Bureau (India)
    IN: Directorate of Revenue Intelligence (DRI)
    IN: Border Security Force (BSF); Border Security Force of India
    IN: Central Bureau of Narcotics (CBN); Central Bureau of Narcotics of India
    IN: Indian Coast Guard
    PK: Anti-Narcotics Force (ANF); Anti-Narcotics Force of Pakistan; Pakistan Anti-Narcotics Force;
      Anti-Narcotics Force Pakistan
    PK: Pakistan Customs
    PK: Pakistan Coast Guards; Pakistan Coast Guard
    BD: Department of Narcotics Control of Bangladesh; Bangladesh Department of Narcotics Control;
      Department of Narcotics Control
    BD: Border Guard Bangladesh (BGB); Border Guards Bangladesh
    BD: Rapid Action Battalion (RAB)
    LK: Police Narcotics Bureau; Police Narcotic Bureau
    IR: Iranian Anti-Narcotics Police; Iran Anti-Narcotics Police; Anti-Narcotics Police of Iran
    AF: Counter Narcotics Police of Afghanistan (CNPA); Afghan Counter Narcotics Police;
      Counternarcotics Police of Afghanistan
    AF: Afghan National Police (ANP); Afghanistan National Police
    TJ: State Committee for National Security of Tajikistan; Tajik State Committee for National Security;
      State Committee for National Security of the Republic of Tajikistan;
      Tajikistan State Committee for National Security
    TJ: Customs Service of Tajikistan; Tajik Customs Service; Customs Service under the Government of Tajikistan;
      Customs Service under the Government of the Republic of Tajikistan
    TJ: Tajik Border Troops; Border Troops of Tajikistan
    KZ: National Security Committee of Kazakhstan (KNB); Kazakh National Security Committee;
      National Security Committee of the Republic of Kazakhstan; Committee for National Security of Kazakhstan
    KZ: Border Service of Kazakhstan; Border Service of the National Security Committee of Kazakhstan;
      Kazakh Border Service; Border Guard Service of Kazakhstan
    KZ: Committee for Countering Drug Crime of Kazakhstan; Committee for Countering Drug Crime;
      Committee on Combating Drug Trafficking of Kazakhstan
    KG: State Drug Control Service of Kyrgyzstan; State Drug Control Service of the Kyrgyz Republic;
      State Service for Drug Control of Kyrgyzstan; State Service on Drug Control of the Kyrgyz Republic;
      Drug Control Agency of Kyrgyzstan; Kyrgyz Drug Control Agency; Kyrgyz State Drug Control Service
    KG: State Committee for National Security of Kyrgyzstan; Kyrgyz State Committee for National Security;
      State Committee for National Security of the Kyrgyz Republic
    KG: Border Service of Kyrgyzstan; State Border Service of Kyrgyzstan; State Border Service of the Kyrgyz Republic;
      Kyrgyz Border Service
    UZ: State Security Service of Uzbekistan (SGB); Uzbek State Security Service;
      National Security Service of Uzbekistan; Uzbek National Security Service
    UZ: State Customs Committee of Uzbekistan; State Customs Committee of the Republic of Uzbekistan;
      Uzbek State Customs Committee; Customs Committee of Uzbekistan
    TM: State Drug Control Service of Turkmenistan;
      State Service of Turkmenistan for the Protection of the Security of a Healthy Society;
      Drug Control Service of Turkmenistan
    RU: Federal Drug Control Service of Russia (FSKN); Federal Drug Control Service;
      Russian Federal Drug Control Service; Russia Federal Drug Control Service;
      Russian Federal Drug Control Service of Russia; Federal Drug Control Service of the Russian Federation;
      Federal Service for Drug Control; Federal Service for Drug Control of the Russian Federation;
      Federal Service of the Russian Federation for Narcotics Traffic Control;
      Federal Service of the Russian Federation for Control over the Traffic of Narcotic Drugs;
      Federal Narcotics Service; Russian Federal Narcotics Service; FDCS
    RU: Main Directorate for Drug Control (GUNK); Main Directorate for Drugs Control;
      Main Directorate for Drug Control of the Ministry of Internal Affairs of Russia;
      Main Directorate for Drug Control of the Ministry of Internal Affairs of the Russian Federation;
      Main Directorate for Drug Control of the Russian Interior Ministry;
      Main Directorate for Drug Control of the Interior Ministry of Russia; Main Drug Control Directorate;
      General Administration for Drug Control of the Ministry of Internal Affairs of Russia
    RU: Federal Security Service (FSB); Federal Security Service of Russia;
      Federal Security Service of the Russian Federation; Russian Federal Security Service
    RU: Federal Customs Service of Russia; Federal Customs Service; Russian Federal Customs Service;
      Federal Customs Service of the Russian Federation
    UA: Security Service of Ukraine (SBU); Ukrainian Security Service
    TH: Narcotics Suppression Bureau (NSB); Thai Narcotics Suppression Bureau
    TH: Royal Thai Police
    PH: Philippine Drug Enforcement Agency (PDEA)
    PH: Philippine National Police
    MY: Narcotics Crime Investigation Department (NCID); Bukit Aman Narcotics Crime Investigation Department;
      Bukit Aman Narcotics Criminal Investigation Department
    SG: Central Narcotics Bureau (CNB); Central Narcotics Bureau of Singapore
    US: Drug Enforcement Administration (DEA); U.S. Drug Enforcement Administration;
      US Drug Enforcement Administration; United States Drug Enforcement Administration; U.S. Drug Enforcement Agency;
      US Drug Enforcement Agency; Drug Enforcement Agency; U.S. DEA; US DEA
    US: Federal Bureau of Investigation (FBI); U.S. Federal Bureau of Investigation
    US: Homeland Security Investigations (HSI); U.S. Homeland Security Investigations;
      ICE Homeland Security Investigations; ICE HSI
    US: U.S. Customs and Border Protection (CBP); US Customs and Border Protection; Customs and Border Protection;
      United States Customs and Border Protection; U.S. CBP
    US: U.S. Immigration and Customs Enforcement (ICE); US Immigration and Customs Enforcement;
      Immigration and Customs Enforcement
    US: U.S. Coast Guard (USCG); US Coast Guard; United States Coast Guard
    US: U.S. Marshals Service (USMS); US Marshals Service; United States Marshals Service
    US: Bureau of Alcohol, Tobacco, Firearms and Explosives; U.S. Bureau of Alcohol, Tobacco, Firearms and Explosives
    US: Organized Crime Drug Enforcement Task Forces (OCDETF); Organized Crime Drug Enforcement Task Force
    US: High Intensity Drug Trafficking Areas program (HIDTA); High Intensity Drug Trafficking Area
    CA: Royal Canadian Mounted Police (RCMP); Canadian Mounted Police
    CA: Canada Border Services Agency (CBSA); Canadian Border Services Agency
    BR: Federal Police of Brazil; Brazilian Federal Police
    PY: National Anti-Drug Secretariat of Paraguay; National Anti-Drug Secretariat; Secretaría Nacional Antidrogas;
      Paraguayan National Anti-Drug Secretariat
    PE: National Police of Peru; Peruvian National Police
    CO: National Police of Colombia; Colombian National Police; Colombia National Police
    GB: National Crime Agency (NCA); UK National Crime Agency; Britain's National Crime Agency
    GB: Border Force; UK Border Force; UKBF
    GB: HM Revenue and Customs (HMRC); HM Revenue & Customs
    DE: Federal Criminal Police Office of Germany (BKA); Bundeskriminalamt; German Federal Criminal Police Office
    FR: Central Office for the Suppression of Illicit Drug Trafficking (OCRTIS)
    FR: French Anti-Narcotics Office (OFAST); Office anti-stupéfiants; Anti-Narcotics Office; French Anti-Drug Office
    FR: French Customs
    ES: Guardia Civil; Spanish Civil Guard; Spanish Guardia Civil
    ES: National Police of Spain; Spanish National Police
    IT: Guardia di Finanza; Italian Guardia di Finanza; Italian Finance Police; Italian financial police
    AU: Australian Federal Police
    AU: Australian Border Force (ABF)
    AU: Australian Criminal Intelligence Commission (ACIC)
    NZ: New Zealand Police; NZ Police
    NZ: New Zealand Customs Service; New Zealand Customs; NZ Customs
    NG: National Drug Law Enforcement Agency (NDLEA); Nigeria's National Drug Law Enforcement Agency
    ZA: South African Police Service (SAPS)
    SA: General Directorate of Narcotics Control of Saudi Arabia (GDNC); General Directorate of Narcotics Control;
      Saudi General Directorate of Narcotics Control`,
  court: `
    Eurojust; European Union Agency for Criminal Justice Cooperation
    CN: Supreme People's Court of China; Supreme People's Court; China Supreme People's Court
    US: U.S. Attorney's Office; US Attorney's Office; United States Attorney's Office
    GB: Crown Prosecution Service (CPS)`,
  military: `
    US: U.S. Navy; US Navy; United States Navy
    CO: Colombian Navy; Colombian National Navy; Navy of Colombia
    European Union Naval Force (EUNAVFOR); EU NAVFOR; EU Naval Force
    North Atlantic Treaty Organization (NATO); North Atlantic Alliance
    Combined Maritime Forces (CMF)
    Combined Task Force 150 (CTF 150)
    International Security Assistance Force (ISAF)
    US: Joint Interagency Task Force South (JIATF-South); Joint Inter-Agency Task Force South
    US: U.S. Southern Command (SOUTHCOM); US Southern Command
    IN: Indian Navy
    IR: Islamic Revolutionary Guard Corps (IRGC); Revolutionary Guards; Revolutionary Guard
    GB: Royal Navy; British Royal Navy`,
  non_governmental: `
    International Committee of the Red Cross (ICRC)
    International Federation of Red Cross and Red Crescent Societies (IFRC)
    Red Cross; International Red Cross`,
  criminal_group: `
    MX: Sinaloa Cartel
    MX: Jalisco New Generation Cartel (CJNG); Cartel Jalisco Nueva Generación; Jalisco Cartel
    CO: Clan del Golfo
    IT: 'Ndrangheta`,
  other: `
    Hezbollah; Hizballah; Hizbullah; Hezbullah
    AF: Taliban; Taleban; Taliban movement`,
  media: `
    CN: China Global Television Network (CGTN)
    RU: Sputnik; Sputnik News
    KG: 24.kg; 24.kg News Agency
    IR: Tasnim News Agency; Tasnim
    IR: Mehr News Agency; Mehr News
    IR: Fars News Agency; Fars News
    IN: The Hindu
    IN: Hindustan Times
    IN: Indian Express
    PK: Dawn; Dawn.com
    PK: Associated Press of Pakistan
    AF: Kabul Times
    AF: Bakhtar News Agency; Bakhtar; Bakhtar Information Agency
    AF: Khaama Press
    US: CNN; Cable News Network
    CN: Xinhua News Agency; Xinhua
    CN: China News Service; ECNS
    CN: People's Daily
    CN: People's Daily Online
    CN: China Daily
    CN: Global Times
    HK: South China Morning Post (SCMP)
    RU: TASS; ITAR-TASS; TASS news agency
    RU: RIA Novosti
    RU: Interfax; Interfax news agency
    TJ: Asia-Plus
    TJ: Khovar; NIAT Khovar; Khovar news agency
    KZ: Kazinform; Kazinform News Agency
    KG: AKIpress; AKIpress News Agency
    UZ: Uzbekistan National News Agency (UzA)
    IR: Islamic Republic News Agency (IRNA)
    IR: Iranian Students' News Agency (ISNA)
    IR: Press TV
    IR: Tehran Times
    AF: Pajhwok Afghan News; Pajhwok
    AF: TOLOnews; TOLO News
    IN: Press Trust of India (PTI)
    IN: Asian News International (ANI)
    IN: The Times of India
    TH: Bangkok Post
    SG: The Straits Times
    MY: Bernama
    JP: Kyodo News; Kyodo
    KR: Yonhap News Agency; Yonhap
    TR: Anadolu Agency; Anadolu
    QA: Al Jazeera
    GB: Reuters; Reuters news agency
    GB: British Broadcasting Corporation (BBC); BBC News
    GB: The Guardian
    FR: Agence France-Presse
    US: The Associated Press (AP)
    US: The New York Times
    US: Voice of America (VOA)
    US: Radio Free Europe/Radio Liberty (RFE/RL); Radio Free Europe; Radio Liberty`,
};

function known(kind: OrganizationKind): KnownOrganization[] {
  const entries = (rows[kind] ?? "").trim().split(/(?<!;)\n\s*/);
  return entries.flatMap((row) => {
    const [first = "", ...aliases] = row.split(/;\s+/);
    const [, country = null, name, acronym = null] = /^(?:([A-Z]{2}): )?(.+?)(?: \(([^()]+)\))?$/.exec(first) ?? [];
    return name === undefined ? [] : [{ name, acronym, aliases, kind, country }];
  });
}

/** `Ministry of Internal Affairs of Kazakhstan`, `Kazakh Interior Ministry` and the like: one ministry. */
function interiorMinistry(country: string, states: string, adjectives: string): KnownOrganization {
  const forms = [
    "Ministry of Internal Affairs",
    "Interior Ministry",
    "Ministry of Interior",
    "Ministry of the Interior",
  ];
  const [name = "", ...aliases] = [
    ...states.split("; ").flatMap((state) => forms.map((form) => `${form} of ${state}`)),
    ...adjectives.split("; ").flatMap((adjective) => forms.map((form) => `${adjective} ${form}`)),
  ];
  return { name, acronym: null, aliases, kind: "government_agency", country };
}

/** So that all documents feed one record. A name that only one document uses needs no row: it is its own record. */
export const knownOrganizations: readonly KnownOrganization[] = [
  ...valuesOf(organizationKinds).flatMap(known),
  interiorMinistry("AF", "Afghanistan", "Afghan; Afghanistan"),
  interiorMinistry("AM", "Armenia; the Republic of Armenia", "Armenian; Armenia"),
  interiorMinistry("AZ", "Azerbaijan; the Republic of Azerbaijan", "Azerbaijani; Azerbaijan"),
  interiorMinistry("BY", "Belarus; the Republic of Belarus", "Belarusian; Belarus"),
  interiorMinistry("GE", "Georgia", "Georgian; Georgia"),
  interiorMinistry("KG", "Kyrgyzstan; the Kyrgyz Republic", "Kyrgyz; Kyrgyzstan"),
  interiorMinistry("KZ", "Kazakhstan; the Republic of Kazakhstan", "Kazakh; Kazakhstan"),
  interiorMinistry("MD", "Moldova; the Republic of Moldova", "Moldovan; Moldova"),
  interiorMinistry("RU", "the Russian Federation; Russia", "Russian; Russia"),
  interiorMinistry("TJ", "Tajikistan; the Republic of Tajikistan", "Tajik; Tajikistan"),
  interiorMinistry("TM", "Turkmenistan", "Turkmen; Turkmenistan"),
  interiorMinistry("UA", "Ukraine", "Ukrainian; Ukraine"),
  interiorMinistry("UZ", "Uzbekistan; the Republic of Uzbekistan", "Uzbek; Uzbekistan"),
];
