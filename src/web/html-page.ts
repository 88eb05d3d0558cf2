import type { Answer } from "../http/answer.js";

export interface PageParts {
  /** What the policy allows beyond nothing, by directive. */
  readonly sources: Readonly<Record<string, string>>;
  readonly head?: string;
  readonly main: string;
  readonly end?: string;
}

/** A whole page that loads, sends and is framed by nothing but what it names. */
export function htmlPage({ sources, head = "", main, end = "" }: PageParts): Answer {
  const policy = {
    "default-src": "'none'",
    // The editor sets styles of its own.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    ...sources,
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
  };
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "content-security-policy": Object.entries(policy)
        .map((directive) => directive.join(" "))
        .join("; "),
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>drug-control-graph</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${style}</style>
${head}
</head>
<body>
<main id="ide">
${main}
</main>
${end}
</body>
</html>
`,
  };
}

/** Three records that know each other. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="#d64292" stroke="#d64292"><path d="M3 12 8 3l5 9z" fill="none"/><circle cx="3" cy="12" r="2"/><circle cx="8" cy="3" r="2"/><circle cx="13" cy="12" r="2"/></svg>`;

const style = `
html, body, main { height: 100%; margin: 0 }
main > p { font-family: system-ui, sans-serif; margin: 0; padding: 1em }
`;
