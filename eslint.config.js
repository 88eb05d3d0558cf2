import graphql from "@graphql-eslint/eslint-plugin";
import typescript from "typescript-eslint";

// What a gateway knows without being told, and a plain schema loader does not.
const federationDirectives = `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
`;

export default typescript.config(
  { ignores: ["dist", "**/build", "node_modules", "**/generated", "**/__generated__"] },
  {
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
  },
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
  {
    // Relay's texts stand alone: the compiler reads them, and nothing runs them.
    files: ["examples/relay/organization.ts"],
    rules: { "@typescript-eslint/no-unused-expressions": ["error", { allowTaggedTemplates: true }] },
  },
  {
    files: ["schema/subgraph.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: ["schema/subgraph.graphql", federationDirectives] } },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      "@graphql-eslint/require-description": [
        "error",
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
      "@graphql-eslint/no-typename-prefix": "error",
      "@graphql-eslint/unique-type-names": "error",
      "@graphql-eslint/unique-field-definition-names": "error",
      "@graphql-eslint/unique-enum-value-names": "error",
      "@graphql-eslint/require-deprecation-reason": "error",
    },
  },
);
