export interface Batches {
  /** How often each question was asked of the store. */
  readonly questions: ReadonlyMap<string, number>;
  /** For how many keys, all questions together. */
  readonly keys: number;
}

/** What the metrics of the service say of its batches. */
export async function readBatches(service: string): Promise<Batches> {
  const text = await (await fetch(`${new URL(service).origin}/metrics`)).text();
  const questions = [...text.matchAll(/^store_questions_total\{question="([^"]+)"\} (\d+)$/gm)];
  return {
    questions: new Map(questions.map(([, question = "", count]) => [question, Number(count)])),
    keys: Number(/^store_question_keys_sum (\d+)$/m.exec(text)?.[1] ?? 0),
  };
}
