import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { print } from "graphql";
import { FactsOfADocumentDocument, OneMeetingDocument } from "./generated/operations.js";
import type { RunningPartner } from "../supergraph/start-partner.js";
import { startService } from "../supergraph/start-service.js";

let service: RunningPartner;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

/** What a client does whose types are of the document. */
async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: print(document), variables }),
  });
  // The types are the claim of the document; the values are looked at below.
  const { data } = (await response.json()) as { data: Data };
  return data;
}

test("a typed client reads the answers to the example operations without a cast", async () => {
  const meeting = await ask(OneMeetingDocument, { event: "Event:2018-11-13-expert-working-group-cn" });
  expect(meeting.event?.period?.edtf).toBe("2018-11-13");
  const documentOfText = "Document:sco-paris-pact-beijing-2018";
  const page = await ask(FactsOfADocumentDocument, { documentOfText });
  const after = page.document?.facts.pageInfo.endCursor ?? null;
  const next = await ask(FactsOfADocumentDocument, { documentOfText, after });
  expect(next.document?.facts.nodes[0]?.type).not.toBeUndefined();
  expect(next.document?.facts.nodes).not.toEqual(page.document?.facts.nodes);
});
