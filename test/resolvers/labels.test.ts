import { describe, expect, test } from "@jest/globals";
import { runQuery } from "../run-query.js";
import { graphOf } from "../value-of.js";
