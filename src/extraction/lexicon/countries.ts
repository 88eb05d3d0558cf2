import countries from "i18n-iso-countries";

/**
 * What documents print beside the names of ISO 3166, by ISO 3166-1 alpha-2 code: first names (official, old, short,
 * misspelt), then demonyms (adjectives and persons). Regular plurals of demonyms are made below.
 */
const printedForms: Readonly<Record<string, readonly [names: string, demonyms: string]>> = {
  AD: ["Principality of Andorra", "Andorran"],
  AE: ["Emirates; United Arab Emirates; U.A.E.; United Arab Emirate", "Emirati"],
  AF: [
    "Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Afganistan; Afghanisthan",
    "Afghan; Afghani; Afghanistani; Afgan",
  ],
  AG: ["Antigua; Barbuda; Antigua & Barbuda", "Antiguan; Barbudan"],
  AI: ["", "Anguillan"],
  AL: ["Republic of Albania", "Albanian"],
  AM: ["Republic of Armenia", "Armenian"],
  AO: ["Republic of Angola", "Angolan"],
  AR: ["Argentine Republic", "Argentine; Argentines; Argentinian; Argentinean"],
  AS: ["", "American Samoan"],
  AT: ["Republic of Austria", "Austrian"],
  AU: ["Commonwealth of Australia", "Australian; Aussie; Aussies"],
  AW: ["", "Aruban"],
  AX: ["Aland", ""],
  AZ: ["Republic of Azerbaijan; Azerbaidjan; Azerbaijan Republic; Azerbaidzhan", "Azerbaijani; Azeri; Azerbaijanian"],
  BA: [
    "Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia and Hercegovina; BiH",
    "Bosnian; Herzegovinian; Bosnian-Herzegovinian",
  ],
  BB: ["", "Barbadian; Bajan"],
  BD: ["People's Republic of Bangladesh; Bangla Desh", "Bangladeshi"],
  BE: ["Kingdom of Belgium", "Belgian"],
  BF: ["Burkina", "Burkinabe; Burkinabé"],
  BG: ["Republic of Bulgaria", "Bulgarian"],
  BH: ["Kingdom of Bahrain", "Bahraini"],
  BI: ["Republic of Burundi", "Burundian"],
  BJ: ["Republic of Benin", "Beninese; Beninois"],
  BL: ["Saint Barthelemy; St. Barthélemy; St. Barts; Saint Barts", ""],
  BM: ["", "Bermudian; Bermudan"],
  BN: ["Brunei; State of Brunei Darussalam", "Bruneian"],
  BO: ["Plurinational State of Bolivia; Bolivia (Plurinational State of)", "Bolivian"],
  BQ: ["Bonaire; Caribbean Netherlands; Sint Eustatius", ""],
  BR: ["Federative Republic of Brazil; Federal Republic of Brazil", "Brazilian"],
  BS: ["Bahamas; The Bahamas; Commonwealth of The Bahamas; Commonwealth of the Bahamas", "Bahamian"],
  BT: ["Kingdom of Bhutan", "Bhutanese"],
  BW: ["Republic of Botswana", "Botswanan; Motswana; Batswana"],
  BY: ["Republic of Belarus; Byelorussia; Belorussia; Byelarus", "Belarusian; Belarussian; Byelorussian; Belorussian"],
  BZ: ["", "Belizean; Belizian"],
  CA: ["", "Canadian"],
  CD: [
    "DR Congo; D.R. Congo; DRC; D.R.C.; Democratic Republic of Congo; Congo-Kinshasa; Congo (Kinshasa); Congo DR; Zaire",
    "Zairian; Zairean",
  ],
  CG: ["Republic of Congo; Congo-Brazzaville; Congo (Brazzaville)", ""],
  CH: ["Swiss Confederation", "Swiss"],
  CI: ["Republic of Côte d'Ivoire; Republic of Cote d'Ivoire; Cote D'Ivoire; Côte D'Ivoire", "Ivorian; Ivoirian"],
  CK: ["", "Cook Islander"],
  CL: ["Republic of Chile", "Chilean"],
  CM: ["Republic of Cameroon; Cameroun", "Cameroonian; Camerounian"],
  CN: [
    "Mainland China; mainland China; PRC; P.R. China; PR China; P.R.C.; P. R. China; P.R. of China; PR of China; Peoples Republic of China; People Republic of China",
    "Chinese",
  ],
  CO: ["Republic of Colombia", "Colombian"],
  CR: ["Republic of Costa Rica", "Costa Rican"],
  CU: ["Republic of Cuba", "Cuban"],
  CV: ["Cabo Verde; Republic of Cabo Verde; Republic of Cape Verde; Cape Verde Islands", "Cape Verdean; Cabo Verdean"],
  CW: ["Curacao", "Curaçaoan; Curacaoan"],
  CY: ["Republic of Cyprus", "Cypriot; Cypriots"],
  CZ: ["Czech Rep.", "Czech; Czechs"],
  DE: ["Federal Republic of Germany", "German"],
  DJ: ["Republic of Djibouti", "Djiboutian"],
  DK: ["Kingdom of Denmark", "Danish; Danes"],
  DM: ["Commonwealth of Dominica", ""],
  DO: ["Dominican Rep.", "Dominican"],
  DZ: ["People's Democratic Republic of Algeria", "Algerian"],
  EC: ["Republic of Ecuador; Equador", "Ecuadorian; Ecuadorean; Ecuadoran"],
  EE: ["Republic of Estonia", "Estonian"],
  EG: ["Arab Republic of Egypt", "Egyptian"],
  EH: ["Sahrawi Arab Democratic Republic", "Sahrawi; Saharawi"],
  ER: ["State of Eritrea", "Eritrean"],
  ES: ["Kingdom of Spain", "Spanish; Spaniard; Spaniards"],
  ET: ["Federal Democratic Republic of Ethiopia", "Ethiopian"],
  FI: ["Republic of Finland", "Finnish; Finns"],
  FJ: ["Republic of Fiji; Fiji Islands", "Fijian"],
  FK: ["Falkland Islands; Falklands; Malvinas; Falkland Islands (Malvinas)", "Falkland Islander"],
  FM: ["Micronesia; Federated States of Micronesia; Micronesia (Federated States of)", "Micronesian"],
  FO: ["Faeroe Islands; Faroes", "Faroese"],
  FR: ["French Republic", "French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen"],
  GA: ["Gabonese Republic", "Gabonese"],
  GB: [
    "Britain; U.K.; United Kingdom of Great Britain and Northern Ireland; England; Scotland; Wales; Northern Ireland; N. Ireland; Great Britain and Northern Ireland; England and Wales",
    "British; Briton; Britons; Brits; Scottish; Welsh; Northern Irish; Englishman; Englishmen; Englishwoman; Welshman; Welshmen; Scots",
  ],
  GD: ["", "Grenadian"],
  GE: ["Republic of Georgia", "Georgian"],
  GF: ["French Guyana", "French Guianese"],
  GG: ["Bailiwick of Guernsey", ""],
  GH: ["Republic of Ghana", "Ghanaian; Ghanian"],
  GI: ["", "Gibraltarian"],
  GL: ["", "Greenlander; Greenlandic"],
  GM: ["Republic of the Gambia", "Gambian"],
  GN: ["Republic of Guinea; Guinea-Conakry; Guinea Conakry", "Guinean"],
  GP: ["", "Guadeloupean"],
  GQ: ["Republic of Equatorial Guinea", "Equatorial Guinean; Equatoguinean"],
  GR: ["Hellenic Republic", "Greek; Greeks; Hellenic"],
  GT: ["Republic of Guatemala", "Guatemalan"],
  GU: ["", "Guamanian"],
  GW: ["Guinea Bissau; Republic of Guinea-Bissau", "Bissau-Guinean; Bissau Guinean; Guinea-Bissauan"],
  GY: ["Co-operative Republic of Guyana; Cooperative Republic of Guyana", "Guyanese"],
  HK: [
    "Hong Kong SAR; Hong Kong Special Administrative Region; HKSAR; Hongkong; Hong-Kong; Hong Kong, China; China, Hong Kong SAR",
    "Hong Konger; Hongkonger",
  ],
  HN: ["Republic of Honduras", "Honduran"],
  HR: ["Republic of Croatia", "Croatian; Croat; Croats"],
  HT: ["Republic of Haiti", "Haitian"],
  HU: ["Republic of Hungary", "Hungarian"],
  ID: ["Republic of Indonesia", "Indonesian"],
  IE: ["Republic of Ireland; Irish Republic; Eire", "Irish; Irishman; Irishmen; Irishwoman"],
  IL: ["State of Israel; Isreal", "Israeli"],
  IM: ["", "Manx"],
  IN: ["Republic of India", "Indian"],
  IO: ["Chagos Islands; Chagos Archipelago", "Chagossian"],
  IQ: ["Republic of Iraq; Iraqi Kurdistan", "Iraqi"],
  IR: ["I.R. Iran; IR Iran; I.R. of Iran; Iran (Islamic Republic of)", "Iranian"],
  IS: ["Republic of Iceland", "Icelandic; Icelander"],
  IT: ["Italian Republic", "Italian"],
  JM: ["", "Jamaican"],
  JO: ["Hashemite Kingdom of Jordan", "Jordanian"],
  JP: ["", "Japanese"],
  KE: ["Republic of Kenya", "Kenyan"],
  KG: [
    "Kyrgyz Republic; Republic of Kyrgyzstan; Kirghizia; Kirgizia; Kirghizstan; Kirgizstan; Kyrghyzstan; Kyrgystan; Kyrgyzistan; Krygyzstan; Kirgistan; Kyrgizstan",
    "Kyrgyz; Kirghiz; Kirgiz; Kyrgyzstani; Kyrghyz",
  ],
  KH: ["Kingdom of Cambodia; Kampuchea", "Cambodian; Khmer"],
  KM: ["Union of the Comoros; Comoro Islands", "Comorian; Comoran"],
  KN: ["St. Kitts and Nevis; St Kitts and Nevis; St. Kitts & Nevis; St. Kitts; Saint Kitts", "Kittitian; Nevisian"],
  KP: [
    "Democratic People's Republic of Korea; DPRK; D.P.R.K.; DPR Korea; N. Korea; Democratic Peoples Republic of Korea",
    "North Korean",
  ],
  KR: ["South Korea; Republic of Korea; ROK; R.O.K.; S. Korea", "South Korean"],
  KW: ["State of Kuwait", "Kuwaiti"],
  KY: ["Caymans", "Caymanian"],
  KZ: ["Republic of Kazakhstan; Kazakstan; Khazakhstan; Khazakstan", "Kazakh; Kazakhs; Kazakhstani; Kazak; Kazaks"],
  LA: [
    "Laos; Lao PDR; Lao P.D.R.; Lao People's Dem. Rep.; Lao Peoples Democratic Republic; Lao Democratic People's Republic",
    "Lao; Laotian",
  ],
  LB: ["Lebanese Republic; Republic of Lebanon", "Lebanese"],
  LC: ["St. Lucia; St Lucia", "Saint Lucian; St. Lucian"],
  LI: ["Principality of Liechtenstein", "Liechtensteiner"],
  LK: ["Democratic Socialist Republic of Sri Lanka; Srilanka", "Sri Lankan"],
  LR: ["Republic of Liberia", "Liberian"],
  LS: ["Kingdom of Lesotho", "Basotho; Mosotho"],
  LT: ["Republic of Lithuania", "Lithuanian"],
  LU: ["Grand Duchy of Luxembourg; Luxemburg", "Luxembourger; Luxembourgish"],
  LV: ["Republic of Latvia", "Latvian"],
  LY: ["State of Libya; Libyan Arab Jamahiriya", "Libyan"],
  MA: ["Kingdom of Morocco; Morroco; Morrocco", "Moroccan"],
  MC: ["Principality of Monaco", "Monegasque; Monégasque; Monacan"],
  MD: ["Moldova; Republic of Moldova; Moldavia", "Moldovan; Moldavian"],
  ME: ["Republic of Montenegro", "Montenegrin; Montenegrins"],
  MF: ["Saint Martin (French part)", ""],
  MG: ["Republic of Madagascar", "Malagasy; Madagascan"],
  MH: ["Republic of the Marshall Islands", "Marshallese"],
  MK: [
    "Republic of North Macedonia; Macedonia; FYROM; former Yugoslav Republic of Macedonia; The former Yugoslav Republic of Macedonia; FYR Macedonia",
    "Macedonian; North Macedonian",
  ],
  ML: ["Republic of Mali", "Malian"],
  MM: [
    "Burma; Republic of the Union of Myanmar; Union of Myanmar; Myanmar (Burma); Burma (Myanmar); Myanmar/Burma",
    "Burmese; Myanmarese",
  ],
  MN: ["", "Mongolian"],
  MO: ["Macau; Macao SAR; Macau SAR; Macao Special Administrative Region; Macao, China; China, Macao SAR", "Macanese"],
  MP: ["Commonwealth of the Northern Mariana Islands; Northern Marianas; Saipan", ""],
  MQ: ["", "Martiniquais; Martinican"],
  MR: ["Islamic Republic of Mauritania", "Mauritanian"],
  MS: ["", "Montserratian"],
  MT: ["Republic of Malta", "Maltese"],
  MU: ["Republic of Mauritius", "Mauritian"],
  MV: ["Maldive Islands; Republic of Maldives; Republic of the Maldives", "Maldivian"],
  MW: ["Republic of Malawi", "Malawian"],
  MX: ["United Mexican States", "Mexican"],
  MY: ["", "Malaysian"],
  MZ: ["Republic of Mozambique", "Mozambican; Mozambiquan"],
  NA: ["Republic of Namibia", "Namibian"],
  NC: ["", "New Caledonian; Kanak"],
  NE: ["Republic of the Niger; Republic of Niger", "Nigerien; Nigeriens"],
  NG: ["Federal Republic of Nigeria", "Nigerian"],
  NI: ["Republic of Nicaragua", "Nicaraguan"],
  NL: ["Holland; Kingdom of the Netherlands; Netherland", "Dutch; Dutchman; Dutchmen; Dutchwoman; Netherlander"],
  NO: ["Kingdom of Norway", "Norwegian"],
  NP: ["Federal Democratic Republic of Nepal", "Nepalese; Nepali"],
  NR: ["", "Nauruan"],
  NU: ["", "Niuean"],
  NZ: ["Aotearoa; Aotearoa New Zealand; NZ; N.Z.; New Zeland", "New Zealander"],
  OM: ["Sultanate of Oman", "Omani"],
  PA: ["Republic of Panama; Panamá", "Panamanian"],
  PE: ["Republic of Peru; Perú", "Peruvian"],
  PF: ["Tahiti", "French Polynesian; Tahitian"],
  PG: ["Independent State of Papua New Guinea; Papua-New Guinea", "Papua New Guinean"],
  PH: [
    "Republic of the Philippines; Philipines; Phillipines; Phillippines; Phillipine; Philippine Islands",
    "Filipino; Filipinos; Filipina; Filipinas; Philippine; Philippino",
  ],
  PK: ["Islamic Republic of Pakistan", "Pakistani"],
  PL: ["Republic of Poland", "Polish; Poles"],
  PR: ["Commonwealth of Puerto Rico; Porto Rico", "Puerto Rican"],
  PS: [
    "Palestine; Palestinian Territories; Palestinian territories; Palestinian Territory; Occupied Palestinian Territory; occupied Palestinian territory",
    "Palestinian",
  ],
  PT: ["Portuguese Republic", "Portuguese; Portugese"],
  PW: ["Republic of Palau", "Palauan"],
  PY: ["Republic of Paraguay", "Paraguayan"],
  QA: ["State of Qatar", "Qatari"],
  RE: ["Réunion; La Réunion; Reunion Island; Réunion Island", "Reunionese; Réunionese"],
  RO: ["Republic of Romania; Rumania; Roumania", "Romanian; Rumanian"],
  RS: ["Republic of Serbia", "Serbian; Serb; Serbs"],
  RU: ["Russian Fed.; Russian federation; Russia Federation", "Russian"],
  RW: ["Republic of Rwanda", "Rwandan; Rwandese"],
  SA: ["Kingdom of Saudi Arabia; KSA; K.S.A.; Saudia Arabia", "Saudi; Saudi Arabian"],
  SB: ["", "Solomon Islander"],
  SC: ["Republic of Seychelles; Seychelle Islands", "Seychellois; Seychelloise"],
  SD: ["Republic of the Sudan; Republic of Sudan", "Sudanese"],
  SE: ["Kingdom of Sweden", "Swedish; Swede; Swedes"],
  SG: ["Republic of Singapore", "Singaporean; Singaporian"],
  SH: ["St. Helena; St Helena; Ascension Island; Tristan da Cunha", "Saint Helenian"],
  SI: ["Republic of Slovenia", "Slovenian; Slovene; Slovenes"],
  SJ: ["Svalbard; Jan Mayen; Spitsbergen", ""],
  SK: ["Slovak Republic", "Slovak; Slovaks; Slovakian"],
  SL: ["Republic of Sierra Leone", "Sierra Leonean; Sierra Leonian"],
  SM: ["Republic of San Marino", "Sammarinese"],
  SN: ["Republic of Senegal", "Senegalese"],
  SO: ["Federal Republic of Somalia; Somaliland; Puntland", "Somali; Somalian"],
  SR: ["Republic of Suriname; Surinam", "Surinamese; Surinamer"],
  SS: ["Republic of South Sudan; S. Sudan", "South Sudanese"],
  ST: [
    "São Tomé and Príncipe; Sao Tome & Principe; Sao Tome; São Tomé; São Tomé and Principe",
    "Santomean; São Toméan",
  ],
  SV: ["Republic of El Salvador", "Salvadoran; Salvadorian; Salvadorean"],
  SX: ["Sint Maarten; St. Maarten; St Maarten", ""],
  SY: ["Syria; Syrian Arab Rep.", "Syrian"],
  SZ: ["Kingdom of Eswatini; Swaziland; eSwatini; Kingdom of Swaziland", "Swazi"],
  TC: ["Turks and Caicos; Turks & Caicos; Turks & Caicos Islands; Caicos", "Turks and Caicos Islander"],
  TD: ["Republic of Chad; Tchad", "Chadian"],
  TG: ["Togolese Republic", "Togolese"],
  TH: ["Kingdom of Thailand; Tailand", "Thai"],
  TJ: [
    "Republic of Tajikistan; Tadjikistan; Tadzhikistan; Tajikstan; Tojikiston",
    "Tajik; Tajiks; Tajikistani; Tadjik; Tadjiks; Tadzhik; Tadzhiks",
  ],
  TK: ["", "Tokelauan"],
  TL: ["East Timor; Timor Leste; Democratic Republic of Timor-Leste", "Timorese; East Timorese"],
  TM: ["Turkmenia; Republic of Turkmenistan", "Turkmen; Turkmens; Turkmenistani"],
  TN: ["Republic of Tunisia; Tunisian Republic", "Tunisian"],
  TO: ["Kingdom of Tonga", "Tongan"],
  TR: ["Turkiye; Republic of Turkey; Republic of Türkiye; Republic of Turkiye", "Turkish; Turks"],
  TT: [
    "Trinidad & Tobago; Republic of Trinidad and Tobago; Trinidad; Tobago; Trinidad-Tobago",
    "Trinidadian; Tobagonian",
  ],
  TV: ["", "Tuvaluan"],
  TW: ["Chinese Taipei; Taiwan Province of China; Republic of China; Taiwan, China; Chinese Taiwan", "Taiwanese"],
  TZ: ["Zanzibar; Tanganyika", "Tanzanian; Zanzibari"],
  UA: ["", "Ukrainian; Ukranian"],
  UG: ["Republic of Uganda", "Ugandan"],
  US: ["America; U.S.; US; U. S.; United States Of America", "American"],
  UY: ["Oriental Republic of Uruguay; Eastern Republic of Uruguay", "Uruguayan"],
  UZ: ["Republic of Uzbekistan", "Uzbek; Uzbeks; Uzbekistani"],
  VA: ["Holy See; Vatican; Vatican City; Vatican City State", ""],
  VC: [
    "St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent & the Grenadines; Saint Vincent & the Grenadines; Saint Vincent and Grenadines; St. Vincent and Grenadines",
    "Vincentian",
  ],
  VE: ["Bolivarian Republic of Venezuela; Venezuela (Bolivarian Republic of); Venezuala", "Venezuelan"],
  VG: ["British Virgin Islands; BVI; B.V.I.; Virgin Islands (British)", "British Virgin Islander"],
  VI: [
    "US Virgin Islands; U.S. Virgin Islands; United States Virgin Islands; USVI; Virgin Islands of the United States",
    "U.S. Virgin Islander",
  ],
  VN: ["Viet Nam; Socialist Republic of Viet Nam; Socialist Republic of Vietnam; Viet-Nam", "Vietnamese"],
  VU: ["Republic of Vanuatu; New Hebrides", "Vanuatuan; ni-Vanuatu; Ni-Vanuatu"],
  WS: ["Independent State of Samoa; Western Samoa", "Samoan"],
  XK: ["Republic of Kosovo", "Kosovan; Kosovar; Kosovars"],
  YE: ["Republic of Yemen", "Yemeni; Yemenite"],
  YT: ["", "Mahoran"],
  ZA: ["Republic of South Africa; S. Africa", "South African"],
  ZM: ["Republic of Zambia", "Zambian"],
  ZW: ["Republic of Zimbabwe", "Zimbabwean"],
};

