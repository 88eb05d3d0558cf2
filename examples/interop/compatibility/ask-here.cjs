// The suite asks a router at port 4000; here it asks the gateway that was started for it, on any free port.
const client = require("@apollo/federation-subgraph-compatibility-tests/dist/utils/client");

client.ROUTER_URL = process.env.ROUTER_URL;
