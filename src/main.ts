#!/usr/bin/env node
// First, for libraries read it when they are loaded.
import "./cli/production.js";
// Then, for type-graphql's decorators look for it when their classes are defined.
import "reflect-metadata";
import { run } from "./cli/run.js";

// A trace of the stack names the files and lines of what was bundled, of all that is imported from here on.
process.setSourceMapsEnabled(true);

// `… | head` closes the pipe; what is left to print has no reader.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), process.env);
