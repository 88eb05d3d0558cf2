import { bodyOf } from "../load/request-bytes.js";
import type { Variables } from "../queries/query.js";

const headers = { "content-type": "application/json", accept: "application/json" };

/** What a server answers, as text. */
export async function askText(port: number, text: string, variables: Variables): Promise<string> {
  const body = bodyOf(text, variables);
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: "POST", headers, body });
  return answer.text();
}

/** The data that a server answers with; throws where it has errors instead. */
export async function askData(port: number, text: string, variables: Variables): Promise<unknown> {
  const answered = await askText(port, text, variables);
  // A GraphQL server answers with these two, or the check of `data` fails.
  const { data, errors } = JSON.parse(answered) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined || data === undefined)
    throw new Error(`expected data, got ${answered.slice(0, 2000)} for ${JSON.stringify(variables).slice(0, 500)}`);
  return data;
}
