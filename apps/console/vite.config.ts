import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

const api = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

// The tool asks for a default export.
export default defineConfig({
  plugins: [vue()],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  server: { port: 5173, proxy: { '/graphql': api } },
  preview: { port: 4173, proxy: { '/graphql': api } },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vue',
              test: /\/node_modules\/(?:vue|@vue|vue-router|pinia|vue-i18n|@intlify|@urql|@vueuse|wonka|@0no-co)\//,
            },
          ],
        },
      },
    },
  },
  test: { environment: 'happy-dom', testTimeout: 20_000, server: { deps: { inline: ['element-plus'] } } },
});
