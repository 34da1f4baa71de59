package org.cities4children.alliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation wants to become a member, without a word about who wrote it.
 *
 * @param since when it has been in this state
 * @param expected day by which the applicant may expect an answer; null before it was sent
 * @param deciding whether the committee is deciding about it now
 */
public record Application(
        UUID id,
        String organisation,
        MembershipState state,
        Instant since,
        @Nullable LocalDate expected,
        boolean deciding,
        Portrait portrait) {

    private static final String KIND = "application:";

    /** As the audit and decisions name one. */
    public static String matter(UUID id) {
        return KIND + id;
    }

    /** Which application is meant, if any is. */
    public static Optional<UUID> of(String matter) {
        return matter.matches(KIND + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(matter.substring(KIND.length())))
                : Optional.empty();
    }

    /** Where whoever puts decisions looks at one. */
    public static String path(UUID id) {
        return "/desk/applications/" + id;
    }

    public String path() {
        return path(id);
    }

    /** Whether it can be put to the committee. */
    public boolean mayBePut() {
        return state == MembershipState.IN_REVIEW && !deciding;
    }

    /**
     * What an organisation tells of itself; empty where it tells nothing.
     *
     * @param kind as {@link Organisation#kind()}
     * @param country of its seat, ISO 3166-1 alpha-2
     * @param website with its scheme
     * @param about what it does for children in cities
     * @param places where it works
     * @param safety how it keeps children safe; null where it has not chosen yet
     * @param policy address of its own policy, where it has one
     * @param voucher country of the national alliance that vouches for it
     */
    public record Portrait(
            String kind,
            String country,
            String website,
            String about,
            String places,
            @Nullable Safety safety,
            String policy,
            String voucher) {}

    /** How an organisation keeps children safe. */
    public enum Safety {
        /** By a policy of its own. */
        POLICY,
        /** It adopts the alliance's one-page code. */
        CODE,
        /** A national alliance vouches for it. */
        VOUCHED;

        /** As it is kept and sent by forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Safety> of(String code) {
            return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }
}
