import { type Bystander, createBystander, type Watched } from "./bystander.js";
import { type Program, type ProgramOptions, startProgram } from "./program.js";
import { quantile } from "./statistics.js";

/** A program that is attacked, and a bystander of it. What has died is started again, and the deaths are counted. */
export interface Subject {
  program(this: void): Program;
  /** What the bystander has seen since the last call, when what it has asked before is answered. */
  watched(this: void): Promise<Watched>;
  /** What the bystander waits, in milliseconds, when nobody else asks: the 99th percentile. */
  readonly quietWait: number;
  /** Starts it again if it has died, or cannot be reached; says whether it had to. */
  revive(this: void): Promise<boolean>;
  stop(this: void): Promise<void>;
}

const quietMilliseconds = 1500;

export async function createSubject(options: ProgramOptions): Promise<Subject> {
  let program = await startProgram(options);
  let bystander: Bystander = createBystander(program);
  bystander.take();
  await new Promise((resolve) => setTimeout(resolve, quietMilliseconds));
  const quietWait = quantile(bystander.take().waits, 0.99);
  const end = async (): Promise<void> => {
    await program.stop();
    await bystander.stop();
  };
  return {
    program: () => program,
    watched: async () => {
      if (program.isAlive()) await Promise.race([bystander.settled(), program.exited]);
      return bystander.take();
    },
    quietWait,
    revive: async () => {
      if (program.isAlive()) return false;
      await end();
      program = await startProgram(options);
      bystander = createBystander(program);
      return true;
    },
    stop: end,
  };
}
