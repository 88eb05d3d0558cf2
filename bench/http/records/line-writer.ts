import { createWriteStream } from "node:fs";
import { once } from "node:events";

/** A file of one JSON object a line, written no faster than the disk takes it. */
export async function lineWriter(file: string): Promise<{
  write(this: void, value: object): Promise<void>;
  end(this: void): Promise<void>;
}> {
  const stream = createWriteStream(file);
  await once(stream, "open");
  return {
    write: async (value) => {
      if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, "drain");
    },
    end: async () => {
      stream.end();
      await once(stream, "finish");
    },
  };
}
