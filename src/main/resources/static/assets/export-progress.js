// Looks every two seconds how far the export is and shows it in place, until there is nothing to wait for any more.
const EVERY = 2000;

async function look() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById('export');
    if (now) {
      const shown = document.getElementById('export');
      shown.dataset.state = now.dataset.state;
      shown.replaceChildren(...now.childNodes);
    }
  } catch {
    // the server is away for a moment: look again
  }
  if (['WAITING', 'RUNNING'].includes(document.getElementById('export').dataset.state)) {
    setTimeout(look, EVERY);
  }
}

setTimeout(look, EVERY);
