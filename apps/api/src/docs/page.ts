import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { RouteContext } from '../env.ts';
import { respond } from '../http/respond.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Answers with a page for people, in the looks of `/docs`. */
export async function answerPageForPeople(c: RouteContext, title: string, body: Html): Promise<Response> {
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Migration register</title>
<link rel="icon" href="/docs/icon.svg">
<link rel="stylesheet" href="/docs/pages.css">
</head>
<body>
<header class="bar"><a class="home" href="/docs">Migration register</a><nav><a href="/v1">/v1</a><a href="/v1/problems">Problems</a><a href="/v1/schemas">Schemas</a><a href="/v1/openapi.json">OpenAPI</a></nav></header>
<main class="page">
${body}
</main>
</body>
</html>
`;
  return respond(c, String(page), 200, { 'Content-Type': 'text/html; charset=utf-8' });
}
