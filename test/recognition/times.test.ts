import { expect, test } from "@jest/globals";
import { resolveTimes } from "../../src/recognition/periods.js";
import { sentencesOf } from "../../src/recognition/sentences.js";
import { timesOf } from "../../src/recognition/times.js";
import { tokensOf } from "../../src/recognition/token.js";

const read = (text: string, publishedOn: string | null = null, isAmerican = false): unknown => {
  const tokens = tokensOf(text);
  const times = resolveTimes(tokens, sentencesOf(text, tokens), timesOf(tokens, publishedOn, isAmerican));
  return times.map(({ first, last, start, end }) => [
    first === last ? first : `${first}/${last}`,
    text.slice(start, end),
  ]);
};

test.each([
  ["on 13 November 2018", [["2018-11-13", "13 November 2018"]]],
  ["on November 13, 2018", [["2018-11-13", "November 13, 2018"]]],
  ["on Tuesday, 13 November 2018", [["2018-11-13", "Tuesday, 13 November 2018"]]],
  ["the 5th of May 2019", [["2019-05-05", "5th of May 2019"]]],
  [
    "on 2018-11-13 and 26.05.2015",
    [
      ["2018-11-13", "2018-11-13"],
      ["2015-05-26", "26.05.2015"],
    ],
  ],
  ["21 to 25 June 2021", [["2021-06-21/2021-06-25", "21 to 25 June 2021"]]],
  ["June 19-21, 2024", [["2024-06-19/2024-06-21", "June 19-21, 2024"]]],
  ["from 17 September to 8 October 2018", [["2018-09-17/2018-10-08", "17 September to 8 October 2018"]]],
  ["from December 28, 2018 to", [["2018-12-28", "December 28, 2018"]]],
  ["in January-June 2018", [["2018-01/2018-06", "January-June 2018"]]],
  ["in November 2018", [["2018-11", "November 2018"]]],
  ["from 2011 to 2017", [["2011/2017", "from 2011 to 2017"]]],
  ["in 2011–17", [["2011/2017", "2011–17"]]],
  ["since 2011 it", [["2011/..", "since 2011"]]],
  ["since May 2011 it", [["2011-05/..", "since May 2011"]]],
  ["since 9 July 2015, and", [["2015-07-09/..", "since 9 July 2015"]]],
  ["since July 9, 2015", [["2015-07-09/..", "since July 9, 2015"]]],
  ["since 2015-07-09", [["2015-07-09/..", "since 2015-07-09"]]],
  ["since the early 1990s", [["199X/..", "since the early 1990s"]]],
  ["from March 2019 onwards", [["2019-03/..", "from March 2019 onwards"]]],
  ["from 9 June 2017 on.", [["2017-06-09/..", "from 9 June 2017 on"]]],
  ["from 9 June 2017 on the ship", [["2017-06-09", "9 June 2017"]]],
  ["2019 onward, it", [["2019/..", "2019 onward"]]],
  ["until 2014 it", [["../2014", "until 2014"]]],
  ["until 3 May 2014", [["../2014-05-03", "until 3 May 2014"]]],
  ["up to 2014", [["../2014", "up to 2014"]]],
  ["up to 2014 kg", []],
  ["not until 2014 was it", [["2014", "2014"]]],
  ["from 2003 until 2014", [["2003/2014", "from 2003 until 2014"]]],
  ["between 2003 and 2017", [["2003/2017", "between 2003 and 2017"]]],
  ["since 2018-19", [["2018/2019", "2018-19"]]],
  ["signed in 2006", [["2006", "in 2006"]]],
  ["in the 1990s", [["199X", "1990s"]]],
  ["in the first half of 2021", [["2021-01/2021-06", "first half of 2021"]]],
  ["first nine months of 2019", [["2019-01/2019-09", "first nine months of 2019"]]],
  ["the third quarter of 2015", [["2015-07/2015-09", "third quarter of 2015"]]],
  ["the year ending March 2022", [["2021-04/2022-03", "year ending March 2022"]]],
  ["the year ending with a ceremony in 2018", [["2018", "in 2018"]]],
  ["FY 2018", [["2018", "FY 2018"]]],
  ["in FY2016/17", [["2016/2017", "FY2016/17"]]],
  ["in the financial year 2016-2017", [["2016/2017", "financial year 2016-2017"]]],
  ["on 03/14/2019", [["2019-03-14", "03/14/2019"]]],
  ["on 03/04/2019", [["XXXX-XX-XX", "03/04/2019"]]],
  ["on 31 February 2019", [["XXXX-XX-XX", "31 February 2019"]]],
  [
    "on 14/03/2019 and 03/04/2019",
    [
      ["2019-03-14", "14/03/2019"],
      ["2019-04-03", "03/04/2019"],
    ],
  ],
  ["between 3 March and 28 May 2019", [["2019-03-03/2019-05-28", "3 March and 28 May 2019"]]],
  ["from 28 December to 3 January 2019", [["2018-12-28/2019-01-03", "28 December to 3 January 2019"]]],
  ["on May 20", [["XXXX-05-20", "May 20"]]],
  [
    "In 2019 it was 5 kg, a year earlier 4 kg",
    [
      ["2019", "In 2019"],
      ["2018", "a year earlier"],
    ],
  ],
  [
    "In the first half of 2021 and the same period of 2020",
    [
      ["2021-01/2021-06", "first half of 2021"],
      ["2020-01/2020-06", "same period of 2020"],
    ],
  ],
  ["181 tons, 2018 kg, a total of 1927 suspects, 2 may follow", []],
  // Words that nothing dates
  [
    "on Tuesday, yesterday, last month, last year, to date",
    [
      ["XXXX-XX-XX", "on Tuesday"],
      ["XXXX-XX-XX", "yesterday"],
      ["XXXX-XX", "last month"],
      ["XXXX", "last year"],
      ["XXXX-XX-XX", "to date"],
    ],
  ],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("relative dates count back from the publication", () => {
  expect(read("held in Beijing on Tuesday", "2018-11-13")).toEqual([["2018-11-13", "on Tuesday"]]);
  expect(read("between January and May this year", "2018-11-13")).toEqual([
    ["2018-01/2018-05", "January and May this year"],
  ]);
  expect(read("on Friday", "2018-11-13")).toEqual([["2018-11-09", "on Friday"]]);
  expect(read("yesterday", "2018-03-01")).toEqual([["2018-02-28", "yesterday"]]);
  expect(read("To date", "2018-03-01")).toEqual([["2018-03-01", "To date"]]);
  expect(read("last year and this month", "2018-03-01")).toEqual([
    ["2017", "last year"],
    ["2018-03", "this month"],
  ]);
  expect(read("on May 20", "2018-03-01")).toEqual([["2017-05-20", "May 20"]]);
  expect(read("to date", "2018")).toEqual([["XXXX-XX-XX", "to date"]]);
  expect(read("since last year", "2018-03-01")).toEqual([["2017/..", "since last year"]]);
});

test("a fiscal year begins in October where the publisher is of the United States", () => {
  expect(read("in fiscal year 2018", null, true)).toEqual([["2017-10/2018-09", "fiscal year 2018"]]);
});

test("a date in figures has the month first where the publisher is of the United States", () => {
  expect(read("on 03/04/2019", null, true)).toEqual([["2019-03-04", "03/04/2019"]]);
});
