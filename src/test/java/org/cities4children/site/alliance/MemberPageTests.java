package org.cities4children.site.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.Organisation;
import org.cities4children.events.Agenda;
import org.cities4children.web.Language;
import org.cities4children.web.language.VocabularyFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemberPageTests {

    private static final Works NOTHING =
            new Works(new Works.Some(0, List.of()), new Works.Some(0, List.of()), new Agenda.Some(0, List.of()));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void saysThatItWasVerifiedMoreThanEighteenMonthsAgo() {
        assertThat(page(LocalDate.of(2025, 5, 27), null).isStale()).isFalse();
        assertThat(page(LocalDate.of(2025, 5, 26), null).isStale()).isTrue();
        assertThat(page(null, null).isStale()).as("nobody knows").isFalse();
    }

    @Test
    void isVerifiedWhenItsOwnPeopleConfirm() {
        var confirmed = LocalDate.of(2026, 6, 1);
        assertThat(page(LocalDate.of(2025, 1, 1), confirmed).verified()).isEqualTo(confirmed);
        assertThat(page(null, confirmed).verified()).isEqualTo(confirmed);
        assertThat(page(TODAY, confirmed).verified()).isEqualTo(TODAY);
    }

    @Test
    void saysUntilWhenItWasAMember() {
        var words = VocabularyFixture.demonstration().words(Language.ENGLISH, "/");
        assertThat(page(MembershipState.LEFT).standing(words))
                .isEqualTo("Was a member of the alliance until 27 November 2026");
        assertThat(page(MembershipState.SUSPENDED).standing(words)).contains("Not a member", "1 June 2026");
        assertThat(page(MembershipState.DORMANT).standing(words)).contains("rests");
        assertThat(page(MembershipState.CONFIRMATION_DUE).standing(words)).isEqualTo("A member of the alliance");
    }

    private static MemberPage page(@Nullable LocalDate verified, @Nullable LocalDate confirmed) {
        return page(verified, confirmed, MembershipState.ACTIVE);
    }

    private static MemberPage page(MembershipState state) {
        return page(null, null, state);
    }

    private static MemberPage page(@Nullable LocalDate verified, @Nullable LocalDate confirmed, MembershipState state) {
        var member = new Organisation(
                "play", true, "Play", null, List.of(), null, null, null, null, null, null, null, verified);
        var membership = new Membership(
                "members:play",
                "play",
                "Play",
                state,
                Instant.parse("2026-06-01T10:00:00Z"),
                1,
                TODAY,
                confirmed == null
                        ? null
                        : confirmed.atStartOfDay(ZoneOffset.UTC).toInstant(),
                false,
                state == MembershipState.LEFT ? TODAY : null);
        return new MemberPage(member, member.isSteering(), membership, TODAY, List.of(), NOTHING);
    }
}
