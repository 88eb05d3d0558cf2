import { askData } from "../servers/ask.js";

export interface Listed<Node> {
  readonly node: Node;
  readonly cursor: string;
  /** From 0 on. */
  readonly number: number;
  readonly totalCount: number;
}

interface Connection<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All records of a list, page by page. The fields are those of `Node`. */
export async function* allOf<Node>(port: number, list: string, fields: string): AsyncGenerator<Listed<Node>> {
  const text = `query All($after: String) {
    ${list}(first: 100, after: $after) { totalCount edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } }
  }`;
  let [after, number]: [string | null, number] = [null, 0];
  for (;;) {
    // The text asks for these fields.
    const data = (await askData(port, text, { after })) as Readonly<Record<string, Connection<Node>>>;
    const connection: Connection<Node> | undefined = data[list];
    if (connection === undefined) throw new Error(`expected ${list} in an answer`);
    for (const { node, cursor } of connection.edges)
      yield { node, cursor, number: number++, totalCount: connection.totalCount };
    if (!connection.pageInfo.hasNextPage) return;
    after = connection.pageInfo.endCursor;
  }
}
