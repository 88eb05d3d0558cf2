import { Labelled } from "../model/labelled.js";
import type { ModelFields } from "./declared-field.js";
import { recordLabel } from "./record-label.js";

export const labelledFields: ModelFields = {
  model: Labelled,
  fields: [
    {
      place: "Labelled.label",
      type: () => String,
      nullable: false,
      description:
        "The record in one plain line, made of its values, for lists, links and search boxes: `over 130 kg of heroin, Tajikistan, 2016`.",
      takes: null,
      answer: (record: Labelled) => recordLabel(record),
    },
    {
      place: "Labelled.page",
      type: () => String,
      nullable: false,
      description:
        "The page of the record for readers: a path, `/explore/Country:TJ`, or the whole address where the service knows under which one it is published (PUBLIC_URL).",
      takes: null,
      answer: ({ id }: Labelled, _given, { publicAddress }) =>
        `${publicAddress}/explore/${id.split("/").map(segment).join("/")}`,
    },
  ],
};

const segment = (text: string): string => encodeURIComponent(text).replaceAll("%3A", ":");
