import type { IncomingHttpHeaders } from "node:http";
import { BlockList, isIP } from "node:net";

/** What is looked at of a request. */
export interface Sender {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: IncomingHttpHeaders;
}

/** Finds the address of a client, behind proxies that are trusted to say whom they speak for. */
export type ClientAddress = (sender: Sender) => string;

/** Reads addresses and networks (`10.0.0.0/8`), separated by commas. Throws a sentence that names the one that is neither. */
export function readTrustedProxies(text: string): BlockList {
  const trusted = new BlockList();
  for (const entry of text.split(",").map((each) => each.trim())) {
    if (entry === "") continue;
    const [address = "", bits, ...rest] = entry.split("/");
    const version = isIP(address);
    const prefix = Number(bits ?? (version === 6 ? 128 : 32));
    if (
      version === 0 ||
      rest.length > 0 ||
      !Number.isInteger(prefix) ||
      prefix < 0 ||
      prefix > (version === 6 ? 128 : 32)
    )
      throw new RangeError(
        `TRUSTED_PROXIES has ${JSON.stringify(entry)}; expected addresses or networks such as 10.0.0.0/8, separated by commas`,
      );
    trusted.addSubnet(address, prefix, familyOf(address));
  }
  return trusted;
}

/**
 * The last address of `X-Forwarded-For` that is not a trusted proxy's: each proxy adds at the end whom it speaks for, and
 * what stands before that may be made up.
 */
export const clientAddress =
  (trusted: BlockList): ClientAddress =>
  ({ socket, headers }) => {
    let client = plain(socket.remoteAddress ?? "unknown");
    const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
    for (let said = forwarded.pop(); said !== undefined && isTrusted(trusted, client); said = forwarded.pop()) {
      const address = plain(said.trim());
      if (isIP(address) === 0) break;
      client = address;
    }
    return client;
  };

const isTrusted = (trusted: BlockList, address: string): boolean =>
  isIP(address) !== 0 && trusted.check(address, familyOf(address));

const familyOf = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** An IPv4 address as such where a socket for both families shows it as one of IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");
