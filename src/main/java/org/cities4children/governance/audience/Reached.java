package org.cities4children.governance.audience;

import java.util.List;
import org.cities4children.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who of an audience mail reaches now, and who not.
 *
 * @param readers each person once, by name
 * @param organisations how many of the audience at least one of them acts for
 */
public record Reached(List<Reader> readers, List<Missed> missed, int organisations) {

    public Reached {
        readers = List.copyOf(readers);
        missed = List.copyOf(missed);
    }

    /**
     * Somebody who is written to.
     *
     * @param acts names of the organisations of the audience for which they act
     */
    public record Reader(Person person, List<String> acts) {

        public Reader {
            acts = List.copyOf(acts);
        }
    }

    /**
     * An organisation, or somebody who acts for it, whom mail does not reach.
     *
     * @param person null where nobody acts for it
     */
    public record Missed(String organisation, @Nullable Person person, Hindrance why) {}
}
