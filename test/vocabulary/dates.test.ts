import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { edtfInterval } from "../../src/vocabulary/edtf.js";
import { type DateOrder, numericDate, numericDates, orderIn } from "../../src/vocabulary/numeric-date.js";
import { writtenDate } from "../../src/vocabulary/written-date.js";

test.each([
  "2018",
  "2018-11",
  "2018-11-13",
  "2011/2017",
  "2011/..",
  "../2014",
  "2011/",
  "199X",
  "2018-1X",
  "2018?",
  "2018-21",
])("%s is an EDTF date", (text) => {
  expect(edtfInterval(text)).not.toBeNull();
});

test.each([
  "18",
  "201",
  "0985",
  "985",
  "20181113",
  "20160101",
  "99999",
  "2018-1-3",
  "-0500",
  "2018.5",
  "2018/19",
  "2018-02-30",
])("%s is none", (text) => {
  expect(edtfInterval(text)).toBeNull();
});

test("no number with other than four digits is a date", () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat({ max: 999 }), fc.integer({ min: 10_000, max: Number.MAX_SAFE_INTEGER })), (number) => {
      expect(edtfInterval(String(number))).toBeNull();
    }),
  );
});

test.each([
  ["03/14/2019", ["2019-03-14"]],
  ["14/03/2019", ["2019-03-14"]],
  ["03/04/2019", ["2019-04-03", "2019-03-04"]],
  ["4/4/2019", ["2019-04-04"]],
  ["03.04.2019", ["2019-04-03"]],
  ["2019/04/03", ["2019-04-03"]],
  ["31/02/2019", []],
  ["3/4/19", []],
])("%s can be %j", (printed, days) => {
  expect(numericDates(printed)).toEqual(days);
});

const orders: readonly (DateOrder | null)[] = [null, "day-first", "month-first"];

test("a date that could be two days is read by the custom of its publisher alone", () => {
  expect(orders.map((order) => numericDate("03/04/2019", order))).toEqual([null, "2019-04-03", "2019-03-04"]);
  expect([
    orderIn(["14/03/2019", "03/04/2019"]),
    orderIn(["03/14/2019"]),
    orderIn(["03/14/2019", "14/03/2019"]),
  ]).toEqual(["day-first", "month-first", null]);
});

test.each([
  ["2018-11-13", "2018-11-13"],
  ["2018-11-13T10:00:00Z", "2018-11-13"],
  ["2018-11-13 10:00", "2018-11-13"],
  ["13 November 2018", "2018-11-13"],
  ["13th of November, 2018", "2018-11-13"],
  ["Nov. 13, 2018", "2018-11-13"],
  ["Tue, 13 Nov 2018 10:00:00 +0000", "2018-11-13"],
  ["Tuesday 13 November 2018", "2018-11-13"],
  ["November 2018", "2018-11"],
  ["13.11.2018", "2018-11-13"],
  ["2018/11/13", "2018-11-13"],
  ["11/13/2018", "2018-11-13"],
  ["11/12/2018", null],
  ["20181113", null],
  ["31 February 2018", null],
  ["13 November", null],
  ["13 Brumaire 2018", null],
  ["yesterday", null],
])("%s is %s", (written, date) => {
  expect(writtenDate(written)).toBe(date);
});

test("every day is read out of every form in which it is clear", () => {
  const names = "January February March April May June July August September October November December".split(" ");
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = "", month = "", number = ""] = iso.split("-");
      const name = names[Number(month) - 1] ?? "";
      const forms = [
        iso,
        `${Number(number)} ${name} ${year}`,
        `${name.slice(0, 3)}. ${Number(number)}, ${year}`,
        `${number}.${month}.${year}`,
      ];
      expect(forms.map((form) => writtenDate(form))).toEqual(forms.map(() => iso));
      expect(numericDates(`${number}/${month}/${year}`)).toContain(iso);
    }),
  );
});
