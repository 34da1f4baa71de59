package org.cities4children.governance.audience;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cities4children.runtime.Ids;

/** To whom a letter to many goes. */
public sealed interface Audience {

    /** As it is kept and sent by forms. */
    String key();

    /** The audience with this key, whether or not there is anybody in it. */
    static Optional<Audience> of(String key) {
        return switch (key) {
            case Members.KEY -> Optional.of(new Members());
            case Committee.KEY -> Optional.of(new Committee());
            default -> Chapter.read(key).or(() -> Silent.read(key));
        };
    }

    /** Who may bind a member that counts. */
    record Members() implements Audience {

        private static final String KEY = "members";

        @Override
        public String key() {
            return KEY;
        }
    }

    /** Who decides for the steering committee. */
    record Committee() implements Audience {

        private static final String KEY = "committee";

        @Override
        public String key() {
            return KEY;
        }
    }

    /**
     * The members in the country of a national alliance, and the one that leads it.
     *
     * @param country ISO 3166-1 alpha-2
     */
    record Chapter(String country) implements Audience {

        private static final Pattern KEY = Pattern.compile("chapter:([A-Z]{2})");

        private static Optional<Audience> read(String key) {
            var found = KEY.matcher(key);
            return found.matches() ? Optional.of(new Chapter(found.group(1))) : Optional.empty();
        }

        @Override
        public String key() {
            return "chapter:" + country;
        }
    }

    /** Who may answer for those that have not answered an open decision. */
    record Silent(UUID decision) implements Audience {

        private static final String BEGINS = "silent:";

        private static Optional<Audience> read(String key) {
            return key.startsWith(BEGINS)
                    ? Ids.read(key.substring(BEGINS.length())).map(Silent::new)
                    : Optional.empty();
        }

        @Override
        public String key() {
            return BEGINS + decision;
        }
    }
}
