package org.bihuan.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * When a page has finished what an action began: no request is under way and nothing was drawn for a moment. A page that
 * loads once and then talks to the program by itself never says so on its own.
 */
final class Stillness {

    /** Marks the page as still; a few ticks, by timers of the page, which also run when its clock stands. */
    private static final String WATCH = """
            (() => {
              let underWay = 0, ticks = 0;
              const stir = () => { ticks = 0; document.documentElement?.removeAttribute('data-still'); };
              const done = () => { underWay--; stir(); };
              const send = XMLHttpRequest.prototype.send;
              XMLHttpRequest.prototype.send = function (...body) {
                underWay++;
                stir();
                this.addEventListener('loadend', done);
                return send.apply(this, body);
              };
              const fetch = window.fetch;
              window.fetch = (...request) => { underWay++; stir(); return fetch(...request).finally(done); };
              document.addEventListener('stir', stir);
              new MutationObserver(stir).observe(document, {childList: true, subtree: true});
              setInterval(() => {
                if (document.readyState === 'complete' && underWay === 0 && ++ticks === 5) {
                  document.documentElement.setAttribute('data-still', '');
                }
              }, 30);
            })();
            """;

    private static final Locator.WaitForOptions THERE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private Stillness() {}

    /** Watches every page of a context from its beginning. */
    static void watch(BrowserContext context) {
        context.addInitScript(WATCH);
    }

    /** Waits until a watched page is still, counted from now. */
    static void await(Page page) {
        page.dispatchEvent("html", "stir");
        page.locator("html[data-still]").waitFor(THERE);
    }

    /** Waits until the page of ours that Tasklist or Cockpit shows has arrived and is still. */
    static FrameLocator embedded(Page page) {
        var inside = page.frameLocator("iframe.bihuan-page");
        inside.locator("main").waitFor();
        inside.locator("html").dispatchEvent("stir");
        inside.locator("html[data-still]").waitFor(THERE);
        return inside;
    }
}
