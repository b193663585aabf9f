import '/assets/one-sign-in.js';

export default {
  disableWelcomeMessage: true
};
