import { createHash } from "node:crypto";
import { randomNumbers } from "../random.js";
import { type Faults, noFaults, VirtualFileSystem } from "./virtual-file-system.js";

export const settle = 1000;
const folder = "/data/docs";
const names: readonly [string, ...string[]] = ["a.md", "b.txt", "c.MD", "sub/d.txt", "sub/e.md"];

/** One step of somebody's work: milliseconds to wait, then what is done. */
type Step = readonly [wait: number, what: string, act: () => void];

/**
 * Folders in which people and programs are at work: editors, copies that take their time, deployments that turn links,
 * disks that are full. All from one seed.
 */
export class World {
  readonly folders = [folder, "/data/current"];
  readonly system: VirtualFileSystem;
  readonly random: () => number;
  /** Every text that was whole at some time. */
  readonly whole = new Set<string>();
  readonly steps: string[] = [];
  time = 1_000_000;
  /** Whether a file was replaced without a trace. */
  isUnseen = false;
  #version = 0;
  readonly #busy = new Map<string, number>();
  #queue: { readonly at: number; readonly what: string; readonly act: () => void }[] = [];

  constructor(seed: number) {
    this.random = randomNumbers(seed);
    const tick = this.pick([1, 4, 4]);
    this.system = new VirtualFileSystem(
      () => this.time,
      () => {
        this.pass(this.random() < 0.05 ? this.random() * 40 : this.random() * 0.4);
      },
      tick,
    );
    for (const path of ["/data", folder, `${folder}/sub`, `${folder}/gen`, "/data/r1", "/data/r2"])
      this.system.makeFolder(path);
    for (const name of names) this.system.write(`${folder}/${name}`, this.text());
    this.system.write(`${folder}/photo.jpg`, "not read");
    for (const release of ["r1", "r2"])
      for (const name of ["x.md", "y.txt"]) this.system.write(`/data/${release}/${name}`, this.text());
    this.system.link("/data/current", "r1");
    this.#generation(`${folder}/gen`, 1);
    for (const name of ["p.md", "q.txt", "r.md"]) this.system.link(`${folder}/gen/${name}`, `..data/${name}`);
    this.time += 10_000;
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }

  /** Lets time go by, in which others do what they are to do by then. */
  pass(milliseconds: number): void {
    const until = this.time + milliseconds;
    for (;;) {
      const [next] = this.#queue;
      if (next === undefined || next.at > until) break;
      this.#queue.shift();
      this.time = next.at;
      this.steps.push(`${Math.round(this.time)} ${next.what}`);
      next.act();
    }
    this.time = until;
  }

  get isQuiet(): boolean {
    return this.#queue.length === 0;
  }

  /** Somebody begins something; on what somebody is at work already, nobody else begins. */
  disturb(): void {
    const [place, work] = this.pick<() => readonly [string, readonly Step[]]>([
      () => this.#file((path) => this.#slowWrite(path)),
      () => this.#file((path) => this.#slowWrite(path)),
      () => this.#file((path) => this.#atomicSave(path)),
      () => this.#file((path) => this.#atomicSave(path)),
      () => this.#file((path) => this.#removeAndWrite(path)),
      () => this.#file((path) => this.#sameSizeAndTime(path)),
      () => this.#file((path) => this.#unseen(path)),
      () => this.#file((path) => this.#fullDisk(path)),
      () => this.#file((path) => this.#unreadable(path)),
      () => this.#file((path) => this.#withSidecar(path)),
      () => [`${folder}/gen`, this.#turnGeneration()],
      () => ["/data/current", this.#turnRoot()],
      () => [folder, this.#moveAway(folder)],
      () => [`${folder}/sub`, this.#exchange(`${folder}/sub`)],
      () => [`${folder}/photo.jpg`, this.#stream()],
      () => [`${folder}/new.md`, this.#comeAndGo()],
    ])();
    // A folder that is moved takes its files along: nobody writes into it meanwhile.
    const isTaken = [...this.#busy].some(
      ([each, until]) => until > this.time && (each.startsWith(place) || place.startsWith(each)),
    );
    if (isTaken) return;
    let at = this.time;
    for (const [wait, what, act] of work) {
      at += wait;
      this.#queue.push({ at, what: `${what} ${place}`, act });
    }
    this.#queue.sort((a, b) => a.at - b.at);
    this.#busy.set(place, at + settle);
  }

  faults(share: number): Faults {
    if (share === 0) return noFaults;
    return {
      failure: () => (this.random() < share ? this.pick(["EIO", "EIO", "ENOENT", "EACCES", "ESTALE"]) : null),
      isShort: () => this.random() < share,
    };
  }

  /** A whole text, which differs from all others. */
  text(): string {
    this.#version += 1;
    const kilograms = 1000 + this.#version;
    const text = `Report ${kilograms}.\n\nPolice in Kazakhstan seized ${kilograms} kg of heroin in 2019. End of report ${kilograms}.\n`;
    this.whole.add(text);
    return text;
  }

  #file(work: (path: string) => readonly Step[]): readonly [string, readonly Step[]] {
    const path = `${folder}/${this.pick(names)}`;
    return [path, work(path)];
  }

  #pause(): number {
    return this.random() * 0.85 * settle;
  }

  #slowWrite(path: string): readonly Step[] {
    const text = this.text();
    const parts = 2 + this.below(5);
    return Array.from({ length: parts + 1 }, (_each, part) => [
      this.#pause(),
      `write ${part}/${parts} of`,
      () => {
        this.system.write(path, text.slice(0, (text.length * part) / parts));
      },
    ]);
  }

  #atomicSave(path: string): readonly Step[] {
    const hidden = path.replace(/[^/]+$/, ".$&.tmp");
    const text = this.text();
    return [
      [
        0,
        "begin to save",
        () => {
          this.system.write(hidden, text.slice(0, 20));
        },
      ],
      [
        this.#pause(),
        "go on saving",
        () => {
          this.system.write(hidden, text);
        },
      ],
      [
        this.#pause(),
        "save",
        () => {
          this.system.rename(hidden, path);
        },
      ],
    ];
  }

  #removeAndWrite(path: string): readonly Step[] {
    return [
      [
        0,
        "rename to a backup",
        () => {
          this.system.rename(path, `${path}~`);
        },
      ],
      [
        this.#pause(),
        "write anew",
        () => {
          this.system.write(path, this.text());
        },
      ],
    ];
  }

  #sameSizeAndTime(path: string): readonly Step[] {
    return [
      [
        0,
        "replace in the same size and time",
        () => {
          this.system.write(path, this.text());
          this.system.setModified(path, 1000);
        },
      ],
    ];
  }