// ISO's short names are long for a reader ("Moldova, Republic of") or shared by two; these are the usual English ones.
const usualNames: Readonly<Record<string, string>> = {
  AE: "United Arab Emirates",
  BN: "Brunei",
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  FM: "Micronesia",
  GB: "United Kingdom",
  GM: "Gambia",
  KR: "South Korea",
  LA: "Laos",
  MD: "Moldova",
  MF: "Saint Martin",
  NL: "Netherlands",
  PS: "Palestine",
  SX: "Sint Maarten",
  SY: "Syria",
  VA: "Holy See",
  VG: "British Virgin Islands",
  VI: "U.S. Virgin Islands",
};

const formsOf = (code: string, kind: 0 | 1): readonly string[] =>
  (printedForms[code]?.[kind] ?? "").split("; ").filter((form) => form !== "");

const namesOf = (code: string): readonly string[] => [
  ...[countries.getName(code, "en", { select: "all" }) ?? []].flat(),
  ...(usualNames[code] === undefined ? [] : [usualNames[code]]),
  ...formsOf(code, 0),
];

// "Afghan" and "Afghans", "Omani" and "Omanis"; "Frenchman" has its plural in its row.
const demonymsOf = (code: string): readonly string[] =>
  formsOf(code, 1).flatMap((form) => (/(?<![cs]h(?:wo)?m)an$|i$|er$/.test(form) ? [form, `${form}s`] : [form]));

