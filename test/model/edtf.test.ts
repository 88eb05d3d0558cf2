import { describe, expect, test } from "@jest/globals";
import edtf from "edtf";
import fc from "fast-check";
import { edtfInterval, type Interval, mayCoincide } from "../../src/vocabulary/edtf.js";

const days = (text: string): string | null => {
  const interval = edtfInterval(text);
  const day = (time: number): string => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : "..");
  return interval === null ? null : `${day(interval.min)} to ${day(interval.max)}`;
};

/** As the library reads the two ends, which takes a day that does not exist for the one after it. */
function intervalOf(from: string, to: string): Interval | null {
  const exists = (date: string): boolean =>
    date.length < 10 || (!Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date));
  if (!exists(from) || !exists(to)) return null;
  try {
    const [{ min }, { max }] = [edtf(from), edtf(to)];
    return min > max ? null : { min, max };
  } catch {
    return null;
  }
}

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
    ["2017-06-09/", "2017-06-09 to .."],
    ["/2017", ".. to 2017-12-31"],
    ["/", null],
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

  test("that is plain means what the library for EDTF says", () => {
    const year = fc.integer({ min: 1000, max: 9999 });
    const part = fc.integer({ min: 0, max: 33 }).map((number) => String(number).padStart(2, "0"));
    const date = fc.oneof(
      year.map(String),
      fc.tuple(year, part).map((parts) => parts.join("-")),
      fc.tuple(year, part, part).map((parts) => parts.join("-")),
    );
    fc.assert(
      fc.property(date, date, (from, to) => {
        expect(edtfInterval(from)).toEqual(intervalOf(from, from));
        if (from !== to) expect(edtfInterval(`${from}/${to}`)).toEqual(intervalOf(from, to));
      }),
      { numRuns: 1000 },
    );
  });

  test("mayCoincide another when both can mean one day", () => {
    expect(mayCoincide("2006", "2006-04-21")).toBe(true);
    expect(mayCoincide("2015/2015", "2015")).toBe(true);
    expect(mayCoincide("2011/2017", "2018")).toBe(false);
    expect(mayCoincide("soon", "2018")).toBe(false);
  });
});
