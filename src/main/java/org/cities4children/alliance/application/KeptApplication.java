package org.cities4children.alliance.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cities4children.alliance.Application;
import org.cities4children.alliance.MembershipState;
import org.jspecify.annotations.Nullable;

/**
 * An application with who wrote it.
 *
 * @param version counts each change
 * @param language in which the applicant wants to be written to
 * @param accepted when it accepted the guiding principles
 * @param suspected whether a machine may have written it
 * @param sent null before it was
 * @param expected day by which an answer may be expected
 * @param deciding whether the committee is deciding about it
 * @param outcome of the committee's ballot when it was declined; empty else
 * @param again day from which it may be sent again, where it was declined
 */
public record KeptApplication(
        UUID id,
        MembershipState state,
        Instant since,
        int version,
        Instant saved,
        String language,
        Sheet sheet,
        @Nullable Instant accepted,
        boolean suspected,
        @Nullable Instant sent,
        @Nullable LocalDate expected,
        boolean deciding,
        String outcome,
        @Nullable LocalDate again) {

    /** Whether the applicant may write on it, on this day. */
    public boolean isOpen(LocalDate today) {
        return state == MembershipState.ENQUIRY
                || (state == MembershipState.DECLINED && again != null && !today.isBefore(again));
    }

    /** The day until which it is kept as a draft, unless somebody saves it once more. */
    public LocalDate keptUntil() {
        return LocalDate.ofInstant(saved.plus(ApplicationRows.DRAFT), ZoneOffset.UTC);
    }

    /** Whether the secretariat or the committee has to do something with it. */
    public boolean isWaiting() {
        return state == MembershipState.APPLIED
                || state == MembershipState.IN_REVIEW
                || state == MembershipState.INFORMATION_ASKED;
    }

    /** What everybody who decides may know. */
    public Application published() {
        return new Application(id, sheet.organisation(), state, since, expected, deciding, sheet.portrait());
    }
}
