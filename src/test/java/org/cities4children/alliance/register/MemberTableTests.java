package org.cities4children.alliance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.cities4children.TestDatabase;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisation;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.Importer.Outcome;
import org.cities4children.runtime.Importer.Taken;
import org.cities4children.runtime.RowRefused;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MemberTableTests {

    private static final String PLAY_TRUST = """
            {"id": "play", "name": "Play Trust", "short_name": null, "kind": "INGO", "website": "https://play.example/",
             "evidence": "Says so itself", "source": "https://play.example/about", "hq_note": "kept"}
            """;

    private final JsonMapper json = new JsonMapper();
    private final JdbcTransactionManager manager = new JdbcTransactionManager(TestDatabase.with("alliance"));
    private final OrganisationRegister register =
            new OrganisationRegister(JdbcClient.create(Objects.requireNonNull(manager.getDataSource())), json);
    private final MemberImporter members = new MemberImporter(register, () -> {});
    private final MemberTable table = new MemberTable(members, register, new Lookalikes(register), new AllRest());

    @Test
    void leavesAsItIsWhatTheTableDoesNotSay() {
        take(members, PLAY_TRUST);
        var taken = take("{'name': 'Play Trust', 'kind': 'NGO', 'former_names': 'Toys | Games'}");
        assertThat(taken.outcome()).isEqualTo(Outcome.UPDATED);
        var row = members.handedIn("members:play").orElseThrow();
        assertThat(row.path("evidence").asString()).isEqualTo("Says so itself");
        assertThat(row.path("hq_note").asString()).isEqualTo("kept");
        assertThat(register.member("play-trust").orElseThrow().otherNames()).containsExactly("Toys", "Games");
        assertThat(take("{'name': 'Play Trust', 'kind': 'NGO'}").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void handsOutWhatComesBackUnchanged() {
        take(members, PLAY_TRUST);
        take("{'name': 'Swing Trust', 'steering_committee': 'yes', 'hq_country': 'ke', 'verified': '2026-11-20'}");
        assertThat(table.cells()).hasSize(2);
        table.cells().forEach((key, cells) -> {
            var row = json.createObjectNode();
            cells.forEach((column, cell) -> {
                if (!cell.isEmpty()) {
                    row.put(column, cell);
                }
            });
            assertThat(table.key(row)).isEqualTo(key);
            assertThat(take(table, row).outcome()).isEqualTo(Outcome.UNCHANGED);
        });
    }

    @Test
    void putsBackWhatStoodBefore() {
        take(members, PLAY_TRUST);
        var updated = take("{'id': 'play', 'name': 'Play Trust', 'kind': 'NGO'}");
        var created = take("{'name': 'Swing Trust'}");
        table.putBack("members:play", updated.before());
        table.putBack("members:swing-trust", created.before());
        assertThat(register.members()).extracting(Organisation::kind).containsExactly("INGO");
    }

    @Test
    void keepsTheAddressWhenTheNameChanges() {
        take(members, PLAY_TRUST);
        take("{'id': 'play', 'name': 'Play Trust International'}");
        assertThat(register.member("play-trust").orElseThrow().name()).isEqualTo("Play Trust International");
    }

    @Test
    void refusesANameThatReadersWouldTakeForAnother() {
        take(members, PLAY_TRUST);
        assertThat(refused("{'name': 'PIay Тrust'}").reason().arguments()).containsExactly("Play Trust");
        assertThat(refused("{'id': 'other', 'name': 'PLAY TRUST'}").field()).isEqualTo("name");
        assertThat(register.members()).hasSize(1);
    }

    @Test
    void changesNoMembership() {
        take(members, PLAY_TRUST);
        assertThat(refused("{'name': 'Play Trust', 'state': 'active'}").field()).isEqualTo("state");
        assertThat(take("{'name': 'Play Trust', 'state': 'dormant'}").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void saysWhatACellMayBe() {
        assertThat(refused("{'name': 'Swing', 'steering_committee': 'perhaps'}").field())
                .isEqualTo("steering_committee");
        assertThat(refused("{'name': 'Swing', 'hq_country': 'Kenya'}").field()).isEqualTo("hq_country");
        assertThat(refused("{'kind': 'NGO'}").field()).isEqualTo("name");
    }

    private RowRefused refused(String row) {
        var thrown = new AtomicReference<RowRefused>();
        assertThatThrownBy(() -> take(row)).isInstanceOfSatisfying(RowRefused.class, thrown::set);
        return thrown.get();
    }

    private Taken take(String row) {
        return take(table, (ObjectNode) json.readTree(row.replace('\'', '"')));
    }

    private Taken take(MemberImporter importer, String row) {
        return take(importer, (ObjectNode) json.readTree(row));
    }

    private Taken take(Importer importer, ObjectNode row) {
        return Objects.requireNonNull(
                new TransactionTemplate(manager).execute(_ -> importer.bring(importer.key(row), row)));
    }

    /** Every member rests, as far as anybody knows. */
    private static final class AllRest implements Memberships {

        @Override
        public List<Membership> all() {
            return List.of();
        }

        @Override
        public Optional<Membership> of(String organisation) {
            return Optional.of(
                    new Membership(organisation, "", "", MembershipState.DORMANT, null, 1, null, null, false, null));
        }

        @Override
        public Optional<Membership> named(String slug) {
            return Optional.empty();
        }

        @Override
        public Set<String> counting() {
            return Set.of();
        }

        @Override
        public void begin(String organisation, UUID by) {
            throw new UnsupportedOperationException();
        }
    }
}
