/** Publishers of the United States, where a ton is a short ton. */
export const americanPublishers =
  /\bU\.?\s?S\.?(?:\b|\s)|United States|American|Associated Press(?! of)|\bDEA\b|\bFBI\b|New York|Washington|Los Angeles|Department of Justice/;
