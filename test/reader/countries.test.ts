import { expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

test.each([
  ["Police in Afghanistan and Pakistan met.", ["AF", "PK"]],
  ["The Afghan police met the Afghanistani customs.", ["AF"]],
  ["The Kyrgyz Republic and the People's Republic of China signed.", ["KG", "CN"]],
  ["The UK and the US sent experts; USA officials spoke.", ["GB", "US"]],
  ["The Republic of Korea and the Democratic People's Republic of Korea did not meet.", ["KR", "KP"]],
  ["South Sudan and Sudan share a border; so do Niger and Nigeria.", ["SS", "SD", "NE", "NG"]],
  ["Dominica is not the Dominican Republic.", ["DM", "DO"]],
  ["A Swiss bank, a Danish port and a Dutch ship.", ["CH", "DK", "NL"]],
  ["Viet Nam, Laos and Burma met.", ["VN", "LA", "MM"]],
  ["The Islamic Republic of Iran and Türkiye met in Turkey.", ["IR", "TR"]],
  ["Police in Côte d’Ivoire and Timor-Leste met.", ["CI", "TL"]],
  ["Jordan and Chad sent officers.", ["JO", "TD"]],
  ["Czechia and the Czech\nRepublic", ["CZ"]],
  ["Officers from Hong Kong and Macao met.", ["HK", "MO"]],
  ["They told us that it was late, and ate turkey from china.", []],
  ["In Atlanta, Georgia, students of Georgia Tech met.", []],
  // What is named after a country
  ["A Kenya Airways plane, an Air China plane and a Singapore Airlines plane landed.", []],
  ["They met at the Norway Bridge, on Mexico Road, in the France Hotel and on the Thai-Lao Friendship Bridge.", []],
  ["Manchester United beat Honduras United, and China Shipping Line paid.", []],
  ["The Egypt Air Force and the Kenya Police met.", ["EG", "KE"]],
  ["The Republic of Kenya (RoK) and the Kyrgyz Republic (KR) met.", ["KE", "KG"]],
  ["The Indian Ocean is wide, and its Spanish acronym is short.", []],
])("%s", (text, codes) => {
  expect(fieldsFound("Country", text)).toEqual(codes.map((iso2) => ({ iso2 })));
});

test("a country is quoted by its name rather than by an adjective before it", () => {
  const [country] = found("Country", "Afghan police met in Kabul. Later Afghanistan was named, and Afghanistan again.");
  expect([country?.passages, country?.found.rule, country?.status]).toEqual([
    [{ quote: "Afghanistan", start: 34, end: 45, row: null, column: null }],
    "country/name",
    "accepted",
  ]);
});
