package org.cities4children.site.door;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a letter may be spam. It is kept and answered like any other: the sender learns nothing, and we may be wrong. */
final class Suspicion {

    private static final int LINKS = 4;
    private static final Pattern LINK = Pattern.compile("(?i)https?://|\\[url|<a\\s");

    private Suspicion() {}

    static @Nullable String of(Answers answers) {
        if (!answers.trap().isEmpty()) {
            return "the hidden field was filled in";
        }
        long links = answers.typed().values().stream()
                .mapToLong(it -> LINK.matcher(it).results().count())
                .sum();
        return links > LINKS ? links + " links" : null;
    }
}
