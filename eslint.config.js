import { hasBenchOfRequests } from "./scripts/steps.js";
import typescript from "typescript-eslint";

/** For the product and for the examples. */
export const forTypeScript = {
  files: ["**/*.ts"],
  extends: [...typescript.configs.strictTypeChecked, ...typescript.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    // A forgotten import of the model's Event would compile: Node has a global of that name.
    "no-restricted-globals": ["error", "Event"],
    "@typescript-eslint/explicit-module-boundary-types": "error",
    "@typescript-eslint/no-unused-vars": [
      "error",
      { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
    ],
    "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    "@typescript-eslint/no-invalid-void-type": ["error", { allowAsThisParameter: true }],
    // Control characters are what some patterns look for.
    "no-control-regex": "off",
  },
};

export default typescript.config(
  // The examples are a package of their own, which lints itself and the schema.
  { ignores: ["dist", "**/build", "**/node_modules", "examples"] },
  // What is not installed has no types, by which it could be checked.
  { ignores: hasBenchOfRequests() ? [] : ["bench/http/peers"] },
  forTypeScript,
  {
    // type-graphql declares fields and resolvers by decorators on classes.
    files: ["src/resolvers/*.ts"],
    rules: { "@typescript-eslint/class-methods-use-this": "off", "@typescript-eslint/no-extraneous-class": "off" },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
);
