package org.cities4children.web.face;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cities4children.runtime.setting.Setting;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A word to all readers on top of every page, such as when the site will not answer.
 *
 * @param texts what it says, by language; nothing when there is none
 * @param from when it begins; at once when nothing is said
 * @param until when it ends; never when nothing is said
 */
public record Banner(
        Map<Language, String> texts,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final int LONGEST = 300;

    public static final Setting<Banner> SETTING =
            new Setting<>("web.banner", Banner.class, new Banner(Map.of(), null, null));

    public Banner {
        texts = Map.copyOf(texts);
        if (texts.values().stream().anyMatch(it -> it.isBlank() || it.length() > LONGEST)
                || (from != null && until != null && !from.isBefore(until))) {
            throw new IllegalArgumentException("no such banner");
        }
    }

    /** Whether readers see it at this moment. */
    public boolean isShown(Instant now) {
        return !texts.isEmpty() && (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    /** In the reader's language, else in English, else in any. */
    Optional<Words.Said> in(Language language) {
        var sorted = new EnumMap<Language, String>(Language.class);
        sorted.putAll(texts);
        var chosen = texts.containsKey(language)
                ? language
                : sorted.keySet().stream().findFirst().orElse(language);
        return Optional.ofNullable(texts.get(chosen)).map(it -> new Words.Said(it, chosen));
    }
}
