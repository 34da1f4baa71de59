package org.cities4children.web.language;

import java.util.Locale;
import org.cities4children.web.Language;

/** The plural categories of CLDR 48, for whole numbers. */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static Plural of(Language language, long count) {
        return switch (language) {
            case ENGLISH, SWAHILI -> count == 1 ? ONE : OTHER;
            case BENGALI -> Math.abs(count) <= 1 ? ONE : OTHER;
            case ARABIC -> arabic(Math.abs(count));
            case SPANISH -> romance(count, Math.abs(count) == 1);
            case FRENCH, PORTUGUESE -> romance(count, Math.abs(count) <= 1);
        };
    }

    // "un millón de", "deux millions de": whole millions take a preposition.
    private static Plural romance(long count, boolean one) {
        return one ? ONE : count != 0 && count % 1_000_000 == 0 ? MANY : OTHER;
    }

    private static Plural arabic(long count) {
        if (count <= 2) {
            return count == 0 ? ZERO : count == 1 ? ONE : TWO;
        }
        long lastTwo = count % 100;
        if (lastTwo >= 3 && lastTwo <= 10) {
            return FEW;
        }
        return lastTwo >= 11 ? MANY : OTHER;
    }

    /** What this category is called at the end of a message's key. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
