package org.cities4children.web.face;

import java.util.Optional;
import org.cities4children.runtime.setting.Settings;
import org.cities4children.web.PageCache;
import org.cities4children.web.Words;
import org.cities4children.web.asset.Assets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that no page is sent that looks as the site did before. */
@Component
class Dressing {

    private final Face face;
    private final Assets assets;
    private final PageCache pages;
    private Face.@Nullable Look shown;

    Dressing(Face face, Assets assets, PageCache pages) {
        this.face = face;
        this.assets = assets;
        this.pages = pages;
    }

    /** Also when nothing was changed: a banner begins and ends by itself. */
    @EventListener
    synchronized void on(Settings.Looked looked) {
        var now = face.look();
        if (!now.equals(shown)) {
            assets.dye(now.colours()::dye);
            face.hang(hung(now.logo()));
            pages.changed();
            shown = now;
        }
    }

    private Optional<Words.Emblem> hung(Logo logo) {
        var paths = assets.hang(logo.pictures());
        return Optional.of(logo)
                .filter(Logo::isThere)
                .map(it -> new Words.Emblem(
                        it.width(),
                        it.height(),
                        paths.getOrDefault(Logo.DAY, ""),
                        paths.getOrDefault(Logo.DAY_TWICE, ""),
                        paths.getOrDefault(Logo.NIGHT, ""),
                        paths.getOrDefault(Logo.NIGHT_TWICE, "")));
    }
}
