import type { FactValue } from "../../vocabulary/fact-value.js";
import type { ClaimReading } from "../claim.js";
import { ClaimingFacts } from "./claiming-facts.js";
import { IntegerColumn } from "./integer-column.js";
import { ValueColumns } from "./value-columns.js";

/** What a claim consists of, but for what is shared, by numbers. */
export interface ClaimRow {
  readonly fact: number;
  readonly reading: number;
  readonly value: FactValue;
  readonly raw: string;
  /** The number of a citation; below zero, -1 less that of a list of them. */
  readonly cited: number;
}

/** The code of what is word for word the first passage: it is not kept twice. */
const isQuote = -1;

/** The claims of a snapshot by their numbers: each is five integers. */
export class ClaimColumns {
  readonly facts = new ClaimingFacts();
  readonly readings: ClaimReading[] = [];
  readonly values = new ValueColumns();
  readonly factNumbers = new IntegerColumn();
  readonly readingNumbers = new IntegerColumn();
  readonly valueCodes = new IntegerColumn();
  readonly raws = new IntegerColumn();
  readonly cited = new IntegerColumn();

  get length(): number {
    return this.cited.length;
  }

  /** Gives the number of the claim. `quote` is its first passage. */
  add({ fact, reading, value, raw, cited }: ClaimRow, quote: string | null): number {
    this.factNumbers.add(fact);
    this.readingNumbers.add(reading);
    this.valueCodes.add(value === quote ? isQuote : this.values.add(value));
    this.raws.add(raw === quote ? isQuote : this.values.addText(raw));
    return this.cited.add(cited);
  }

  addReading(reading: ClaimReading): number {
    return this.readings.push(Object.freeze(reading)) - 1;
  }

  readingOf(number: number): ClaimReading {
    const reading = this.readings[this.readingNumbers.at(number)];
    if (reading === undefined) throw new Error(`There is no claim ${number}.`);
    return reading;
  }

  valueOf(number: number, quote: string): FactValue {
    const code = this.valueCodes.at(number);
    return code === isQuote ? quote : this.values.valueOf(code);
  }

  rawOf(number: number, quote: string): string {
    const place = this.raws.at(number);
    return place === isQuote ? quote : this.values.textAt(place);
  }
}
