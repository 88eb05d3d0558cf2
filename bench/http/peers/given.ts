/** How the bench starts a server: a port, then files of records. */
export function portAndFiles(): { readonly port: number; readonly files: readonly string[] } {
  const [port = "", ...files] = process.argv.slice(2);
  return { port: Number(port), files };
}
