import { describe, expect, test } from "@jest/globals";
import { edtfInterval, overlaps } from "../../src/model/edtf.js";

const days = (text: string): string | null => {
  const interval = edtfInterval(text);
  const day = (time: number): string => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : "..");
  return interval === null ? null : `${day(interval.min)} to ${day(interval.max)}`;
};

describe("an EDTF date", () => {
  test.each([
    ["2006", "2006-01-01 to 2006-12-31"],
    ["2018-11", "2018-11-01 to 2018-11-30"],
    ["2018-11-13", "2018-11-13 to 2018-11-13"],
    ["2011/2017", "2011-01-01 to 2017-12-31"],
    ["2015/2015", "2015-01-01 to 2015-12-31"],
    ["2015-03-01/2015-03-01", "2015-03-01 to 2015-03-01"],
    ["2015-06/2015", "2015-06-01 to 2015-12-31"],
    ["2011/..", "2011-01-01 to .."],
    ["../2017", ".. to 2017-12-31"],
    ["201X", "2010-01-01 to 2019-12-31"],
    ["2017/2011", null],
    ["2018-11-14/2018-11-13", null],
    ["2018-02-30", null],
    ["2011/2012/2013", null],
    ["/", null],
    ["soon", null],
    ["", null],
  ])("%j means %s", (text, meaning) => {
    expect(days(text)).toBe(meaning);
  });

  test("overlaps another when both can mean one day", () => {
    expect(overlaps("2006", "2006-04-21")).toBe(true);
    expect(overlaps("2015/2015", "2015")).toBe(true);
    expect(overlaps("2011/2017", "2018")).toBe(false);
    expect(overlaps("soon", "2018")).toBe(false);
  });
});
