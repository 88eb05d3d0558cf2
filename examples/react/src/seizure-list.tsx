import { useState, type ReactNode } from "react";
import { useQuery } from "urql";
import { SeizuresDocument, type SubstanceInput } from "./generated/graphql";

export interface SeizureListProps {
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Seizures, the heaviest first, page by page; all, or those of one substance. */
export function SeizureList({ chosen, onChoose }: SeizureListProps): ReactNode {
  const [substance, setSubstance] = useState<SubstanceInput | null>(null);
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error }] = useQuery({ query: SeizuresDocument, variables: { substances: substance, after } });
  if (error) return <p role="alert">{error.message}</p>;
  const list = data?.seizureStats;
  if (!list) return <p role="status">Loading …</p>;
  const select = (next: SubstanceInput | null): void => {
    setSubstance(next);
    setAfter(null);
  };
  return (
    <section aria-label="Seizures">
      <p className="facets">
        <button
          type="button"
          aria-pressed={substance === null}
          onClick={() => {
            select(null);
          }}
        >
          all
        </button>
        {data.all?.counts.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            aria-pressed={substance === value}
            onClick={() => {
              // The values that substances are counted by are those that the filter takes.
              if (value != null) select(value as SubstanceInput);
            }}
          >
            {value?.toLowerCase().replaceAll("_", " ")} <small>{count}</small>
          </button>
        ))}
      </p>
      <p role="status">{list.totalCount} seizures</p>
      <ol>
        {list.nodes.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === chosen}
              onClick={() => {
                onChoose(id);
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ol>
      {after !== null && (
        <button
          type="button"
          onClick={() => {
            setAfter(null);
          }}
        >
          First page
        </button>
      )}{" "}
      {list.pageInfo.hasNextPage && (
        <button
          type="button"
          onClick={() => {
            setAfter(list.pageInfo.endCursor ?? null);
          }}
        >
          Next page
        </button>
      )}
    </section>
  );
}
