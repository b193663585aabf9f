// What Tasklist, Cockpit, Admin and Welcome have in common: one name, the language of the browser.
import {speakChinese} from '/assets/fixed-words.js';

const LANGUAGES = ['zh', 'en'];

document.querySelector('link[rel=icon]').href = '/favicon.svg';

// As the applications themselves choose it, so that the name and the labels agree.
const first = (navigator.languages?.[0] ?? navigator.language).split('-')[0].toLowerCase();
const language = LANGUAGES.includes(first) ? first : LANGUAGES[0];

document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
if (language === 'zh') {
  speakChinese();
}

/** The Chinese text, or the English one for a browser that speaks English. */
export const say = (chinese, english) => language === 'zh' ? chinese : english;

/** The settings of the application with this name. */
export const application = (chinese, english) => ({
  app: {vendor: say('闭环 ·', 'Bihuan ·'), name: say(chinese, english)},
  locales: {availableLocales: LANGUAGES, fallbackLocale: LANGUAGES[0]},
  disableWelcomeMessage: true
});
