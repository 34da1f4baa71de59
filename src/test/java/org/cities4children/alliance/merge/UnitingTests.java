package org.cities4children.alliance.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandate.Role;
import org.cities4children.alliance.Merging.Fate;
import org.cities4children.alliance.Merging.Passage;
import org.junit.jupiter.api.Test;

class UnitingTests {

    private static final UUID ADA = new UUID(1, 1);
    private static final UUID BEN = new UUID(1, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void makesTheLeadOfTheLostOneAnAlternateWhereSomebodyLeads() {
        var passages = Uniting.passages(
                List.of(mandate("lost", ADA, Role.LEAD)), List.of(mandate("kept", BEN, Role.LEAD)), true);
        assertThat(passages).extracting(Passage::becomes).containsExactly(Role.ALTERNATE);
        assertThat(passages).extracting(Passage::fate).containsExactly(Fate.COMES);
    }

    @Test
    void letsTheLeadOfTheLostOneLeadWhereNobodyDoes() {
        var kept = List.of(mandate("kept", ADA, Role.ALTERNATE));
        var passages = Uniting.passages(List.of(mandate("lost", ADA, Role.LEAD)), kept, true);
        assertThat(passages).extracting(Passage::becomes).containsExactly(Role.LEAD);
    }

    @Test
    void givesNobodyTheSameTwice() {
        var lost = List.of(
                mandate("lost", ADA, Role.LEAD),
                mandate("lost", ADA, Role.ALTERNATE),
                mandate("lost", BEN, Role.ALTERNATE),
                mandate("lost", BEN, Role.EDITOR));
        var kept = List.of(mandate("kept", BEN, Role.LEAD), mandate("kept", BEN, Role.EDITOR));
        assertThat(Uniting.passages(lost, kept, true))
                .extracting(Passage::fate)
                .containsExactly(Fate.COMES, Fate.HELD, Fate.HELD, Fate.HELD);
    }

    @Test
    void bringsNobodyOverFromOneThatIsNoMember() {
        assertThat(Uniting.passages(List.of(mandate("lost", ADA, Role.LEAD)), List.of(), false))
                .extracting(Passage::fate)
                .containsExactly(Fate.ENDS);
    }

    private static Mandate mandate(String organisation, UUID person, Role role) {
        return new Mandate(UUID.randomUUID(), organisation, organisation, organisation, person, role, DAY, null, null);
    }
}
