// One request with Node's fetch: what came of it, as a line of JSON.
//
//   node faults.mjs URL KEY MILLISECONDS [FILE]

import { openAsBlob } from "node:fs";

const [url, key, patience, file] = process.argv.slice(2);

/** The same names that the other clients use. */
function named(error) {
  if (error.name === "TimeoutError") return "timeout";
  // fetch wraps what happened to the connection.
  if (!(error instanceof TypeError)) return String(error);
  const { code, message } = error.cause ?? {};
  if (code === "ECONNRESET") return "reset";
  if (code !== "UND_ERR_SOCKET" || message !== "other side closed") return `${error.message}: ${code}`;
  // Before the head it is "fetch failed", within the body "terminated".
  return { "fetch failed": "empty", terminated: "partial" }[error.message] ?? error.message;
}

async function seen() {
  const request = { headers: { Authorization: `Bearer ${key}` }, signal: AbortSignal.timeout(Number(patience)) };
  if (file) {
    request.method = "POST";
    request.body = new FormData();
    request.body.append("file", await openAsBlob(file), "invoice.pdf");
  }
  try {
    const answer = await fetch(url, request);
    const body = await answer.text();
    return { status: answer.status, body, retry_after: answer.headers.get("retry-after") };
  } catch (error) {
    return { error: named(error) };
  }
}

console.log(JSON.stringify(await seen()));
