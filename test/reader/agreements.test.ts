import { expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

test.each([
  [
    "An agreement signed between China and Kyrgyzstan in 2003 foresees joint patrols.",
    [{ name: "agreement between China and Kyrgyzstan", kind: "agreement", parties: ["CN", "KG"], signedOn: "2003" }],
  ],
  [
    "China and Kyrgyzstan signed an agreement on drug control in 2003.",
    [{ name: "agreement on drug control", kind: "agreement", parties: ["CN", "KG"], signedOn: "2003" }],
  ],
  [
    "The agreement between Serbia and Austria was signed on 4 May 2011.",
    [
      {
        name: "agreement between Serbia and Austria",
        kind: "agreement",
        parties: ["RS", "AT"],
        signedOn: "2011-05-04",
      },
    ],
  ],
  [
    "The agreement, signed by Chile and Peru in 1999, covers ports.",
    [{ name: "agreement between Chile and Peru", kind: "agreement", parties: ["CL", "PE"], signedOn: "1999" }],
  ],
  [
    "In 1999, Chile signed with Peru an agreement on ports.",
    [{ name: "agreement on ports", kind: "agreement", parties: ["CL", "PE"], signedOn: "1999" }],
  ],
  [
    "UNODC and the SCO signed a memorandum of understanding in Tashkent on 14 June 2011.",
    [{ name: "memorandum of understanding", kind: "memorandum", parties: ["UNODC", "SCO"], signedOn: "2011-06-14" }],
  ],
  [
    "Turkey signed a memorandum of understanding with Georgia on 7 July 2009.",
    [{ name: "memorandum of understanding", kind: "memorandum", parties: ["TR", "GE"], signedOn: "2009-07-07" }],
  ],
  [
    "A memorandum of understanding between the Danish Customs Agency and the Swedish Police Authority was signed in Oslo in 2012.",
    [
      {
        name: "memorandum of understanding",
        kind: "memorandum",
        parties: ["Danish Customs Agency", "Swedish Police Authority"],
        signedOn: "2012",
      },
    ],
  ],
  [
    "A protocol on the exchange of information was signed by Iran, Afghanistan and Pakistan in 2007.",
    [
      {
        name: "protocol on the exchange of information",
        kind: "protocol",
        parties: ["IR", "AF", "PK"],
        signedOn: "2007",
      },
    ],
  ],
  [
    "A trilateral agreement between Laos, Thailand and Myanmar was signed in 2001.",
    [{ name: "trilateral agreement", kind: "agreement", parties: ["LA", "TH", "MM"], signedOn: "2001" }],
  ],
  [
    "The presidents of Peru and Bolivia signed a joint statement in 2010.",
    [{ name: "joint statement", kind: "declaration", parties: ["PE", "BO"], signedOn: "2010" }],
  ],
  [
    "Police of Chile and Peru met in 2014. The two countries signed an agreement on ports.",
    [{ name: "agreement on ports", kind: "agreement", parties: ["CL", "PE"] }],
  ],
  // Said twice, it is one
  [
    "China and Kyrgyzstan signed an agreement on drug control in 2003. The agreement between China and Kyrgyzstan is long.",
    [{ name: "agreement on drug control", kind: "agreement", parties: ["CN", "KG"], signedOn: "2003" }],
  ],
  // Nobody agreed with anybody
  ["The two countries signed an agreement.", []],
  ["He agreed with the statement of the police.", []],
  ["They reached no agreement, and the parties to the treaty left.", []],
])("%s", (text, expected) => {
  expect(fieldsFound("Agreement", text)).toEqual(expected);
});

test.each([
  ["2018-11-15", "2018-11-13"],
  [null, undefined],
])("signed on Tuesday in a text of %s is %s", (publishedOn, signedOn) => {
  const text = "The agreement on drug control between Chile and Peru was signed on Tuesday.";
  const [agreement] = found("Agreement", text, { publishedOn });
  expect(agreement?.fields.signedOn).toBe(signedOn);
});

test("an agreement that is only prepared, or has one party, is proposed", () => {
  const texts = [
    "An agreement between China and Laos is being prepared.",
    "Chile signed a cooperation agreement.",
    "Chile signed a cooperation agreement with Peru.",
  ];
  expect(texts.map((text) => found("Agreement", text).map(({ status }) => status))).toEqual([
    ["proposed"],
    ["proposed"],
    ["accepted"],
  ]);
});
