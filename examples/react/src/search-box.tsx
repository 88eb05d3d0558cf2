import { useState, type ReactNode } from "react";
import { useQuery } from "urql";
import { SuggestDocument } from "./generated/graphql";

/** Offers records from the first letter on. What is typed may be anything: where nothing fits, nothing is offered. */
export function SearchBox({ onChoose }: { readonly onChoose: (id: string) => void }): ReactNode {
  const [prefix, setPrefix] = useState("");
  const [{ data, error }] = useQuery({ query: SuggestDocument, variables: { prefix }, pause: prefix === "" });
  const suggestions = prefix === "" ? [] : (data?.suggest ?? []);
  const choose = (id: string): void => {
    setPrefix("");
    onChoose(id);
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = suggestions;
        if (first !== undefined) choose(first.record.id);
      }}
    >
      <label>
        Find{" "}
        <input
          type="search"
          value={prefix}
          maxLength={256}
          onChange={(event) => {
            setPrefix(event.target.value);
          }}
        />
      </label>
      {error && <p role="alert">{error.message}</p>}
      <ul aria-label="Suggestions">
        {suggestions.map(({ name, record }) => (
          <li key={record.id}>
            <button
              type="button"
              onClick={() => {
                choose(record.id);
              }}
            >
              {record.label}{" "}
              <small>{name === record.label ? record.__typename : `${name}, ${record.__typename}`}</small>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
