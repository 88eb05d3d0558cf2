import { BlockList } from "node:net";
import { clientAddress, type ClientAddress, type Sender } from "./client-address.js";
import { ClientCost } from "./client-cost.js";
import { Gate } from "./gate.js";
import type { Departing } from "../../http/departure.js";
import type { Limits } from "./limits.js";

/** An operation that is being answered. */
export interface Admitted {
  /** Takes the price from what its client may ask for, and waits for the turn of an operation of this price. */
  admit(this: void, price: number): Promise<void>;
  /** Ends its turn. */
  leave(this: void): void;
}

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

  /** Takes the least that an operation costs from what a client may ask for: an answer that is there needs no turn. */
  charge(sender: Sender): void {
    this.#clientCost?.spend(this.#addressOf(sender), 1);
  }

  /** Waits for the turn in which the text of an operation is looked at. Throws a refusal when it will not come. */
  async enter(sender: Sender, text: string, signal?: Departing): Promise<Admitted> {
    const turn = await this.gate.enter(text.length * priceOfCharacter, signal);
    return {
      admit: async (price) => {
        this.#clientCost?.spend(this.#addressOf(sender), price);
        await turn.again(price);
      },
      leave: turn.leave,
    };
  }
}
