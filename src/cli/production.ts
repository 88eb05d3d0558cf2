/** Read by libraries when they are loaded. graphql-js would look at each object for a second copy of itself: an eighth of a large answer. */
process.env.NODE_ENV ??= "production";
