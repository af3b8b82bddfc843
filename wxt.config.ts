import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { listPdfParts } from './cli/pdf-parts.ts';
import { renderIcons } from './cli/render-icons.ts';

/** From version 140 Firefox has custom highlights; it asks for an id, and for a word on what is collected. */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'duizhao@duizhao.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

// Imports stay explicit (a reader sees where a name comes from), permissions stay at what the main job needs.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    ...(browser === 'firefox' ? FIREFOX : { minimum_chrome_version: '123' }),
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: ['https://www.jintan.gov.cn/*'],
    // Never asked for as a whole: a reader may give it for one host, that of the page in front.
    optional_host_permissions: ['*://*/*'],
    // Grey until the page in front is a report.
    action: { default_icon: { 16: 'icon/idle-16.png', 32: 'icon/idle-32.png' } },
    omnibox: { keyword: 'dz' },
    commands: {
      'next-claim': {
        suggested_key: { default: 'Alt+J' },
        description: '__MSG_commandNext__',
      },
      'previous-claim': {
        suggested_key: { default: 'Alt+K' },
        description: '__MSG_commandPrevious__',
      },
      list: {
        suggested_key: { default: 'Alt+L' },
        description: '__MSG_commandList__',
      },
      workbench: {
        suggested_key: { default: 'Alt+W' },
        description: '__MSG_commandWorkbench__',
      },
      toggle: { description: '__MSG_commandToggle__' },
    },
  }),
  vite: () => ({
    build: {
      // light-dark() asks the page for its colour scheme and has no equal in older CSS: it is not to be rewritten.
      cssTarget: ['chrome123', 'firefox140'],
      // Each of these browsers preloads modules by itself.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      const { publicDir, root } = config;
      files.push(...(await renderIcons(join(publicDir, 'icon.svg'), join(root, '.generated/icon'))));
      // The shapes of a pack and of an export, for whoever writes or reads one: the pages that take and give them link there.
      for (const schema of ['pack.schema.json', 'export.schema.json']) {
        files.push({ absoluteSrc: join(root, '.generated', schema), relativeDest: schema });
      }
      files.push(...listPdfParts(root));
    },
    // Modules that lie among the entrypoints (language.ts) are imported by them, not started by the browser.
    'entrypoints:found': (_wxt, found) => {
      const started = found.filter(({ type }) => type !== 'unlisted-script');
      found.splice(0, found.length, ...started);
    },
  },
});
