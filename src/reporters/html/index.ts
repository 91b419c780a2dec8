import type { Reveal } from '../../engine/reveal.ts';
import type { DraftResult } from '../../finding.ts';
import { closingLine } from '../prose.ts';
import type { CreateReporter } from '../reporter.ts';
import { draftArticle } from './draft-article.ts';
import { Html, html } from './markup.ts';
import type { Preview } from './preview.ts';
import { STYLE, STYLE_HASH } from './style.ts';

/** Nothing is fetched, run, sent or framed: pictures are in the page, and the one style is known by its hash. */
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src 'sha256-${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const HIDDEN = html`The words that were found are hidden, so that this page can be passed on. To see them on your own screen, add <code>--show-values</code>.`;
const SHOWN = html`This page shows the words that were found. Keep it as safe as the draft itself, and delete it afterwards.`;

/** A page for a browser: one file, without script, that asks nothing of any other place. */
export const createHtmlReporter = ({ rules, version, showClues = false }: Parameters<CreateReporter>[0]) => {
  let drafts = 0;
  let showsValues = false;
  return {
    begin: (): string => head.source,

    draft: async (result: DraftResult, reveal?: Reveal, preview?: Preview): Promise<string> => {
      drafts++;
      showsValues ||= reveal !== undefined;
      return (await draftArticle(result, { rules, showClues }, drafts, { reveal, preview })).source;
    },

    end: (summary: Parameters<ReturnType<CreateReporter>['end']>[0]): string =>
      html`</main>
<section class="summary" aria-labelledby="summary"><h2 id="summary">${closingLine(summary)}</h2>
<p class="notice">${showsValues ? SHOWN : HIDDEN}</p></section>
<footer class="bottom">postlint ${version}. Everything was done on this machine; nothing was sent anywhere.</footer>
</div>
</body>
</html>
`.source,
  };
};

const head = html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Before you post: postlint’s report</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<div class="page">
<header class="top"><h1>Before you post</h1><p>What postlint found</p></header>
<main class="drafts">
`;
