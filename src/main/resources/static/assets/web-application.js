// What Tasklist, Cockpit, Admin and Welcome have in common: one name, one look, the language of the browser.
import {speakChinese} from '/assets/fixed-words.js';

const LANGUAGES = ['zh', 'en'];

// As the applications themselves choose it, so that the name and the labels agree.
const first = (navigator.languages?.[0] ?? navigator.language).split('-')[0].toLowerCase();
const language = LANGUAGES.includes(first) ? first : LANGUAGES[0];

document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
document.querySelector('link[rel=icon]').href = '/favicon.svg';
if (language === 'zh') {
  speakChinese();
}

// An application draws while its labels are under way, and what it draws too soon keeps the label's key: so they are
// there before it starts, and as new as the program, in the place where it looks for those of its last visit.
const base = document.querySelector('base');
const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const labels = await fetch(`${folder}${language}.json`, {cache: 'no-cache'});
if (labels.ok) {
  const store = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  store[`${folder}_locales_data_${language}_${window.bust}`] = await labels.text();
  localStorage.setItem('camunda-web', JSON.stringify(store));
}

/** The Chinese text, or the English one for a browser that speaks English. */
export const say = (chinese, english) => language === 'zh' ? chinese : english;

/** The settings of the application with this name. */
export const application = (chinese, english) => ({
  app: {vendor: say('闭环 ·', 'Bihuan ·'), name: say(chinese, english)},
  locales: {availableLocales: LANGUAGES, fallbackLocale: LANGUAGES[0]},
  disableWelcomeMessage: true
});
