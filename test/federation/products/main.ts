import "reflect-metadata";
import { serve } from "./serve.js";
import { productsSubgraph } from "./subgraph.js";

// For the suite itself, which asks `products` on port 4001:
//   npx tsc --noEmit false --rootDir . --outDir build && node build/test/federation/products/main.js
const { url } = await serve(productsSubgraph.schema, Number(process.env.PORT ?? 4001));
process.stderr.write(`${url} serves products\n`);
