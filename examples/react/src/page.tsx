import { useState, type ReactNode } from "react";
import { RecordView } from "./record-view";
import { SearchBox } from "./search-box";
import { SeizureList } from "./seizure-list";

/** The list and the search box choose a record; beside them stands what it rests on. */
export function Page(): ReactNode {
  const [id, setId] = useState<string | null>(null);
  return (
    <main>
      <header>
        <h1>Seizures, and what says so</h1>
        <SearchBox onChoose={setId} />
      </header>
      <SeizureList chosen={id} onChoose={setId} />
      {id === null ? <p>Choose a record to see what it rests on.</p> : <RecordView id={id} />}
    </main>
  );
}
