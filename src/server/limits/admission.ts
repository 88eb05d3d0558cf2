import { BlockList } from "node:net";
import { clientAddress, type ClientAddress, type Sender } from "./client-address.js";
import { ClientCost } from "./client-cost.js";
import { Gate, type Turn } from "./gate.js";
import type { Departing } from "../../http/departure.js";
import type { Limits } from "./limits.js";

/** An unknown text is parsed, validated and priced at about this price for each of its characters. */
const priceOfCharacter = 0.05;
/** What waits may come to so many of the dearest operations. */
const dearestWaiting = 50;

/** Decides when an operation has its turn, and whether it has one at all. */
export class Admission {
  readonly gate: Gate;
  readonly #clientCost: ClientCost | null;
  readonly #addressOf: ClientAddress;

  constructor({ waiting, cost, clientCost }: Limits, trustedProxies: BlockList = new BlockList()) {
    this.gate = new Gate({ waiting, waitingCost: dearestWaiting * cost });
    this.#clientCost = clientCost === null ? null : new ClientCost(clientCost);
    this.#addressOf = clientAddress(trustedProxies);
  }

  /** Takes a price from what a client may ask for; of an answer that is there, the least. Throws a refusal when it is too much. */
  charge(sender: Sender, price = 1): void {
    this.#clientCost?.spend(this.#addressOf(sender), price);
  }

  /** Waits for the turn in which the text of an operation is looked at. Throws a refusal when it will not come. */
  enter(text: string, signal?: Departing): Promise<Turn> {
    return this.gate.enter(text.length * priceOfCharacter, signal);
  }
}
