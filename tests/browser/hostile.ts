//! Sixty texts as nobody writes them who means well: each calls `hit` if it runs, or wants to break a page.

const HIT = "hit(1)";

const SCRIPTS = [
    `<script>${HIT}</script>`, `</script><script>${HIT}</script>`, `<SCRIPT SRC=//example.invalid/x.js></SCRIPT>`,
    `<img src=x onerror=${HIT}>`, `<svg onload=${HIT}>`, `<svg><script>${HIT}</script></svg>`,
    `<iframe srcdoc="<script>parent.${HIT}</script>"></iframe>`, `<body onload=${HIT}>`,
    `<details open ontoggle=${HIT}>x</details>`, `<input autofocus onfocus=${HIT}>`, `<video><source onerror=${HIT}></video>`,
    `<math><mtext><img src=x onerror=${HIT}></mtext></math>`, `<template><img src=x onerror=${HIT}></template>`,
    `<meta http-equiv=refresh content="0;url=/hit">`, `<base href=//example.invalid/>`, `<link rel=stylesheet href=//example.invalid/x.css>`,
    `<style>*{display:none}</style>`, `<form action=//example.invalid><button>Weiter</button></form>`,
    `<object data=/hit></object>`, `<embed src=/hit>`, `<!--<script>${HIT}</script>-->`, `<![CDATA[<script>${HIT}</script>]]>`,
];

const ATTRIBUTES = [
    `" onmouseover="${HIT}" x="`, `' onfocus='${HIT}' autofocus='`, `"><img src=x onerror=${HIT}>`, `'><svg/onload=${HIT}>`,
    `x" style="position:fixed;inset:0;background:red" y="`, `--></title></head><body onload=${HIT}>`, `</title><script>${HIT}</script>`,
    `</textarea><script>${HIT}</script>`, `&lt;script&gt;${HIT}&lt;/script&gt;`, `&#60;img src=x onerror=${HIT}&#62;`,
];

const ADDRESSES = [
    `javascript:${HIT}`, `JaVaScRiPt:${HIT}//https://example.invalid`, `data:text/html,<script>${HIT}</script>`, `//example.invalid/x`,
    `https://example.invalid/?<b>x</b>`, `vbscript:msgbox(1)`,
];

const TEMPLATES = [
    `{{content}} {{title}} {{head}}`, `{{constructor.constructor('${HIT}')()}}`, "${hit(1)} `${hit(1)}`", `<%= ${HIT} %> <?php ${HIT} ?>`,
    `{ $name } { -term } { "x" }`, `{ NUMBER($count) ->\n [one] x\n *[other] y }`, `%s %d %n {0} {name} $1 $& $\``,
    `'; DROP TABLE accounts; --`, `\\u003cscript\\u003e${HIT}\\u003c/script\\u003e`,
];

const SIGNS = [
    "\u202Egnp.exe\u202C nach links", "\u2066\u2067\u2068 offen gelassen", "\u200F\u200E\u061C Zeichen", "a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f",
    "z" + "\u0300\u0301\u0302\u0303\u0316\u0323".repeat(1700), "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}".repeat(200),
    "W".repeat(5000), "\u{FDFD}".repeat(80), "null", "undefined", "[object Object]", "NaN", "\uFFFD\uFFFE\u{10FFFF}",
];

export const HOSTILE: readonly string[] = [...SCRIPTS, ...ATTRIBUTES, ...ADDRESSES, ...TEMPLATES, ...SIGNS];

/** The text as a field of at most so many signs takes it, long enough for the shortest field. */
export function fitting(text: string, most: number): string {
    const cut = [...text].slice(0, most).join("");
    return [...cut].length < 3 || !/[^\s]/.test(cut) ? `${cut} xx` : cut;
}
