import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import { subgraphs } from "./subgraphs.js";

const { supergraphSdl, errors = [] } = composeServices(
  subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
);
for (const { message } of errors) console.error(message);
if (supergraphSdl === undefined) process.exitCode = 1;
else console.log(supergraphSdl.trimEnd());