export const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && countries.alpha2ToAlpha3(code) !== undefined;
export const countryCode3 = (code: string): string => countries.alpha2ToAlpha3(code) ?? code;
export const countryName = (code: string): string =>
  usualNames[code] ?? countries.getName(code, "en", { select: "alias" }) ?? code;

/** Every way in which a document may print a country: names, official names, adjectives, code. Longest first. */
export const printedCountryNames = (code: string): readonly string[] =>
  [...new Set([...namesOf(code), ...demonymsOf(code), code, countryCode3(code)])].sort((a, b) => b.length - a.length);

const codes = Object.keys(countries.getAlpha2Codes());

const codesByName = new Map<string, string | null>();
for (const code of codes) {
  for (const name of printedCountryNames(code).map((each) => each.toLowerCase())) {
    // A name that two countries share ("Congo") means neither.
    codesByName.set(name, codesByName.has(name) && codesByName.get(name) !== code ? null : code);
  }
}

/** The code of a country by its code, a name or an adjective; null when no country, or more than one, is called that. */
export const countryCodeOf = (name: string): string | null =>
  codesByName.get(name.trim().toLowerCase().replace(/^the /, "")) ?? null;

// What running text mostly means by these: one of two Congos, New Jersey, a gathering, one half or the other of an island.
const notScanned: ReadonlySet<string> = new Set(["Congo", "Jersey", "Reunion", "Saint Martin"]);

