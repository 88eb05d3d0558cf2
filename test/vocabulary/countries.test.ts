import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { countryCodeOf, otherPlaceNamed, printedCountryNames } from "../../src/vocabulary/countries.js";

test.each([
  ["Côte d’Ivoire", "CI"],
  ["Co\u0302te d'Ivoire", "CI"],
  ["COTE D'IVOIRE", "CI"],
  ["TÜRKİYE", "TR"],
  ["Democratic People’s Republic of Korea", "KP"],
  ["Korea, Dem. People's Rep.", "KP"],
  ["Korea, Rep.", "KR"],
  ["Congo, Dem. Rep.", "CD"],
  ["Congo, Rep.", "CG"],
  ["Egypt, Arab Rep.", "EG"],
  ["Iran (Islamic Rep. of)", "IR"],
  ["Iran, Islamic Republic of", "IR"],
  ["Venezuela, RB", "VE"],
  ["Gambia, The", "GM"],
  ["the  Netherlands", "NL"],
  ["Hong Kong SAR, China", "HK"],
  ["China, Macao SAR", "MO"],
  ["Trinidad & Tobago", "TT"],
  ["Guinea\u2011Bissau", "GW"],
  ["Kazakh\u00adstan", "KZ"],
  ["Congo", null],
  ["Ruritania", null],
  ["Paris, France, Europe", null],
  ["", null],
])("%s is %s", (name, code) => {
  expect(countryCodeOf(name)).toBe(code);
});

test.each([
  ["USSR", { name: "Soviet Union", code: null }],
  ["Yugoslavia (former)", { name: "Yugoslavia", code: null }],
  ["CZECHOSLOVAKIA", { name: "Czechoslovakia", code: null }],
  ["Serbia and Montenegro", { name: "Serbia and Montenegro", code: null }],
  ["Netherlands Antilles", { name: "Netherlands Antilles", code: null }],
  ["German Democratic Republic", { name: "East Germany", code: null }],
  ["Scotland", { name: "Scotland", code: "GB" }],
  ["England and Wales", { name: "England and Wales", code: "GB" }],
  ["Northern Ireland", { name: "Northern Ireland", code: "GB" }],
  ["Zanzibar", { name: "Zanzibar", code: "TZ" }],
])("%s is no country", (name, place) => {
  expect([countryCodeOf(name), otherPlaceNamed(name)]).toEqual([null, place]);
});

test("a country is known in whatever writing a document prints it", () => {
  const codes = ["CI", "KP", "TR", "CD", "GB", "ST", "US"];
  const writings: ((name: string) => string)[] = [
    (name) => name.toUpperCase(),
    (name) => name.normalize("NFD"),
    (name) => name.replaceAll("'", "’"),
    (name) => ` ${name.replaceAll(" ", "\u00a0 ")}`,
  ];
  const names = codes.flatMap((code) => printedCountryNames(code).map((name) => [name, code] as const));
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom(...writings), ([name, code], write) => {
      expect([code, null]).toContain(countryCodeOf(write(name)));
      expect(countryCodeOf(write(name))).toBe(countryCodeOf(name));
    }),
  );
});
