/** Publishers of the United States, where a ton is a short ton and the month comes first in dates of figures. */
export const americanPublishers =
  /\bU\.?\s?S\.?(?:\b|\s)|United States|American|Associated Press(?! of)|\bDEA\b|\bFBI\b|\bCBP\b|Drug Enforcement Administration|New York|Washington|Los Angeles|Department of Justice/;

/** Publishers in whose countries the day comes first in dates of figures. */
export const dayFirstPublishers =
  /\bU\.?K\.?(?:\b|\s)|Brit(?:ain|ish)|\bBBC\b|Scot(?:land|tish)|England|Irish|Ireland|Europol|Eurojust|\bEMCDDA\b|\bEUDA\b|European|\bIndian?\b|Pakistan|Bangladesh|Sri Lanka|Australian?\b|New Zealand|German|French|Ital(?:y|ian)|Spa(?:in|nish)|Russian?\b|Kazakh|Kyrgyz|Tajik|Uzbek|Turkmen|Turkish|Türkiye|Nigerian?\b|Kenyan?\b/;
