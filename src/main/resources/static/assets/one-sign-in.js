// The Camunda web applications would show a sign-in form of their own, which does not exist here: go to ours instead.
const goToOurs = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace('/sign-in?ended');
  }
};

addEventListener('hashchange', goToOurs);
addEventListener('popstate', goToOurs);
goToOurs();
