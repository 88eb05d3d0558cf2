import type { ReactNode } from "react";
import { useQuery } from "urql";
import { RecordDocument } from "./generated/graphql";

/** A record of any type, with every claim on it and the passages that say so. */
export function RecordView({ id }: { readonly id: string }): ReactNode {
  const [{ data, error }] = useQuery({ query: RecordDocument, variables: { id } });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p role="status">Loading …</p>;
  const { node } = data;
  if (!node) return <p>There is no such record any more.</p>;
  return (
    <article aria-label="Record">
      <h2>{node.label}</h2>
      {"claims" in node && (
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Value</th>
              <th scope="col">In the text</th>
              <th scope="col">Rule</th>
            </tr>
          </thead>
          <tbody>
            {node.claims.map((claim) => (
              <tr key={claim.id}>
                <th scope="row">{claim.field}</th>
                <td>{String(claim.value)}</td>
                <td>{claim.raw}</td>
                <td>
                  <code>{claim.rule}</code>
                  {claim.status === "PROPOSED" && " (proposed)"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {"citations" in node &&
        node.citations.map(({ id: citation, before, quote, after, document }) => (
          <figure key={citation}>
            <blockquote cite={document.url ?? undefined}>
              {before}
              <mark>{quote}</mark>
              {after}
            </blockquote>
            <figcaption>
              {document.url ? <a href={document.url}>{document.label}</a> : document.label}
              {document.publishedOn && `, ${document.publishedOn}`}
            </figcaption>
          </figure>
        ))}
    </article>
  );
}
