// First, for type-graphql's decorators look for it when their classes are defined; what is bundled keeps no other order.
import "reflect-metadata";

process.setSourceMapsEnabled(true);
await import("./reading.js");