interface PrintedCountry {
  readonly code: string;
  readonly kind: "name" | "demonym";
}

/**
 * The forms that are safe to look for, case-sensitively and as whole words, in English text whose apostrophes are
 * straight; a scanner takes the longest at each place. Left out as ambiguous: `Korea`, `Congolese`, `Virgin Islands`,
 * `Central African`, `English`, `Persian`, `Turk` and most abbreviations. Still names of persons at times, for the
 * scanner to tell apart: Jordan, Chad, Israel, Georgia, Kenya, India, Cuba, Malta, Trinidad, Montserrat, Ireland,
 * France, Holland, England, Wales, Lao, German, Welsh; `Polish` and `Turkey` mean the country only with a capital.
 */
export const countryNames: ReadonlyMap<string, PrintedCountry> = new Map(
  codes.flatMap((code) => [
    ...demonymsOf(code).map((form): [string, PrintedCountry] => [form, { code, kind: "demonym" }]),
    // "Moldova, Republic of" would read across the items of a list.
    ...namesOf(code)
      .filter((form) => !notScanned.has(form) && !/, (?:Republic of|Federated|Province|British|U\.S\.)/.test(form))
      .map((form): [string, PrintedCountry] => [form, { code, kind: "name" }]),
  ]),
);

/**
 * Phrases with the name of a country in them that do not mean that country: seas, namesakes in the United States, whole
 * continents, dogs. Longest match wins here too; `Northern Ireland` and `Papua New Guinea` are names of the table above.
 */
