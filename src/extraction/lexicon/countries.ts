import countries from "i18n-iso-countries";

/** Names, adjectives and misspellings that documents print beside the names of ISO 3166, by ISO 3166-1 alpha-2 code. */
const printedNames: Readonly<Record<string, readonly string[]>> = {
  AF: ["Afghan", "Afghans", "Afghanistani", "Afghani"],
  AE: ["UAE", "Emirates", "Emirati"],
  AL: ["Albanian"],
  AM: ["Armenian"],
  AU: ["Australian"],
  AT: ["Austrian"],
  AZ: ["Azerbaijani", "Azeri"],
  BD: ["Bangladeshi"],
  BE: ["Belgian"],
  BG: ["Bulgarian"],
  BR: ["Brazilian"],
  BY: ["Belarusian", "Byelorussian"],
  CA: ["Canadian"],
  CH: ["Swiss"],
  CN: ["Chinese", "PRC", "Mainland China"],
  CO: ["Colombian"],
  CZ: ["Czech", "Czech Republic"],
  DE: ["German"],
  DK: ["Danish"],
  EC: ["Ecuadorian", "Ecuadorean"],
  EE: ["Estonian"],
  EG: ["Egyptian"],
  ES: ["Spanish", "Spaniard"],
  FI: ["Finnish"],
  FR: ["French"],
  GB: ["British", "Britain", "U.K."],
  GE: ["Georgian"],
  GR: ["Greek"],
  HU: ["Hungarian"],
  ID: ["Indonesian"],
  IE: ["Irish"],
  IL: ["Israeli"],
  IN: ["Indian"],
  IQ: ["Iraqi"],
  IR: ["Iranian"],
  IT: ["Italian"],
  JP: ["Japanese"],
  KG: ["Kyrgyz", "Kyrgyz Republic", "Kirghiz", "Kirgiz"],
  KH: ["Cambodian"],
  KR: ["South Korea", "South Korean", "Republic of Korea"],
  KP: ["North Korean", "DPRK"],
  KZ: ["Kazakh", "Kazakhstani"],
  LA: ["Laos", "Lao", "Laotian", "Lao PDR"],
  LT: ["Lithuanian"],
  LV: ["Latvian"],
  MA: ["Moroccan"],
  MD: ["Moldova", "Moldovan"],
  MM: ["Burma", "Burmese"],
  MN: ["Mongolian"],
  MX: ["Mexican"],
  MY: ["Malaysian"],
  NG: ["Nigerian"],
  NL: ["Dutch", "Holland", "the Netherlands"],
  NO: ["Norwegian"],
  PE: ["Peruvian"],
  PH: ["Filipino", "Philippine"],
  PK: ["Pakistani"],
  PL: ["Polish"],
  PT: ["Portuguese"],
  RO: ["Romanian"],
  RS: ["Serbian"],
  RU: ["Russian"],
  SA: ["Saudi"],
  SE: ["Swedish"],
  SY: ["Syria", "Syrian"],
  TH: ["Thai"],
  TJ: ["Tajik", "Tajikistani"],
  TM: ["Turkmen"],
  TR: ["Turkish", "Turkiye"],
  UA: ["Ukrainian"],
  US: ["American", "America"],
  UZ: ["Uzbek", "Uzbekistani"],
  VE: ["Venezuelan"],
  VN: ["Viet Nam", "Vietnamese"],
};

// ISO's short names are long for a reader ("Moldova, Republic of"); these are the usual English ones.
const usualNames: Readonly<Record<string, string>> = {
  GB: "United Kingdom",
  KR: "South Korea",
  LA: "Laos",
  MD: "Moldova",
  PS: "Palestine",
  SY: "Syria",
};

export const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && countries.alpha2ToAlpha3(code) !== undefined;
export const countryCode3 = (code: string): string => countries.alpha2ToAlpha3(code) ?? code;
export const countryName = (code: string): string =>
  usualNames[code] ?? countries.getName(code, "en", { select: "alias" }) ?? code;

/** Every way in which a document may print a country: names, official names, adjectives, code. Longest first. */
export function printedCountryNames(code: string): readonly string[] {
  const iso = countries.getName(code, "en", { select: "all" }) ?? [];
  return [...new Set([...iso, usualNames[code] ?? [], printedNames[code] ?? [], code, countryCode3(code)].flat())].sort(
    (a, b) => b.length - a.length,
  );
}

const codesByName = new Map(
  Object.keys(countries.getAlpha2Codes()).flatMap((code) =>
    printedCountryNames(code).map((name) => [name.toLowerCase(), code] as const),
  ),
);

/** The code of a country by its code, a name or an adjective; null when no country is called that. */
export const countryCodeOf = (name: string): string | null => codesByName.get(name.trim().toLowerCase()) ?? null;
