package org.cities4children.journeys;

/** Questions to a page that only a script can ask. */
final class Script {

    /** What is wider than the page. */
    static final String STICKING_OUT = """
            () => {
                const reach = it => {
                    const text = document.createRange();
                    text.selectNodeContents(it);
                    return [it, text].map(each => each.getBoundingClientRect());
                };
                return [...document.querySelectorAll('body *')]
                    .filter(it => it.checkVisibility({contentVisibilityAuto: true}))
                    .filter(it => reach(it).some(r => r.right > document.documentElement.clientWidth + 1 || r.left < -1))
                    .slice(0, 5)
                    .map(it => it.outerHTML.slice(0, 120));
            }
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

    /** How many stops the tab key should make: of radio buttons that belong together it takes one. */
    static final String STOPS = """
            () => {
                window.stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                    .filter(it => it.tabIndex >= 0 && it.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
                const groups = new Set();
                window.stops = window.stops.filter(it => {
                    if (it.type !== 'radio') return true;
                    const chosen = document.querySelector(`input[type=radio][name="${it.name}"]:checked`);
                    if (chosen) return it === chosen;
                    return !groups.has(it.name) && groups.add(it.name);
                });
                window.covered = [];
                return window.stops.length;
            }
            """;

    /** Which stop has the focus now; notes whether something lies over it. */
    static final String STOP = """
            () => {
                const now = document.activeElement;
                const box = now.getBoundingClientRect();
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
                if (top && !now.contains(top) && !top.contains(now)) window.covered.push(now.outerHTML.slice(0, 120));
                return window.stops.indexOf(now);
            }
            """;

    static final String COVERED = "() => window.covered";

    static final String UNFOLD_FILTERS =
            "() => document.querySelectorAll('.filters, .filters details').forEach(it => it.open = true)";

    /** Text that its box does not show in full. */
    static final String CUT_OFF = """
            () => [...document.querySelectorAll('body *')]
                .filter(it => it.checkVisibility() && !it.closest('.visually-hidden, .pot, svg') && it.innerText?.trim())
                .filter(it => ['hidden', 'clip'].includes(getComputedStyle(it).overflowY))
                .filter(it => it.scrollHeight > it.clientHeight + 2 || it.scrollWidth > it.clientWidth + 2)
                .map(it => it.outerHTML.slice(0, 120))
            """;

    /** Fields and buttons that nothing sets apart where backgrounds are taken away. */
    static final String WITHOUT_EDGE = """
            () => {
                const edged = it => {
                    const style = getComputedStyle(it);
                    return style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0;
                };
                return [...document.querySelectorAll('input[type=search], input[type=text], input[type=email], select, textarea, .button')]
                    .filter(it => it.checkVisibility() && !it.closest('.pot'))
                    .filter(it => !edged(it) && !(it.closest('.search') && edged(it.closest('.search'))))
                    .map(it => it.outerHTML.slice(0, 120));
            }
            """;

    private Script() {}
}
