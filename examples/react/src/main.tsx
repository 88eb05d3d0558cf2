import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { cacheExchange, Client, fetchExchange, Provider } from "urql";
import { Page } from "./page";
import "./style.css";

// A service on this machine lets pages of this machine ask, whatever their port is. Elsewhere: VITE_GRAPHQL_URL, and this
// page's origin in the service's CORS_ORIGINS.
const address: unknown = import.meta.env["VITE_GRAPHQL_URL"];
const client = new Client({
  url: typeof address === "string" ? address : "http://localhost:4000/graphql",
  exchanges: [cacheExchange, fetchExchange],
});

const root = document.getElementById("root");
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Provider value={client}>
        <Page />
      </Provider>
    </StrictMode>,
  );
