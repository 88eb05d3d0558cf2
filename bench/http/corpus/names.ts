/** Countries as texts print them, each with a city for what happens there. */
const countryRows = `
Afghanistan Kabul; Albania Tirana; Algeria Algiers; Angola Luanda; Argentina Buenos Aires; Armenia Yerevan; Australia Canberra
Austria Vienna; Azerbaijan Baku; Bahrain Manama; Bangladesh Dhaka; Barbados Bridgetown; Belarus Minsk; Belgium Brussels
Belize Belmopan; Benin Cotonou; Bhutan Thimphu; Bolivia La Paz; Botswana Gaborone; Brazil Brasilia; Bulgaria Sofia
Burundi Gitega; Cambodia Phnom Penh; Cameroon Yaounde; Canada Ottawa; Chile Santiago; China Beijing; Colombia Bogota
Croatia Zagreb; Cuba Havana; Cyprus Nicosia; Denmark Copenhagen; Ecuador Quito; Egypt Cairo; Eritrea Asmara; Estonia Tallinn
Ethiopia Addis Ababa; Fiji Suva; Finland Helsinki; France Paris; Gabon Libreville; Germany Berlin; Ghana Accra; Greece Athens
Guatemala Guatemala City; Guyana Georgetown; Haiti Port-au-Prince; Honduras Tegucigalpa; Hungary Budapest; Iceland Reykjavik
India New Delhi; Indonesia Jakarta; Iran Tehran; Iraq Baghdad; Ireland Dublin; Israel Jerusalem; Italy Rome; Jamaica Kingston
Japan Tokyo; Kazakhstan Astana; Kenya Nairobi; Kuwait Kuwait City; Kyrgyzstan Bishkek; Latvia Riga; Lebanon Beirut
Lesotho Maseru; Liberia Monrovia; Libya Tripoli; Lithuania Vilnius; Luxembourg Luxembourg City; Madagascar Antananarivo
Malawi Lilongwe; Malaysia Kuala Lumpur; Maldives Male; Malta Valletta; Mauritania Nouakchott; Mauritius Port Louis
Mexico Mexico City; Moldova Chisinau; Mongolia Ulaanbaatar; Montenegro Podgorica; Morocco Rabat; Mozambique Maputo
Myanmar Naypyidaw; Namibia Windhoek; Nepal Kathmandu; Netherlands The Hague; Nicaragua Managua; Norway Oslo; Oman Muscat
Pakistan Islamabad; Panama Panama City; Paraguay Asuncion; Peru Lima; Philippines Manila; Poland Warsaw; Portugal Lisbon
Qatar Doha; Romania Bucharest; Russia Moscow; Rwanda Kigali; Senegal Dakar; Serbia Belgrade; Seychelles Victoria
Singapore Singapore; Slovakia Bratislava; Slovenia Ljubljana; Somalia Mogadishu; Spain Madrid; Sudan Khartoum
Suriname Paramaribo; Sweden Stockholm; Switzerland Bern; Syria Damascus; Tajikistan Dushanbe; Tanzania Dodoma
Thailand Bangkok; Togo Lome; Tunisia Tunis; Turkmenistan Ashgabat; Uganda Kampala; Ukraine Kyiv; Uruguay Montevideo
Uzbekistan Tashkent; Vanuatu Port Vila; Yemen Sana'a; Zambia Lusaka; Zimbabwe Harare`;

export interface Country {
  readonly name: string;
  readonly city: string;
}

export const countries: readonly Country[] = countryRows
  .split(/[;\n]/)
  .map((row) => row.trim())
  .filter((row) => row !== "")
  .map((row) => {
    const space = row.indexOf(" ");
    return { name: row.slice(0, space), city: row.slice(space + 1) };
  });

/** The element of a list at a number, which begins again at its end. */
export function around<Each>(list: readonly Each[], number: number): Each {
  const found = list[number % list.length];
  if (found === undefined) throw new Error(`expected a list with something in it, at ${number}`);
  return found;
}

export const countryAt = (number: number): Country => around(countries, number);

const bodies = [
  "Drug Control Agency",
  "Customs Service",
  "Interior Ministry",
  "Border Service",
  "Federal Police",
  "Narcotics Control Bureau",
  "Coast Guard",
  "Ministry of Justice",
  "Ministry of Health",
  "Prosecutor General's Office",
];

const syllables =
  "zor vel mak tul bren dax quil fen gov lum pex nar sil yot bar cor dun esk fal gim hol jad kel lor mun nev pol rud sev tam".split(
    " ",
  );
const capitalized = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A word without a meaning, another for every number up to 26,999. */
function inventedWord(number: number): string {
  const count = syllables.length;
  const places = [number, Math.floor(number / count), Math.floor(number / count ** 2)];
  return capitalized(
    places
      .map((place) => around(syllables, place))
      .slice(0, number < count ** 2 ? 2 : 3)
      .join(""),
  );
}

/** A person that nobody is, another for every number. */
export const personAt = (number: number): string =>
  // Both factors are prime to the number of words: neighbours share neither name.
  `${inventedWord((number * 397 + 11) % 899)} ${inventedWord((number * 1_009 + Math.floor(number / 899) * 31 + 17) % 26_983)}`;

export interface Body {
  readonly name: string;
  readonly country: Country;
}

/** A body of a state, another for every number: national ones first, then those of provinces that do not exist. */
export function bodyAt(number: number): Body {
  const country = countryAt(number);
  const round = Math.floor(number / countries.length);
  const province = Math.floor(round / bodies.length);
  const name = `${around(bodies, round)} of ${country.name}`;
  return { name: province === 0 ? name : `${inventedWord(province * 37 + number)} ${name}`, country };
}

/** Bodies of the country at a number, among the first so many. */
export function bodiesOf(countryNumber: number, among: number): string[] {
  const found: string[] = [];
  for (let number = countryNumber % countries.length; number < among; number += countries.length)
    found.push(bodyAt(number).name);
  return found;
}

export const months = "January February March April May June July August September October November December".split(
  " ",
);

/** A partnership of states that does not exist, another for every number. */
export const networkAt = (number: number): string => `${inventedWord(number * 7 + 5)} Drug Control Network`;
