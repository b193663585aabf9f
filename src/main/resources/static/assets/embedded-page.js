// A page of ours inside Tasklist or Cockpit, as high as what it shows, so that only the page around it scrolls.
export const embed = (node, path, title) => {
  const frame = document.createElement('iframe');
  frame.src = path;
  frame.title = title;
  frame.className = 'bihuan-page';
  frame.style.cssText = 'display: block; width: 100%; border: 0; min-height: 12rem; scroll-margin-top: 4rem';
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    const fit = () => { frame.style.height = `${page.documentElement.offsetHeight}px`; };
    new ResizeObserver(fit).observe(page.documentElement);
    fit();
    // What a link opens begins at its top, which the reader of a long page may have scrolled out of sight.
    if (frame.getBoundingClientRect().top < 0) {
      frame.scrollIntoView();
    }
  });
  node.replaceChildren(frame);
};
