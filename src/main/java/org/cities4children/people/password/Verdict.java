package org.cities4children.people.password;

import java.time.Duration;
import java.util.List;
import org.cities4children.web.Mistake;

/**
 * Whether something may be done with what was typed.
 *
 * @param mistakes what has to be typed otherwise; none when it may
 * @param pause how long to wait after too many tries; nothing when only something is mistyped
 */
public record Verdict(List<Mistake> mistakes, Duration pause) {

    /** It may. */
    public static final Verdict FINE = new Verdict(List.of(), Duration.ZERO);

    public Verdict {
        mistakes = List.copyOf(mistakes);
    }

    /** It may not, since this has to be typed otherwise. */
    public static Verdict mistake(String field, String message) {
        return new Verdict(List.of(new Mistake(field, message)), Duration.ZERO);
    }

    public boolean isFine() {
        return mistakes.isEmpty();
    }
}
