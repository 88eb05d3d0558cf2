import { phrasesOf, wordsOf } from "../../vocabulary/words-of.js";

/**
 * Provinces, states and regions by the ISO 3166-1 alpha-2 code of their country. Left out is what means something else
 * too: a division of two countries (Punjab, Badakhshan), a country (Georgia), a city of another one, a given name
 * (Virginia), a newspaper (Fars), a word (Mary, Central). What is missing here keeps its name and has no country.
 */
const divisionsByCountry: Readonly<Record<string, string>> = {
  CN: `Anhui; Fujian; Gansu; Guangdong; Guangxi; Guangxi Zhuang; Guizhou; Hainan; Hebei; Heilongjiang; Henan; Hubei; Hunan;
    Inner Mongolia; Jiangsu; Jiangxi; Jilin; Liaoning; Ningxia; Qinghai; Shaanxi; Shandong; Shanxi; Sichuan; Tibet; Xinjiang;
    Xinjiang Uygur; Yunnan; Zhejiang`,
  RU: `Adygea; Altai Krai; Arkhangelsk; Astrakhan; Bashkortostan; Belgorod; Bryansk; Buryatia; Chechnya; Chelyabinsk; Chuvashia;
    Dagestan; Ingushetia; Irkutsk; Kabardino-Balkaria; Kaliningrad; Kalmykia; Kamchatka; Karachay-Cherkessia; Karelia; Kemerovo;
    Khabarovsk; Khakassia; Krasnodar; Krasnoyarsk; Kurgan; Kursk; Mari El; Mordovia; Murmansk; North Ossetia; Orenburg; Penza;
    Primorye; Pskov; Rostov; Ryazan; Sakhalin; Saratov; Smolensk; Stavropol; Sverdlovsk; Tatarstan; Tomsk; Tuva; Tyumen; Udmurtia;
    Ulyanovsk; Volgograd; Voronezh; Yakutia; Zabaykalsky`,
  KZ: "Akmola; Aktobe; Atyrau; Karaganda; Kostanay; Kyzylorda; Mangystau; Pavlodar; Zhambyl",
  KG: "Batken; Chuy; Issyk-Kul; Jalal-Abad; Naryn; Talas",
  TJ: "Gorno-Badakhshan; Khatlon; Sughd",
  TM: "Ahal; Dashoguz; Lebap",
  UZ: "Andijan; Jizzakh; Karakalpakstan; Kashkadarya; Khorezm; Surkhandarya; Surxondaryo; Syrdarya",
  AF: `Badghis; Baghlan; Balkh; Bamiyan; Bamyan; Daykundi; Faryab; Ghazni; Ghor; Helmand; Jawzjan; Kapisa; Khost; Kunar; Laghman;
    Logar; Maidan Wardak; Nangarhar; Nimroz; Nimruz; Nuristan; Oruzgan; Paktia; Paktika; Panjshir; Parwan; Samangan; Takhar;
    Uruzgan; Zabul`,
  PK: "Balochistan; Gilgit-Baltistan; Khyber Pakhtunkhwa; Sindh",
  IR: `Ardabil; Bushehr; East Azerbaijan; Golestan; Hamadan; Hormozgan; Kerman; Kermanshah; Khorasan Razavi; Khuzestan; Lorestan;
    Mazandaran; North Khorasan; Qazvin; Razavi Khorasan; Semnan; Sistan and Baluchestan; Sistan and Baluchistan;
    Sistan-Baluchestan; Sistan-Baluchistan; South Khorasan; West Azerbaijan; Yazd; Zanjan`,
  IN: `Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Gujarat; Haryana; Himachal Pradesh; Jharkhand; Karnataka;
    Kerala; Madhya Pradesh; Maharashtra; Manipur; Meghalaya; Mizoram; Nagaland; Odisha; Rajasthan; Sikkim; Tamil Nadu;
    Telangana; Tripura; Uttar Pradesh; Uttarakhand; West Bengal`,
  MM: "Ayeyarwady; Chin State; Kachin; Kayah; Kayin; Rakhine; Sagaing; Shan State; Tanintharyi; Wa State",
  TH: `Chumphon; Kanchanaburi; Mae Hong Son; Mukdahan; Nakhon Phanom; Nong Khai; Ratchaburi; Songkhla; Ubon Ratchathani;
    Udon Thani`,
  LA: "Bokeo; Champasak; Houaphanh; Luang Namtha; Luang Prabang; Oudomxay; Phongsaly; Savannakhet",
  VN: "Cao Bang; Dien Bien; Ha Tinh; Lai Chau; Lang Son; Nghe An; Quang Ninh; Quang Tri; Son La; Tay Ninh; Thanh Hoa",
  KH: "Banteay Meanchey; Battambang; Kampong Cham; Mondulkiri; Preah Sihanouk; Ratanakiri; Stung Treng; Svay Rieng",
  NG: `Niger State; Kano State; Lagos State; Ogun State; Edo State; Delta State; Kogi State; Kaduna State; Katsina State; Rivers State; Ondo State; Oyo State; Kwara State; Plateau State; Benue State;
    Niger Delta; Adamawa; Borno; Sokoto; Zamfara; Taraba; Kebbi; Nasarawa; Anambra; Akwa Ibom; Cross River State`,
  MX: "Baja California; Chihuahua; Michoacan; Oaxaca; Sinaloa; Sonora; Tamaulipas",
  US: `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho;
    Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota;
    Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina;
    North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas;
    Upstate New York; Utah; Vermont; West Virginia; Wisconsin; Wyoming`,
};

/** Each division with the code of its country. */
export const divisions: readonly (readonly [string, string])[] = Object.entries(divisionsByCountry).flatMap(
  ([code, names]) => phrasesOf(names).map((name) => [name, code] as const),
);

/** States whose names mean something else alone, behind the comma of "Cuba, New York". */
export const statesBehindTowns: readonly string[] = phrasesOf(
  "New York; Georgia; Washington; Virginia; Ga.; Pa.; Fla.; Ind.; Tenn.; Mo.; N.Y.; Ill.; Ky.",
);

/** States of the United States that have the name of a country. */
export const statesLikeCountries: ReadonlySet<string> = wordsOf("georgia");

/** "Fulton County", "Orleans Parish". */
export const countyNouns: ReadonlySet<string> = wordsOf("county counties parish");

/** Towns of such a state. */
export const townsOfStates: readonly string[] = phrasesOf(
  `Atlanta; Augusta; Savannah; Macon; Columbus; Athens; Albany; Rome; Dalton; Valdosta; Marietta; Brunswick; Gainesville; Norcross; Lawrenceville; Decatur; Statesboro; Warner Robins; Roswell; Alpharetta
  Sandy Springs; Conyers; Smyrna; Newnan; Carrollton; Hinesville; Duluth; Cartersville; Kennesaw; Peachtree City; Griffin`,
);
