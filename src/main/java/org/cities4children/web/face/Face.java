package org.cities4children.web.face;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.setting.Settings;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** What every page shows of what administrators chose. */
@Component
public final class Face {

    private final Settings settings;
    private final Clock clock;
    private volatile Optional<Words.Emblem> logo = Optional.empty();

    public Face(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What the site is called. */
    public String name() {
        return settings.of(Identity.SETTING).name();
    }

    /** The languages offered, in the order of menus. */
    public List<Language> languages() {
        return settings.of(Identity.SETTING).languages();
    }

    /** The word to all readers of this moment, as whoever reads this language sees it. */
    public Optional<Words.Said> banner(Language language) {
        return banner().flatMap(it -> it.in(language));
    }

    /** The logo, once its pictures can be sent. */
    public Optional<Words.Emblem> logo() {
        return logo;
    }

    void hang(Optional<Words.Emblem> other) {
        logo = other;
    }

    /** Everything that pages depend on, as it is at this moment. */
    Look look() {
        return new Look(
                settings.of(Identity.SETTING), banner(), settings.of(Colours.SETTING), settings.of(Logo.SETTING));
    }

    private Optional<Banner> banner() {
        return Optional.of(settings.of(Banner.SETTING)).filter(it -> it.isShown(clock.instant()));
    }

    /**
     * What pages show.
     *
     * @param banner nothing while its time has not come, or is over
     */
    record Look(Identity identity, Optional<Banner> banner, Colours colours, Logo logo) {}
}
