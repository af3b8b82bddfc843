// What a page puts its report into: shadow trees, containers that turn or enlarge it, scripts that bring or rewrite it.

import type { Markup } from './markup.ts';

const LATE_MS = 150;
const REWRITE_MS = 1000;

/** The report's element, as HTML, around its paragraphs. */
export function toHolder(paragraphs: string, holder: Markup['holder']): string {
  const report = (inner: string, attributes = '') => `<div id="zoom" class="con"${attributes}>${inner}</div>`;
  switch (holder) {
    case 'shadow':
      return report(`<template shadowrootmode="open"><article>${paragraphs}</article></template>`);
    case 'slot':
      return `<report-view><template shadowrootmode="open"><style>article { padding: 8px }</style>
<article><slot>正在加载</slot></article></template>${report(paragraphs)}</report-view>`;
    case 'rtl':
      return report(paragraphs, ' dir="rtl"');
    case 'zoomed':
      return report(paragraphs, ' style="zoom:2"');
    case 'div':
      return report(paragraphs);
  }
}

/** Markup that arrives or changes as `life` says, by a script of the page. */
export function toLiving(markup: string, life: Markup['life']): string {
  switch (life) {
    case 'late':
      return `<div id="late">正在加载</div><template id="store">${markup}</template><script>setTimeout(function () {
var late = document.getElementById('late'); late.textContent = '';
late.appendChild(document.getElementById('store').content.cloneNode(true)); }, ${LATE_MS});</script>`;
    case 'rewritten':
      return `<div id="living">${markup}</div><script>setInterval(function () {
var living = document.getElementById('living'); living.innerHTML = living.innerHTML; }, ${REWRITE_MS});</script>`;
    case 'still':
      return markup;
  }
}
