import { phrasesOf, wordsOf } from "../../vocabulary/words-of.js";

/**
 * Phrases with the name of a country in them that do not mean that country: seas, namesakes in the United States, whole
 * continents, dogs. Longest match wins here too; `Northern Ireland` and `Papua New Guinea` are names of countries.
 */
export const notCountries: readonly string[] = phrasesOf(`
  Latin America; Latin American; Latin Americans; South America; South American; South Americans; Central America
  Central American; Central Americans; North America; North American; North Americans; Meso-America; Inter-American
  Inter-America; Pan American; Pan-American; Ibero-America; Ibero-American; Latin-American; Asian American
  Afro-American; Hispanic American; Organization of American States; Organisation of American States; Andean America
  Spanish America; Native American; Native Americans; American Indian; American Indians; African-American
  African-Americans; South China Sea; East China Sea; South China Morning Post; Indian Ocean; Western Indian Ocean
  Indian Ocean Commission; Indian Ocean Rim; Sea of Japan; Gulf of Mexico; Gulf of Guinea; Gulf of Oman; Sea of Oman
  Gulf of Thailand; Gulf of Panama; Gulf of Honduras; Gulf of Venezuela; Gulf of Finland; Irish Sea; Norwegian Sea
  Philippine Sea; West Philippine Sea; Greenland Sea; Mozambique Channel; Great Australian Bight; Bermuda Triangle
  Jordan River; Jordan Valley; River Jordan; Niger River; River Niger; Niger Delta; Niger State; East Azerbaijan
  West Azerbaijan; Inner Mongolia; Inner Mongolian; Outer Mongolia; Greater Mongolia; New Guinea; West New Guinea
  Guinea pig; Guinea pigs; Guinea fowl; Guinea worm; Guinea grass; New Mexico; New Mexican; New Mexicans
  New England; New Britain; New Ireland; New South Wales; Prince of Wales; New Holland; Holland Tunnel
  British Columbia; British Columbian; British Honduras; British Guiana; French Antilles; French West Indies
  British West Indies; Netherlands Antilles; Dutch Antilles; West Indian; West Indians; East Indian; Port of Spain
  Port-of-Spain; Spanish Town; New Spain; French Quarter; French Lick; Central Macedonia; Eastern Macedonia
  Western Macedonia; Antigua Guatemala; La Trinidad; South Jordan; West Jordan; Indian River; Indian River County
  Indian reservation; Indian Reservation; Indian Reservations; Indian reservations; Bureau of Indian Affairs
  Indian Health Service; Indian Wells; Indian summer; Indian hemp; Lebanon County; Lebanon Valley; Jamaica Plain
  Jamaica Bay; Jamaica Estates; Jamaica, Queens; Panama City Beach; Panama City, Fla.; Panama Papers; Panama hat
  Panama Red; Northern District of Georgia; Middle District of Georgia; Southern District of Georgia
  State of Georgia; Georgia Bureau of Investigation; Georgia State Patrol; Georgia State Police
  Georgia National Guard; Georgia Tech; Georgia Southern; Georgia Avenue; University of Georgia; Strait of Georgia
  South Georgia; Georgia-Pacific; north Georgia; North Georgia; middle Georgia; Georgian Bay; Georgian architecture
  Georgian house; Georgian era; Peru, Ind.; China Grove; China Lake; China Spring; Angola Prison; Turkey Creek
  Turkey Point; China White; China white; China clay; China girl; Afghan Kush; Afghan hound; Afghan Hound
  Colombian Gold; Belgian Malinois; Belgian malinois; Belgian Shepherd; Belgian shepherd; German Shepherd
  German Shepherds; German shepherd; German shepherds; Dutch Shepherd; Dutch shepherd; Australian Shepherd
  Chinese New Year; Chinese whispers; Russian roulette; Russian doll; French fries; French press; French bulldog
  Spanish flu; Swiss army knife; Swiss Army knife; Swiss cheese; Turkish delight; Turkish Delight; Turkish bath
  Turkish baths; Greek yogurt; Greek yoghurt; Irish coffee; Dutch courage; Dutch oven; Brazil nut; Brazil nuts
  Brazilian wax; Canada goose; Canada geese; Danish pastry; Singapore Sling; Cuba Libre; Bermuda shorts
  Jordan almonds; Malta fever; Mexican standoff; Mexican stand-off; Mexican wave; Miss America; Captain America
  Vietnam War; Vietnam war; Vietnam veteran; Vietnam veterans; Iran-Contra`);

/** Capital nouns that end the name of a company, a street, a building or a team: "Kenya Airways", "Jordan Road". */
export const namesakeNouns: ReadonlySet<string> = wordsOf(
  `airways airlines airline air road street avenue lane boulevard bridge hotel tower gate square plaza hospital stadium mall
  shipping lines line cargo express united fc rovers open club motors telecom petroleum restaurant cafe bar highway tunnel steel`,
);

/** Before the country in such a name: "Air China", "Hotel Lebanon". */
export const namesakeLeads: ReadonlySet<string> = wordsOf("air hotel cafe");

/** Behind a namesake noun they are a part of the state: "Egypt Air Force", "Kenya Road Authority". */
export const namesakeOfState: ReadonlySet<string> = wordsOf("force authority defence defense marshal corps");

/** Nouns behind an adjective that means a language: "its Spanish acronym". */
export const languageNouns: ReadonlySet<string> = wordsOf("acronym initials language abbreviation word for name");

/** Names of countries and cities that persons have too: "Michael Jordan". */
export const countriesLikeNames: ReadonlySet<string> = wordsOf(
  "jordan chad israel georgia cyprus kenya india monaco paris",
);