export const notCountries: readonly string[] = `
  Latin America; Latin American; Latin Americans; South America; South American; South Americans; Central America
  Central American; Central Americans; North America; North American; North Americans; Meso-America; Inter-American
  Inter-America; Pan American; Pan-American; Ibero-America; Ibero-American; Latin-American; Asian American; Afro-American; Hispanic American
  Organization of American States; Organisation of American States; Andean America; Spanish America; Native American
  Native Americans; American Indian; American Indians; African-American; African-Americans; South China Sea
  East China Sea; South China Morning Post; Indian Ocean; Western Indian Ocean; Indian Ocean Commission
  Indian Ocean Rim; Sea of Japan; Gulf of Mexico; Gulf of Guinea; Gulf of Oman; Sea of Oman; Gulf of Thailand
  Gulf of Panama; Gulf of Honduras; Gulf of Venezuela; Gulf of Finland; Irish Sea; Norwegian Sea
  Philippine Sea; West Philippine Sea; Greenland Sea; Mozambique Channel; Great Australian Bight
  Bermuda Triangle; Jordan River; Jordan Valley; River Jordan; Niger River; River Niger; Niger Delta; Niger State
  Inner Mongolia; Inner Mongolian; Outer Mongolia; Greater Mongolia; New Guinea; West New Guinea; Guinea pig
  Guinea pigs; Guinea fowl; Guinea worm; Guinea grass; New Mexico; New Mexican; New Mexicans; New England
  New Britain; New Ireland; New South Wales; Prince of Wales; New Holland; Holland Tunnel
  British Columbia; British Columbian; British Honduras; British Guiana; French Antilles; French West Indies
  British West Indies; Netherlands Antilles; Dutch Antilles; West Indian; West Indians; East Indian; Port of Spain
  Port-of-Spain; Spanish Town; New Spain; French Quarter; French Lick; Central Macedonia; Eastern Macedonia
  Western Macedonia; Antigua Guatemala; La Trinidad; South Jordan; West Jordan; Indian River; Indian River County
  Indian reservation; Indian Reservation; Indian Reservations; Indian reservations; Bureau of Indian Affairs
  Indian Health Service; Indian Wells; Indian summer; Indian hemp; Lebanon County; Lebanon Valley; Jamaica Plain
  Jamaica Bay; Jamaica Estates; Jamaica, Queens; Panama City Beach; Panama City, Florida; Panama City, Fla.
  Panama Papers; Panama hat; Panama Red; Atlanta, Georgia; Augusta, Georgia; Savannah, Georgia; Macon, Georgia
  Columbus, Georgia; Athens, Georgia; Albany, Georgia; Rome, Georgia; Dalton, Georgia; Valdosta, Georgia
  Marietta, Georgia; Brunswick, Georgia; Gainesville, Georgia; Norcross, Georgia; Lawrenceville, Georgia
  Decatur, Georgia; Statesboro, Georgia; Warner Robins, Georgia; Northern District of Georgia
  Middle District of Georgia; Southern District of Georgia; State of Georgia; Georgia Bureau of Investigation
  Georgia State Patrol; Georgia State Police; Georgia National Guard; Georgia Tech; Georgia Southern; Georgia Avenue
  University of Georgia; Strait of Georgia; South Georgia; Georgia-Pacific; north Georgia; North Georgia
  middle Georgia; Georgia, Florida; Florida, Georgia; Georgia, Alabama; Alabama, Georgia; Georgia, North Carolina
  Georgia, South Carolina; Georgian Bay; Georgian architecture; Georgian house; Georgian era; Peru, Indiana
  Peru, Illinois; Peru, Ind.; Brazil, Indiana; Lebanon, Ohio; Lebanon, Pennsylvania; Lebanon, Tennessee
  Lebanon, Oregon; Lebanon, New Hampshire; Lebanon, Missouri; Lebanon, Indiana; Lebanon, Kentucky; Cuba, Missouri
  Cuba, New York; Mexico, Missouri; Mexico, Maine; Mexico, New York; Poland, Ohio; Poland, Maine; Norway, Maine
  Norway, Michigan; Denmark, South Carolina; Denmark, Wisconsin; Holland, Michigan; Holland, Ohio; China, Maine
  China Grove; China Lake; China Spring; Jordan, Minnesota; Jordan, Utah; Malta, New York; Malta, Montana
  Trinidad, Colorado; Angola, Indiana; Angola, Louisiana; Angola Prison; Belgium, Wisconsin; Greece, New York
  Turkey, Texas; Turkey Creek; Turkey Point; China White; China white; China clay; China girl; Afghan Kush
  Afghan hound; Afghan Hound; Colombian Gold; Belgian Malinois; Belgian malinois; Belgian Shepherd; Belgian shepherd
  German Shepherd; German Shepherds; German shepherd; German shepherds; Dutch Shepherd; Dutch shepherd
  Australian Shepherd; Chinese New Year; Chinese whispers; Russian roulette; Russian doll; French fries; French press
  French bulldog; Spanish flu; Swiss army knife; Swiss Army knife; Swiss cheese; Turkish delight; Turkish Delight
  Turkish bath; Turkish baths; Greek yogurt; Greek yoghurt; Irish coffee; Dutch courage; Dutch oven; Brazil nut
  Brazil nuts; Brazilian wax; Canada goose; Canada geese; Danish pastry; Singapore Sling; Cuba Libre; Bermuda shorts
  Jordan almonds; Malta fever; Mexican standoff; Mexican stand-off; Mexican wave; Miss America; Captain America
  Vietnam War; Vietnam war; Vietnam veteran; Vietnam veterans; Iran-Contra`
  .split(/[;\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== "");
