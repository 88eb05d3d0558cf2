/**
 * @generated SignedSource<<c82949739396a19f9b9c6a4dc1a34bf6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type Substance = "ALPRAZOLAM" | "AMPHETAMINE" | "BUPRENORPHINE" | "CANNABIS" | "CANNABIS_HERB" | "CANNABIS_OIL" | "CANNABIS_PLANTS" | "CAPTAGON" | "COCAINE" | "COCA_LEAF" | "CODEINE" | "DIAZEPAM" | "DRUGS_TOTAL" | "FENTANYL" | "GHB" | "HASHISH" | "HEROIN" | "KETAMINE" | "KHAT" | "LSD" | "MDMA" | "MEPHEDRONE" | "METHADONE" | "METHAMPHETAMINE" | "MORPHINE" | "NEW_PSYCHOACTIVE_SUBSTANCES" | "OPIATES" | "OPIUM" | "OTHER" | "OXYCODONE" | "POPPY_STRAW" | "PRECURSORS" | "PREGABALIN" | "PSILOCYBIN" | "PSYCHOTROPICS" | "SYNTHETIC_CANNABINOIDS" | "SYNTHETIC_CATHINONES" | "SYNTHETIC_DRUGS" | "TRAMADOL";
import type { FragmentRefs } from "relay-runtime";
export type organization_seizures$data = {
  readonly id: string;
  readonly seizures: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly citations: ReadonlyArray<{
          readonly document: {
            readonly id: string;
            readonly publisher: string | null;
            readonly title: string | null;
          };
          readonly id: string;
          readonly quote: string;
        }>;
        readonly id: string;
        readonly mass: {
          readonly kilograms: number | null;
          readonly raw: string;
        } | null;
        readonly period: {
          readonly edtf: string | null;
        } | null;
        readonly seizedByText: string | null;
        readonly substance: Substance;
      };
    }>;
    readonly pageInfo: {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
    };
    readonly totalCount: number;
  };
  readonly " $fragmentType": "organization_seizures";
};
export type organization_seizures$key = {
  readonly " $data"?: organization_seizures$data;
  readonly " $fragmentSpreads": FragmentRefs<"organization_seizures">;
};

import organizationNextPageQuery_graphql from './organizationNextPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "seizures"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "after"
    },
    {
      "defaultValue": 2,
      "kind": "LocalArgument",
      "name": "first"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "first",
        "cursor": "after",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "first",
          "cursor": "after"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": organizationNextPageQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "organization_seizures",
  "selections": [
    {
      "alias": "seizures",
      "args": null,
      "concreteType": "SeizureStatConnection",
      "kind": "LinkedField",
      "name": "__organization_seizures_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "SeizureStatEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "SeizureStat",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "substance",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "seizedByText",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Period",
                  "kind": "LinkedField",
                  "name": "period",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "edtf",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Mass",
                  "kind": "LinkedField",
                  "name": "mass",
                  "plural": false,
                  "selections": [
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
                      "name": "kilograms",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Citation",
                  "kind": "LinkedField",
                  "name": "citations",
                  "plural": true,
                  "selections": [
                    (v1/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "quote",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "Document",
                      "kind": "LinkedField",
                      "name": "document",
                      "plural": false,
                      "selections": [
                        (v1/*:: as any*/),
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "title",
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "publisher",
                          "storageKey": null
                        }
                      ],
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    (v1/*:: as any*/)
  ],
  "type": "Organization",
  "abstractKey": null
};
})();

(node as any).hash = "7adde46b29bafa1c5029205c8d627401";

export default node;
