import { Data } from "./data.js";

/** How the bench starts a server: a port, then files of records. */
const [given = "", ...files] = process.argv.slice(2);

export const port = Number(given);
export const data = await Data.read(files);
