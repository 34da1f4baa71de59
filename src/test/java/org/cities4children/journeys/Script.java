package org.cities4children.journeys;

/** Questions to a page that only a script can ask. */
final class Script {

    /** What is wider than the page. */
    static final String STICKING_OUT = """
            () => [...document.querySelectorAll('body *')]
                .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1
                    || it.getBoundingClientRect().left < -1)
                .slice(0, 5)
                .map(it => it.outerHTML.slice(0, 120))
            """;

    /**
     * What takes the focus without showing it. Ask after a key was pressed: browsers show the focus of those who use
     * keys. What shows it may be something around the link, such as its card.
     */
    static final String HIDDEN_FOCUS = """
            () => {
                const rings = it => {
                    const found = [];
                    for (let near = it; near && near !== document.body; near = near.parentElement) {
                        const style = getComputedStyle(near);
                        found.push(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
                    }
                    return found.some(ring => ring);
                };
                return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                    .filter(it => it.tabIndex >= 0 && it.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
                    .filter(it => {
                        document.activeElement.blur();
                        const before = rings(it);
                        it.focus();
                        return document.activeElement === it && (before || !rings(it));
                    })
                    .map(it => it.outerHTML.slice(0, 150));
            }
            """;

    /** What a finger may miss: smaller than 24 pixels, and not a link in a line of text. */
    static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('button, summary, select, textarea, input:not([type=hidden]), nav a, a.chip, a.button, a.tile, .skip')]
                .filter(it => it.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !it.closest('.pot'))
                .filter(it => {
                    const box = (it.closest('label') ?? it).getBoundingClientRect();
                    return box.width < 24 || box.height < 24;
                })
                .map(it => it.outerHTML.slice(0, 150))
            """;

    private Script() {}
}
