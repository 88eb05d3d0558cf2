import { describe, expect, test } from "@jest/globals";
import { folderOf, graphOf, runQuery } from "../run-query.js";

/** Articles that nobody has reviewed, each on its day, and the roles of the one person they name. */
async function rolesIn(articles: readonly (readonly [publishedOn: string | null, text: string])[]): Promise<unknown> {
  const files = articles.map(([publishedOn, text], index) => [
    `article-${index}.md`,
    publishedOn === null ? text : `---\npublishedOn: "${publishedOn}"\n---\n${text}`,
  ]);
  const { data, errors } = await runQuery(
    "{ officials { nodes { name title organization { name } roles { title firstAsOf asOf period { edtf text } } } } }",
    { graph: await graphOf(await folderOf(Object.fromEntries(files) as Record<string, string>)) },
  );
  return { data, errors };
}

const answerOf = (title: string, roles: readonly object[]): object => ({
  data: { officials: { nodes: [{ name: "Ingrid Solheim", title, organization: { name: "Nordic Customs Academy" }, roles }] } }, // prettier-ignore
  errors: [],
});

describe("a role", () => {
  const director = "Ingrid Solheim, director of the Nordic Customs Academy, spoke.";

  test("is known as of the days on which it is reported, and has no period of its own", async () => {
    expect(
      await rolesIn([
        ["2019-05", director],
        ["2016-02-19", director],
        ["2018", director],
      ]),
    ).toEqual(answerOf("director", [{ title: "director", firstAsOf: "2016-02-19", asOf: "2019-05", period: null }]));
  });

  test("has the period that a source states, beside the days", async () => {
    const since = "Ingrid Solheim, director of the Nordic Customs Academy since March 2015, spoke.";
    expect(
      await rolesIn([
        ["2019-05-01", director],
        ["2016-02-19", since],
      ]),
    ).toEqual(
      answerOf("director", [
        {
          title: "director",
          firstAsOf: "2016-02-19",
          asOf: "2019-05-01",
          period: { edtf: "2015-03/..", text: "since March 2015" },
        },
      ]),
    );
  });

  test("that is past is reported on no day; the latest role stands first", async () => {
    const past = "Ingrid Solheim was deputy director of the Nordic Customs Academy from 2003 to 2017.";
    expect(
      await rolesIn([
        ["2022-01-10", past],
        ["2019-05-01", director],
      ]),
    ).toEqual(
      answerOf("director", [
        { title: "director", firstAsOf: "2019-05-01", asOf: "2019-05-01", period: null },
        {
          title: "deputy director",
          firstAsOf: null,
          asOf: null,
          period: { edtf: "2003/2017", text: "from 2003 to 2017" },
        },
      ]),
    );
  });

  test("of somebody appointed has begun, and no source says whether it has ended", async () => {
    const appointed = "Ingrid Solheim was appointed director of the Nordic Customs Academy on 3 May 2018.";
    expect(await rolesIn([["2018-05-04", appointed]])).toEqual(
      answerOf("director", [
        {
          title: "director",
          firstAsOf: "2018-05-04",
          asOf: "2018-05-04",
          period: { edtf: "2018-05-03/", text: "3 May 2018" },
        },
      ]),
    );
  });

  test("of a text without a date is known without a day", async () => {
    expect(await rolesIn([[null, director]])).toEqual(
      answerOf("director", [{ title: "director", firstAsOf: null, asOf: null, period: null }]),
    );
  });
});
