/**
 * @generated SignedSource<<8759de76c92d4acc5852eca7ada15512>>
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
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  {
    "kind": "Literal",
    "name": "field",
    "value": "mass"
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "raw",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "value",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "rule",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "organizationReadingQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SeizureStat",
        "kind": "LinkedField",
        "name": "seizureStat",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": (v3/*:: as any*/),
            "concreteType": "Claim",
            "kind": "LinkedField",
            "name": "claims",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "storageKey": "claims(field:\"mass\")"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "organizationReadingQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SeizureStat",
        "kind": "LinkedField",
        "name": "seizureStat",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": (v3/*:: as any*/),
            "concreteType": "Claim",
            "kind": "LinkedField",
            "name": "claims",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v2/*:: as any*/)
            ],
            "storageKey": "claims(field:\"mass\")"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "bef3205dc15d927d6c58d021ce4aeea6",
    "id": null,
    "metadata": {},
    "name": "organizationReadingQuery",
    "operationKind": "query",
    "text": "query organizationReadingQuery(\n  $id: ID!\n) {\n  seizureStat(id: $id) {\n    id\n    claims(field: \"mass\") {\n      raw\n      value\n      rule\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7dcc02103242486da83ca318d8c333bd";

export default node;
