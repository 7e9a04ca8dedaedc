import {createHash} from 'node:crypto'
import packageJson from '../../../package.json' with {type: 'json'}
import {behavior} from './behavior.ts'
import {style} from './style.ts'
import {html, type Markup, raw} from './template.ts'

/** Wraps content into a page whose policy allows only its own style and script. */
export function page(content: Markup): string {
  const policy = [
    "default-src 'none'",
    `style-src ${allow(style)}`,
    `script-src ${allow(behavior)}`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Voicemail scripts · vmlint</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
${content}
<div id="tip" role="tooltip" hidden></div>
</main>
<footer>
<p>Seconds are estimates for a typical reader; in brackets, what one caller in ten is faster than and one in ten slower than. Made by <a href="${packageJson.homepage}">vmlint</a> ${packageJson.version}.</p>
</footer>
<script>${raw(behavior)}</script>
</body>
</html>
`.text
}

/** Allows one text, by its hash. */
function allow(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
