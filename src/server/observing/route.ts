const routes = new Set(["/", "/graphql", "/healthz", "/readyz", "/metrics", "/schema.graphql", "/explore"]);

/** What of the service a path leads to: one of a few, whatever the path. */
export function routeOf(path: string): string {
  if (routes.has(path)) return path;
  if (path.startsWith("/ide/")) return "/ide";
  if (path.startsWith("/export/")) return "/export";
  return "other";
}