  #unseen(path: string): readonly Step[] {
    return [
      [
        0,
        "replace without a trace",
        () => {
          this.isUnseen = true;
          this.system.writeUnseen(path, this.text());
        },
      ],
    ];
  }

  /** No space left: what was written so far is there for a moment, then the file is as it was. */
  #fullDisk(path: string): readonly Step[] {
    let before = "";
    return [
      [
        0,
        "write until the disk is full",
        () => {
          before = this.system.content(path);
          this.system.write(path, this.text().slice(0, 30));
        },
      ],
      [
        this.#pause(),
        "write back",
        () => {
          this.system.write(path, before);
        },
      ],
    ];
  }

  #unreadable(path: string): readonly Step[] {
    return [
      [
        0,
        "make unreadable",
        () => {
          this.system.setReadable(path, false);
        },
      ],
      [
        this.random() * 4 * settle,
        "make readable",
        () => {
          this.system.setReadable(path, true);
        },
      ],
    ];
  }

  /** A text, and soon after it the sidecar that is pinned to it. */
  #withSidecar(path: string): readonly Step[] {
    const text = this.text();
    const pin = createHash("sha256").update(text).digest("hex");
    const sidecar = path.replace(/\.\w+$/, this.pick([".facts.yaml", ".facts.yaml", ".facts.yml"]));
    return [
      [
        0,
        "write with a sidecar",
        () => {
          this.system.write(path, text);
        },
      ],
      [
        this.#pause(),
        "write the sidecar of",
        () => {
          this.system.write(sidecar, `sha256: ${pin}\nfacts: []\n`);
        },
      ],
      [
        this.random() * 4 * settle,
        "remove the sidecar of",
        () => {
          this.system.remove(sidecar);
        },
      ],
    ];
  }

  #generation(path: string, generation: number): void {
    this.system.makeFolder(`${path}/..g${generation}`);
    for (const name of ["p.md", "q.txt", "r.md"]) {
      const text = `${this.text()}Generation ${generation}.\n`;
      this.whole.add(text);
      this.system.write(`${path}/..g${generation}/${name}`, text);
    }
    this.system.link(`${path}/..data_tmp`, `..g${generation}`);
    this.system.rename(`${path}/..data_tmp`, `${path}/..data`);
  }

  #generations = 1;
  #turnGeneration(): readonly Step[] {
    const path = `${folder}/gen`;
    this.#generations += 1;
    const next = this.#generations;
    let old = "";
    return [
      [
        0,
        `turn to generation ${next} of`,
        () => {
          old = this.system.where(`${path}/..data`);
          this.#generation(path, next);
        },
      ],
      [
        this.random() * 3,
        "remove the generation before of",
        () => {
          this.system.remove(old);
        },
      ],
    ];
  }

  #turnRoot(): readonly Step[] {
    const turn = (): void => {
      const target = this.system.where("/data/current").endsWith("r1") ? "r2" : "r1";
      this.system.link("/data/next", target);
      this.system.rename("/data/next", "/data/current");
    };
    return Array.from({ length: 1 + this.below(4) }, () => [this.random() * 2 * settle, "turn", turn]);
  }

  #moveAway(path: string): readonly Step[] {
    return [
      [
        0,
        "move away",
        () => {
          this.system.rename(path, `${path}.away`);
        },
      ],
      [
        this.random() * 4 * settle,
        "move back",
        () => {
          this.system.rename(`${path}.away`, path);
        },
      ],
    ];
  }

  #exchange(path: string): readonly Step[] {
    return [
      [
        0,
        "prepare another",
        () => {
          this.system.makeFolder(`${path}.new`);
          for (const name of ["d.txt", "e.md"]) this.system.write(`${path}.new/${name}`, this.text());
        },
      ],
      [
        settle * 2,
        "move away",
        () => {
          this.system.rename(path, `${path.replace("sub", ".sub")}.old`);
        },
      ],
      [
        this.random() * 3,
        "exchange",
        () => {
          this.system.rename(`${path}.new`, path);
        },
      ],
    ];
  }

  #stream(): readonly Step[] {
    const path = `${folder}/photo.jpg`;
    return Array.from({ length: 60 }, () => [
      50,
      "append to",
      () => {
        this.system.write(path, `${this.time}`);
      },
    ]);
  }

  #comeAndGo(): readonly Step[] {
    const path = `${folder}/new.md`;
    return [
      [
        0,
        "write",
        () => {
          this.system.write(path, this.text());
        },
      ],
      [
        this.random() * 4 * settle,
        "remove",
        () => {
          this.system.remove(path);
        },
      ],
    ];
  }
}
