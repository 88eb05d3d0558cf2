import { peakMegabytes, residentMegabytes } from "../harden/process-figures.js";
import { comparePeers } from "./equality.js";
import { measureNeighbours } from "./load/neighbours.js";
import { measureRounds } from "./load/rounds.js";
import type { Options } from "./options.js";
import type { Query } from "./queries/query.js";
import { exportRecords } from "./records/export-records.js";
import { writeReady } from "./records/write-ready.js";
import type { ScaleResults } from "./report/results.js";
import { ours, type Places, programsOf } from "./servers/programs.js";
import { type Server, startServer } from "./servers/server.js";

const patience = 3600;

/** Starts all servers over one corpus, shows that they answer alike, and measures them. */
export async function measureScale(
  places: Places,
  queries: readonly Query[],
  options: Options,
  say: (line: string) => void,
): Promise<Omit<ScaleResults, "scale" | "documents">> {
  const programs = programsOf(places);
  const servers: Server[] = [];
  const start = async (name: string): Promise<Server> => {
    const program = programs.get(name);
    if (program === undefined) throw new Error(`expected a server, got ${name}`);
    say(`Starting ${program.title}`);
    const server = await startServer(program, patience);
    servers.push(server);
    return server;
  };
  try {
    const own = await start(ours);
    say("Exporting its records for the others");
    const pool = await exportRecords(own.port, places.records, places.sources);
    await writeReady(own.port, queries, pool, options.seed, places);
    for (const name of options.peers) await start(name);
    const setting = { servers, queries, pool, options, say };
    say("Comparing answers");
    const equalAnswers = await comparePeers(setting);
    const windows = await measureRounds(setting);
    const neighbours = await measureNeighbours(setting);
    return {
      records: pool.seizures.length + pool.organizations.length + pool.officials.length + pool.events.length,
      equalAnswers,
      windows,
      neighbours,
      servers: servers.map(({ name, title, load, pid }) => ({
        name,
        title,
        load,
        residentMegabytes: residentMegabytes(pid),
        peakMegabytes: peakMegabytes(pid),
      })),
    };
  } finally {
    for (const server of servers) await server.stop();
  }
}
