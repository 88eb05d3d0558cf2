import { describe, expect, test } from "@jest/globals";
import countries from "i18n-iso-countries";
import { regionIn, regionOf, regionNamed } from "../../../src/vocabulary/regions.js";

const continents = ["Africa", "the Americas", "Asia", "Europe", "Oceania"];

describe("the lists of countries by region", () => {
  test("name every country once, but for Antarctica", () => {
    const listed = continents.flatMap((name) => regionOf(name)?.countries ?? []);
    const all = Object.keys(countries.getAlpha2Codes()).filter((code) => code !== "AQ");
    expect([...listed].sort()).toEqual(all.sort());
  });

  test("follow M49 where it is not what one expects", () => {
    const continentOf = (code: string): string | undefined =>
      continents.find((name) => regionOf(name)?.countries.includes(code));
    expect(["RU", "TR", "CY", "KZ", "GE", "EG", "GL", "MX", "TL"].map(continentOf)).toEqual([
      "Europe",
      "Asia",
      "Asia",
      "Asia",
      "Asia",
      "Africa",
      "the Americas",
      "the Americas",
      "Asia",
    ]);
  });

  test("make Eurasia of Asia and Europe, and the world of all", () => {
    const both = [...(regionOf("Asia")?.countries ?? []), ...(regionOf("Europe")?.countries ?? [])].sort();
    expect(regionOf("Eurasia")?.countries).toEqual(both);
    expect(regionOf("Asia and Europe")).toBe(regionOf("Eurasia"));
    expect(regionOf("the World")?.countries).toHaveLength(249);
  });

  test("know what publishers count to a region beyond its list", () => {
    expect(regionOf("Europe")?.mayCount.has("TR")).toBe(true);
    expect(regionOf("Europe")?.mayCount.has("CN")).toBe(false);
    expect(regionNamed("the European Union")?.mayCount.has("GB")).toBe(true);
    expect(regionNamed("the European Union")?.mayCount.has("TR")).toBe(false);
    expect(regionNamed("Mekong")?.countries).toEqual(["CN", "KH", "LA", "MM", "TH", "VN"]);
  });
});

describe("the region that a phrase ends with", () => {
  test.each([
    ["all heroin seizures in Eurasia", "Eurasia"],
    ["heroin seized in Asia and Europe", "Eurasia"],
    ["the heroin seized throughout the whole world.", "World"],
    ["seizures of opium in Asia", "Asia"],
    ["Europe", "Europe"],
    ["all seizures across the Americas", "Americas"],
    ["heroin seized in Central Asia", null],
    ["heroin seized in East and Southeast Asia", null],
    ["the heroin seized in the whole country", null],
    ["seizures in the European Union", null],
    ["heroin seized by Asia", null],
    ["", null],
  ])("%s", (phrase, name) => {
    expect(regionIn(phrase)?.name ?? null).toBe(name);
  });
});
