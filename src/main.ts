#!/usr/bin/env node
// First, for type-graphql's decorators look for it when their classes are defined.
import "reflect-metadata";
import { run } from "./cli/run.js";

process.exitCode = await run(process.argv.slice(2), process.env);
