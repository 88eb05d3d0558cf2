import { Command } from "commander";
import { movableTypes, type Movement, Neutrality, neutralSentences, rewordings } from "./evaluation/neutral.js";
import { textsOfFolder } from "./evaluation/neutral-texts.js";

interface Options {
  readonly moves: boolean;
}

const percent = (unmoved: number, of: number): string =>
  (of === 0 ? "-" : ((100 * unmoved) / of).toFixed(2)).padStart(7);

const line = (name: string, { of, moved }: Pick<Movement, "of" | "moved">): string =>
  [...movableTypes.map((type) => percent(of[type] - moved[type], of[type])), ` ${name}`].join(" ");

function sum(movements: readonly Movement[]): Pick<Movement, "of" | "moved"> {
  const total = (counts: readonly Movement["of"][]): Movement["of"] => {
    const of = (type: keyof Movement["of"]): number => counts.reduce((all, each) => all + each[type], 0);
    return {
      SeizureStat: of("SeizureStat"),
      Statistic: of("Statistic"),
      TrainingProgram: of("TrainingProgram"),
      Event: of("Event"),
    };
  };
  return { of: total(movements.map(({ of }) => of)), moved: total(movements.map(({ moved }) => moved)) };
}

/** Prints how many of a hundred facts stay as they are when a text is changed in ways that say nothing of them. */
function run(folders: readonly string[], options: Options): void {
  const neutrality = new Neutrality(folders.flatMap(textsOfFolder));
  const heading = movableTypes.map((type) => type.slice(0, 7).padStart(7)).join(" ");
  process.stdout.write(`${heading}  unmoved, of a hundred\n`);
  const print = (name: string, movement: Movement): Movement => {
    process.stdout.write(`${line(name, movement)}\n`);
    if (options.moves)
      for (const { text, type, fact, field, before, after } of movement.moves)
        process.stdout.write(
          `    ${text} ${fact.startsWith(type) ? "" : type} ${fact} ${field}: ${before ?? "-"} → ${after ?? "-"}\n`,
        );
    return movement;
  };
  const placed = neutralSentences.flatMap((sentence) => [
    print(sentence, neutrality.inserting(sentence, " ")),
    print(`${sentence} (a paragraph)`, neutrality.inserting(sentence, "\n\n")),
  ]);
  process.stdout.write(`${line("all sentences", sum(placed))}\n`);
  for (const [name, change] of Object.entries(rewordings)) print(name, neutrality.rewording(change));
}

new Command("neutral")
  .description("Measures how many facts a neutral sentence, or another way of writing the same, moves.")
  .argument("[folder...]", "folders of texts", ["test/gold", "documents"])
  .option("--moves", "list each field that moves", false)
  .action(run)
  .parse();
