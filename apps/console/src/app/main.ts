import urql from '@urql/vue';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { client } from '../session/client.ts';
import { i18n, showLanguage } from '../shared/i18n/i18n.ts';
import { showTheme } from '../shared/theme/theme.ts';
import '../shared/theme/styles.ts';
import App from './App.vue';
import { router } from './router.ts';

showTheme();
showLanguage();
createApp(App).use(createPinia()).use(i18n).use(urql, client).use(router).mount('#console');
