import { pathOf, bodyOf } from "../load/request-bytes.js";
import type { Pool, Query } from "../queries/query.js";
import { repeated } from "../queries/questions.js";
import { askText } from "../servers/ask.js";
import type { Places } from "../servers/programs.js";
import type { ReadyAnswer } from "../servers/ready-answer.js";
import { lineWriter } from "./line-writer.js";
import { givenKey } from "./given-key.js";
import type { GivenRecord } from "./record.js";

/** Writes what ours answers to the questions that repeat: for those who are given it, and for the server of ready bytes. */
export async function writeReady(
  port: number,
  queries: readonly Query[],
  pool: Pool,
  seed: number,
  places: Places,
): Promise<void> {
  const [given, ready] = [await lineWriter(places.given), await lineWriter(places.ready)];
  for (const query of queries) {
    for (const variables of repeated(query, pool, seed)) {
      const answer = await askText(port, query.text, variables);
      const post: ReadyAnswer = { asked: bodyOf(query.text, variables), answer, etag: null };
      // A tag as long as one of ours.
      const get: ReadyAnswer = {
        ...post,
        asked: pathOf(query.text, variables),
        etag: '"ready-bytes-0123456789-0123456789-0123456789"',
      };
      await ready.write(post);
      await ready.write(get);
      if (query.isGiven !== true) continue;
      // The answer to one of these queries has one field.
      const { data } = JSON.parse(answer) as { readonly data: Readonly<Record<string, unknown>> };
      const record: GivenRecord = { type: "Given", variables: givenKey(variables), answer: Object.values(data)[0] };
      await given.write(record);
    }
  }
  await given.end();
  await ready.end();
}
