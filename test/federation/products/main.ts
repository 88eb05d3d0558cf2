import "reflect-metadata";
import { mediaSubgraph } from "./media.js";
import { serve } from "./serve.js";
import { productsSubgraph } from "./subgraph.js";

// `products` on port 4001 is what Apollo's compatibility suite asks:
//   npx tsc --project tsconfig.bench.json && node build/test/federation/products/main.js
const subgraphs = { products: productsSubgraph, media: mediaSubgraph };
const name = process.argv[2] === "media" ? "media" : "products";
const { url } = await serve(subgraphs[name].schema, Number(process.env.PORT ?? 4001));
process.stderr.write(`${url} serves ${name}\n`);
