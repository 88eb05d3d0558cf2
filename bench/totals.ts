import "reflect-metadata";
import type { Claim } from "../src/model/claim.js";
import { Document } from "../src/model/document.js";
import { SeizureStat } from "../src/model/seizure-stat.js";
import { totalsOf } from "../src/repository/totals/totals.js";
import { secondsOf } from "./speed/measure.js";
import { seizureFigures, shapes } from "./speed/seizure-figures.js";
const sizes = process.argv.slice(2).map(Number);
const groupings = [["substance"], [], ["country"], ["substance","country","year"], ["organization"]] as const;
for (const shape of Object.keys(shapes)) for (const size of sizes) {
  const records = seizureFigures(shape, size);
  const documents = new Map(records.map((r) => [r.id, r]));
  const documentOf = ({ documentId }: Claim): Document | null => { const d = documents.get(documentId); return d instanceof Document ? d : null; };
  const seizures = records.filter((r) => r instanceof SeizureStat);
  const t = groupings.map((g) => (secondsOf(() => totalsOf(seizures, g, documentOf))*1000).toFixed(0).padStart(8));
  console.log(shape.padEnd(45), String(size).padStart(7), ...t);
}
