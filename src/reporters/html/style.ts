/**
 * The page's only style, without any address outside. Colours keep a contrast
 * of 4.5 to 1 with what they stand on, in light and in dark.
 */
export const STYLE = `
:root{color-scheme:light dark;--page:#f4f2ee;--card:#fff;--ink:#1d2329;--faint:#59626c;--line:#dcd8d0;--veil:#d5d1c9;
--error:#a8182b;--error-tint:#fdeaec;--warning:#855200;--warning-tint:#fff3d9;--info:#2a5a86;--info-tint:#e6f0f9;--clean:#1e6a3c;--clean-tint:#e5f4ea;--on:#fff;--focus:#0b57d0}
@media (prefers-color-scheme:dark){:root{--page:#14171a;--card:#1d2226;--ink:#e9e6e0;--faint:#a5adb5;--line:#363d43;--veil:#424a51;
--error:#ff9ba4;--error-tint:#43191f;--warning:#f3c069;--warning-tint:#3a2c0f;--info:#93c4f0;--info-tint:#15304a;--clean:#83d3a0;--clean-tint:#14361f;--on:#14171a;--focus:#8ab4f8}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
.page{display:flex;flex-direction:column;gap:1.5rem;max-width:78rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1,h2,h3,h4,p,ul,ol,figure{margin:0;padding:0}
ul{list-style:none}
h1{font-size:1rem;font-weight:650;letter-spacing:.01em}
.top p,.bottom{color:var(--faint);font-size:.9rem}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;justify-content:space-between;order:-2}
.summary{order:-1;display:flex;flex-direction:column;gap:.5rem}
.summary h2{font-size:1.05rem}
.notice{background:var(--info-tint);color:var(--ink);border-radius:.6rem;padding:.7rem 1rem;font-size:.92rem}
.drafts{display:flex;flex-direction:column;gap:1.5rem}
.draft{background:var(--card);border:1px solid var(--line);border-radius:1rem;overflow:clip}
.draft>header{padding:1.1rem 1.25rem;border-bottom:1px solid var(--line)}
.draft>header h2{font-size:1rem;font-weight:500;display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;justify-content:space-between}
.verdict{font-size:1.4rem;line-height:1.3;font-weight:700}
.name{color:var(--faint)}
.block>header{background:var(--error-tint)}.block .verdict{color:var(--error)}
.review>header{background:var(--warning-tint)}.review .verdict{color:var(--warning)}
.clean>header{background:var(--clean-tint)}.clean .verdict{color:var(--clean)}
.sides{display:grid;gap:1.75rem;padding:1.25rem}
.left-out{padding:1.25rem}
.seen,.findings{display:flex;flex-direction:column;gap:1.5rem;min-width:0}
.findings section{display:flex;flex-direction:column;gap:.9rem}
h3{font-size:.95rem;font-weight:650}
.panel h3{margin-bottom:.5rem}
.text{list-style:none;border:1px solid var(--line);border-radius:.7rem;padding:.5rem 0;line-height:1.9}
.text li{display:grid;grid-template-columns:2.75rem 1fr;padding-right:.9rem}
.text li::before{content:attr(value);color:var(--faint);text-align:right;padding-right:.8rem;font-size:.8rem;font-variant-numeric:tabular-nums;line-height:2.4}
.text .after-gap{border-top:1px dashed var(--line);margin-top:.35rem;padding-top:.35rem}
.more{color:var(--faint);font-size:.9rem;margin-top:.4rem}
.line{white-space:pre-wrap;min-width:0}
mark{color:inherit;background:none;padding:.05em .1em;border-radius:.2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark.error{background:var(--error-tint);box-shadow:inset 0 -.13em var(--error)}
mark.warning{background:var(--warning-tint);box-shadow:inset 0 -.13em var(--warning)}
mark.info{background:var(--info-tint);box-shadow:inset 0 -.13em var(--info)}
mark.veiled{box-shadow:none;padding:.1em .5em;border-radius:.35em;font-size:.85em;font-weight:600}
mark.veiled.error{color:var(--error)}mark.veiled.warning{color:var(--warning)}mark.veiled.info{color:var(--info)}
.veil{background:var(--veil);border-radius:.35em;margin:0 .3em;opacity:.75;font-size:.6em;vertical-align:.15em}
.number{display:inline-block;min-width:1.45em;padding:0 .35em;border-radius:1em;font-size:.8rem;line-height:1.45em;font-weight:700;text-align:center;text-decoration:none;color:var(--on);margin-right:.3em;font-variant-numeric:tabular-nums;vertical-align:.08em}
.line .number{display:inline;padding:.12em .5em;margin-right:.2em}
.number.error{background:var(--error)}.number.warning{background:var(--warning)}.number.info{background:var(--info)}
figure{display:flex;flex-direction:column;gap:.6rem}
.picture{display:block;width:100%;height:auto;max-height:36rem;border-radius:.7rem;background:var(--veil)}
.picture rect{fill:none}
.picture .cover{fill:#20262c}
.picture .error{stroke:#d6293f}.picture .warning{stroke:#e09a1a}.picture .info{stroke:#3f86c8}
.picture circle{stroke:#fff}
.picture circle.error{fill:#a8182b;stroke:#fff}.picture circle.warning{fill:#855200;stroke:#fff}.picture circle.info{fill:#2a5a86;stroke:#fff}
.picture text{fill:#fff;font-weight:700;text-anchor:middle}
.picture a:focus-visible{outline:none}
.picture a:focus-visible circle{stroke:var(--focus)}
.in-file{display:flex;flex-wrap:wrap;gap:.4rem}
.in-file a{display:inline-block;border:1px solid var(--line);border-radius:1.5rem;padding:.25rem .8rem .25rem .45rem;font-size:.9rem;color:inherit;text-decoration:none}
.in-file a:hover{border-color:var(--faint)}
.finding{border:1px solid var(--line);border-left:.3rem solid var(--line);border-radius:.7rem;padding:1rem 1.1rem;display:flex;flex-direction:column;gap:.6rem;scroll-margin:1rem}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.info{border-left-color:var(--info)}
.finding:target{outline:2px solid var(--focus);outline-offset:2px}
h4{font-size:.9rem;font-weight:600;color:var(--faint)}
h4 .label{float:right;font-weight:500;font-size:.85rem;margin-left:.75rem}
.message{font-weight:600}
.places{font-size:.92rem;border-left:2px solid var(--line);padding-left:.8rem}
.places .clue{font-weight:600}
.clue::after{content:" →";font-weight:400;color:var(--faint)}
q{font-style:normal}
.instead,.suggestions{background:var(--clean-tint);border-radius:.5rem;padding:.5rem .8rem}
.instead strong{color:var(--clean)}
.suggestions del{color:var(--faint)}.suggestions ins{text-decoration:none;font-weight:600}
.fits{color:var(--faint)}
details{font-size:.88rem;color:var(--faint)}
summary{cursor:pointer;width:fit-content;border-radius:.3rem}
details ul{list-style:disc;padding-left:1.2rem;margin:.3rem 0}
code{white-space:nowrap;font:.95em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--page);padding:.1em .35em;border-radius:.3em}
.checks{border-top:1px solid var(--line);padding:.9rem 1.25rem;font-size:.9rem;color:var(--faint);display:flex;flex-direction:column;gap:.3rem}
.checks .failed{color:var(--warning);font-weight:600}
.checks .to-do{color:var(--ink)}
.symbol{display:inline-block;min-width:1em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a:focus-visible,summary:focus-visible,.seen:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
@media (min-width:60rem){.page{padding:2rem 2rem 4rem}.sides{grid-template-columns:minmax(0,1.1fr) minmax(0,1fr);padding:1.5rem}.sides.single{grid-template-columns:minmax(0,48rem)}.seen{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto;padding:3px;margin:-3px}.draft>header,.checks{padding-inline:1.5rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{color-scheme:light;--page:#fff}body{font-size:10pt}.page{max-width:none;padding:0}.seen{position:static;max-height:none;overflow:visible}.drafts,.sides,.seen,.findings,.findings section{display:block}.draft,.panel,.finding,.notice{margin-bottom:.8rem}h3{break-after:avoid;margin:.8rem 0 .4rem}.picture{max-height:18rem;background:none}.finding,.picture,.text li,.draft>header{break-inside:avoid}.draft{border-radius:0;border-width:1px 0 0}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}details::details-content{content-visibility:visible;display:block;height:auto}}
`;

/** SHA-256 of the style in base64, by which the page's policy lets in this style and no other. */
export const STYLE_HASH = 'wRe527brZkAv0nqOj1/LHAUQSWL7ywljSLaAv3j5rXc=';
