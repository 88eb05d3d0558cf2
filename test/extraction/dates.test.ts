import { expect, test } from "@jest/globals";
import { readDates } from "../../src/extraction/dates.js";

const read = (text: string, publishedOn: string | null = null): unknown =>
  readDates(text, publishedOn).map(({ edtf, raw, rule }) => [edtf, raw, rule]);

test.each([
  ["on 13 November 2018", [["2018-11-13", "13 November 2018", "date/day-month-year"]]],
  ["on November 13, 2018", [["2018-11-13", "November 13, 2018", "date/month-day-year"]]],
  [
    "21 to 25 June 2021",
    [
      ["2021-06-21", "21 to 25 June 2021", "date/days-of-month"],
      ["2021-06-25", "21 to 25 June 2021", "date/days-of-month"],
    ],
  ],
  [
    "from 2011 to 2017",
    [
      ["2011", "from 2011 to 2017", "date/years"],
      ["2017", "from 2011 to 2017", "date/years"],
    ],
  ],
  ["signed in 2006", [["2006", "in 2006", "date/year"]]],
  ["181 tons", []],
  ["on Tuesday", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a weekday counts back from the day of publication, and without one is no date", () => {
  expect(read("held in Beijing on Tuesday", "2018-11-13")).toEqual([
    ["2018-11-13", "on Tuesday", "date/weekday-up-to-publication"],
  ]);
  expect(read("on Friday", "2018-11-13")).toEqual([["2018-11-09", "on Friday", "date/weekday-up-to-publication"]]);
  expect(read("yesterday", "2018-03-01")).toEqual([["2018-02-28", "yesterday", "date/yesterday-at-publication"]]);
  expect(read("to date", "2018")).toEqual([]);
});
