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
  // A name goes on behind a hyphen and behind "in the field of"
  [
    "The unit was created by the Protocol on counter-narcotics training concluded between Ghana and Togo on 3 March 2016.",
    [
      {
        name: "Protocol on counter-narcotics training",
        kind: "protocol",
        parties: ["GH", "TG"],
        signedOn: "2016-03-03",
      },
    ],
  ],
  [
    "A memorandum on cooperation in the field of forensic science was signed by Oman and Qatar in 2015.",
    [
      {
        name: "memorandum on cooperation in the field of forensic science",
        kind: "memorandum",
        parties: ["OM", "QA"],
        signedOn: "2015",
      },
    ],
  ],
  // The country that a body is of is no party, and neither is the one where it was signed
  [
    "The protocol on data was initialled in Geneva, Switzerland, by the Customs Service of Mali and Togo's Interior Ministry on 8 June 2011.",
    [
      {
        name: "protocol on data",
        kind: "protocol",
        parties: ["Customs Service of Mali", "Interior Ministry"],
        signedOn: "2011-06-08",
      },
    ],
  ],
  // Who supports it did not conclude it
  [
    "Kenya and Uganda concluded an arrangement on joint patrols in April 2017, with the support of UNODC.",
    [{ name: "arrangement on joint patrols", kind: "agreement", parties: ["KE", "UG"], signedOn: "2017-04" }],
  ],
  // The date in its name
  [
    "Under the 1999 agreement between Chile and Peru, customs officers exchange data.",
    [{ name: "agreement between Chile and Peru", kind: "agreement", parties: ["CL", "PE"], signedOn: "1999" }],
  ],
  [
    "Patrols follow the extradition treaty between Chile and Peru (Arica, May 2004).",
    [{ name: "extradition treaty", kind: "convention", parties: ["CL", "PE"], signedOn: "2004-05" }],
  ],
  // Two agreements in one sentence, and others who sign the second
  [
    "Mali and Niger signed the Agreement on Judicial Cooperation in 2009 and a protocol on extradition in 2012.",
    [
      { name: "Agreement on Judicial Cooperation", kind: "agreement", parties: ["ML", "NE"], signedOn: "2009" },
      { name: "protocol on extradition", kind: "protocol", parties: ["ML", "NE"], signedOn: "2012" },
    ],
  ],
  [
    "Angola and Zambia signed a protocol, and the Zambia Police Service and the Angolan National Police a memorandum on data.",
    [
      { name: "protocol between Angola and Zambia", kind: "protocol", parties: ["AO", "ZM"] },
      {
        name: "memorandum on data",
        kind: "memorandum",
        parties: ["Zambia Police Service", "Angolan National Police"],
      },
    ],
  ],
  // The subject stands in the clause before
  [
    "Brazil is a member, and signed an extradition treaty with Bolivia in 1998.",
    [{ name: "extradition treaty", kind: "convention", parties: ["BR", "BO"], signedOn: "1998" }],
  ],
  // A paper is one where it is signed
  [
    "Iran and Oman have signed the Gulf Initiative in 2008.",
    [{ name: "Gulf Initiative", kind: "other", parties: ["IR", "OM"], signedOn: "2008" }],
  ],
  ["Iran and Oman discussed the Gulf Initiative in 2008.", []],
  // Told again and again, it is one
  [
    "On 4 March 2020 the Lagoon Police Force signed a Memorandum of Understanding with the Maldives Customs Service. The memorandum was signed by the two heads in Male. Under the memorandum, officers exchange data. The MoU is the first of its kind.",
    [
      {
        name: "Memorandum of Understanding",
        kind: "memorandum",
        parties: ["Lagoon Police Force", "Maldives Customs Service"],
        signedOn: "2020-03-04",
      },
    ],
  ],
  // The day on which it entered into force is not that on which it was signed
  [
    "The agreement, signed by Mali and Niger, entered into force in 2016.",
    [{ name: "agreement between Mali and Niger", kind: "agreement", parties: ["ML", "NE"] }],
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

test.each([
  ["The police of Mali and Chad will sign a memorandum on 5 June 2023."],
  ["Peru and Bolivia plan to sign an agreement on border control in 2025."],
  ["The ministers of Peru and Bolivia signed a draft agreement on ports."],
  ["Negotiations on an agreement between Togo and Benin began in 2014."],
  ["A proposed treaty between Togo and Benin was discussed in May 2014."],
  ["Togo and Benin agreed to exchange data on couriers."],
])("%s states no agreement, and no day of signing", (text) => {
  const agreements = found("Agreement", text);
  expect(agreements.map(({ status }) => status)).toEqual(agreements.map(() => "proposed"));
  expect(agreements.map(({ fields }) => fields.signedOn)).toEqual(agreements.map(() => undefined));
});

test.each([
  ["We signed in May with the Customs Service of Georgia a protocol on precursors.", ["Customs Service of Georgia"]],
  ["An agreement was reached between Iran and Turkey on joint patrols.", ["IR", "TR"]],
  ["The signing of the memorandum between Togo and Benin took place in Lima on 4 May 2014.", ["TG", "BJ"]],
  ["Mali and Chad met in Lima. The two countries signed a treaty on rivers.", ["ML", "TD"]],
])("%s states an agreement", (text, parties) => {
  expect(found("Agreement", text)).toMatchObject([{ status: "accepted", fields: { parties } }]);
});
