import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Labelled } from "../model/labelled.js";
import type { RequestContext } from "./context.js";
import { recordLabel } from "./record-label.js";

@Resolver(() => Labelled)
export class LabelledResolver {
  @FieldResolver(() => String, {
    description:
      "The record in one plain line, made of its values, for lists, links and search boxes: `over 130 kg of heroin, Tajikistan, 2016`.",
  })
  label(@Root() record: Labelled): string {
    return recordLabel(record);
  }

  @FieldResolver(() => String, {
    description:
      "The page of the record for readers: a path, `/explore/Country:TJ`, or the whole address where the service knows under which one it is published (PUBLIC_URL).",
  })
  page(@Root() { id }: Labelled, @Ctx() { publicAddress }: RequestContext): string {
    return `${publicAddress}/explore/${id.split("/").map(segment).join("/")}`;
  }
}

const segment = (text: string): string => encodeURIComponent(text).replaceAll("%3A", ":");
