/**
 * @generated SignedSource<<a62cf0e9cca9fdfb911448055a9eb2d0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type organizationReadingQuery$variables = {
  id: string;
};
export type organizationReadingQuery$data = {
  readonly seizureStat: {
    readonly claims: ReadonlyArray<{
      readonly id: string;
      readonly raw: string;
      readonly rule: string;
      readonly value: string | number | boolean | readonly string[] | readonly number[];
    }>;
    readonly id: string;
  } | null;
};
export type organizationReadingQuery = {
  response: organizationReadingQuery$data;
  variables: organizationReadingQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
    "concreteType": "SeizureStat",
    "kind": "LinkedField",
    "name": "seizureStat",
    "plural": false,
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": [
          {
            "kind": "Literal",
            "name": "field",
            "value": "mass"
          }
        ],
        "concreteType": "Claim",
        "kind": "LinkedField",
        "name": "claims",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "raw",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "value",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "rule",
            "storageKey": null
          }
        ],
        "storageKey": "claims(field:\"mass\")"
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "organizationReadingQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "organizationReadingQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "b6947966ae1628b93a06cb8c0652b218",
    "id": null,
    "metadata": {},
    "name": "organizationReadingQuery",
    "operationKind": "query",
    "text": "query organizationReadingQuery(\n  $id: ID!\n) {\n  seizureStat(id: $id) {\n    id\n    claims(field: \"mass\") {\n      id\n      raw\n      value\n      rule\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6b460f3e91b9a52c7b4e2c1d06d3bd1b";

export default node;
