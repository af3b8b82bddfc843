import { defineConfig } from 'wxt';

// Imports stay explicit (a reader sees where a name comes from), permissions stay at what the main job needs.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
  },
});
