import { around, type Body, bodyAt, countryAt, months, networkAt, personAt } from "./names.js";
import { choicesOf, type CorpusFile, fileName, isoDay, sha256, textWith } from "./files.js";
import { type ConfirmedFact, sidecarOf } from "./sidecar.js";

const topics = [
  "precursor control",
  "synthetic drugs",
  "forensic analysis",
  "controlled delivery",
  "cargo inspection",
  "treatment of users",
  "money laundering",
];
const titles = ["Director", "Deputy Director", "Chief of Staff", "Head of the Analysis Department", "Chairman"];
const substances = ["heroin", "opium", "hashish", "cocaine", "methamphetamine", "ketamine"];
const ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

/** How many bodies a report names that no report before it named. */
export const bodiesOfReport = 12;
const officialsOfReport = 18;

/** A report on a meeting, with a sidecar in which a person has confirmed who was there and what was said. */
export function meetingReport(number: number, seed: number): CorpusFile[] {
  const { below, between } = choicesOf(seed, 4, number);
  const bodies = Array.from({ length: bodiesOfReport }, (_each, place) => bodyAt(number * bodiesOfReport + place));
  const host = countryAt(number * 5 + 2);
  const topic = around(topics, number);
  const year = 2023 - (number % 15);
  const [day, month] = [between(1, 20), between(1, 12)];
  const dated = (from: number): string => isoDay(year, month, from);
  const printed = `${around(months, month - 1)} ${year}`;
  const network = networkAt(number);
  const meeting = `${around(ordinals, Math.floor(number / 7))} ${network} Meeting on ${topic.replace(/^./, (letter) => letter.toUpperCase())}`;
  const sentences: string[] = [];
  const facts: ConfirmedFact[] = [];
  /** A sentence, and what it shows. */
  const write = (sentence: string, ...shown: readonly Omit<ConfirmedFact, "quotes">[]): void => {
    sentences.push(sentence);
    facts.push(...shown.map((fact) => ({ ...fact, quotes: [sentence.replace(/\.$/, "")] })));
  };
  const called = ({ name }: Body): string => `the ${name}`;
  const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

  write(`The ${network} is a partnership of states against illicit drugs.`, {
    type: "Organization",
    fields: { name: network, kind: "partnership" },
  });
  const opening = `The ${meeting} was held in ${host.city}, ${host.name}, from ${day} to ${day + 2} ${printed}, and was organized by the ${network}`;
  const present = `Taking part were ${listed(bodies.slice(0, 6).map(called))}`;
  sentences.push(`${opening}.`, `${present}.`);
  facts.push({
    type: "Event",
    fields: {
      name: meeting,
      kind: "meeting",
      from: dated(day),
      to: dated(day + 2),
      place: host.city,
      country: host.name,
      organizers: [network],
      participants: bodies.slice(0, 6).map(({ name }) => name),
    },
    quotes: [opening, present],
  });
  for (let place = 0; place < officialsOfReport; place++) {
    const body = around(bodies, place);
    const person = personAt(number * officialsOfReport + place);
    const title = around(titles, place + number);
    write(
      `${person}, ${title} of ${called(body)}, spoke on ${around(topics, place + number)}.`,
      {
        type: "Official",
        fields: { name: person, title, organization: body.name, country: body.country.name },
      },
      ...(place < bodies.length
        ? [
            {
              type: "Organization",
              fields: { name: body.name, kind: kindOf(body.name), country: body.country.name },
            },
          ]
        : []),
    );
    if (place % 9 === 0) {
      const words = `We expect ${between(10, 99)} new cases of ${around(topics, place + number + 1)} every month`;
      write(`"${words}," said ${person}.`, {
        type: "Statement",
        fields: { speaker: person, text: words, direct: true },
      });
    }
  }
  for (const [place, offset] of [
    [6, 3],
    [9, 7],
  ] as const) {
    const [organizer, ...guests] = bodies.slice(place, place + 3);
    if (organizer === undefined) continue;
    const about = around(topics, number + offset);
    const name = `Workshop on ${about} of ${called(organizer)}`;
    write(
      `The ${name} was held in ${organizer.country.city}, ${organizer.country.name}, on ${day + offset} ${printed}, with ${listed(guests.map(called))}.`,
      {
        type: "Event",
        fields: {
          name,
          kind: "workshop",
          from: dated(day + offset),
          to: dated(day + offset),
          place: organizer.country.city,
          country: organizer.country.name,
          organizers: [organizer.name],
          participants: guests.map((guest) => guest.name),
        },
      },
    );
  }
  for (let place = 0; place < 6; place++) {
    const member = countryAt(number * 3 + place * 11);
    const since = between(1990, 2015);
    write(`${member.name} has been a member of the ${network} since ${since}.`, {
      type: "Membership",
      fields: { organization: network, country: member.name, from: String(since), role: "member" },
    });
    const body = around(bodies, place + 3);
    const kilograms = between(100, 9_999);
    const substance = around(substances, place);
    write(`${called(body).replace(/^t/, "T")} seized ${kilograms} kg of ${substance} in all of ${year - 1}.`, {
      type: "SeizureStat",
      fields: {
        substance,
        massKg: kilograms,
        seizedBy: body.name,
        country: body.country.name,
        from: String(year - 1),
        to: String(year - 1),
        scope: "aggregate",
      },
    });
  }
  const [teacher, pupil] = [around(bodies, 1), around(bodies, 2)];
  const participants = 10 + below(50);
  write(`In ${printed} ${called(teacher)} trained ${participants} officers of ${called(pupil)} in ${topic}.`, {
    type: "TrainingProgram",
    fields: {
      name: topic,
      providers: [teacher.name],
      beneficiaries: [pupil.name],
      participants,
      from: `${year}-${String(month).padStart(2, "0")}`,
    },
  });
  const source = {
    title: `${meeting} in ${host.city}`,
    publisher: `Press service of the ${network}`,
    publishedOn: dated(day + 7),
  };
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 8) }, (_each, place) =>
    sentences.slice(place * 8, place * 8 + 8).join(" "),
  );
  const text = textWith(source, paragraphs);
  const name = fileName("meeting", number);
  return [
    [`${name}.md`, text],
    [`${name}.facts.yaml`, sidecarOf(sha256(text), facts)],
  ];
}

const kindOf = (body: string): string =>
  /Police|Customs|Border|Guard/.test(body)
    ? "law_enforcement"
    : body.includes("Prosecutor")
      ? "court"
      : "government_agency";
