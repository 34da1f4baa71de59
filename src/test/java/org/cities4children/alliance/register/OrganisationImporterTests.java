package org.cities4children.alliance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.cities4children.TestDatabase;
import org.cities4children.alliance.Organisation;
import org.cities4children.runtime.Importer.Outcome;
import org.cities4children.runtime.Importer.Taken;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.database.AfterCommit;
import org.cities4children.runtime.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OrganisationImporterTests {

    private static final String PLAY_TRUST = """
            {"name": "Play Trust", "short_name": "PT", "kind": "INGO", "website": "https://play.example/", "hq_country": "KE",
             "steering_committee": true, "source": "https://cities.example/members", "verified": "2026-11-20"}
            """;

    private final AtomicInteger editions = new AtomicInteger();
    private final JsonMapper json = new JsonMapper();
    private final JdbcTransactionManager manager = new JdbcTransactionManager(TestDatabase.with("alliance"));
    private final TransactionTemplate transactions = new TransactionTemplate(manager);
    private final OrganisationRegister register =
            new OrganisationRegister(JdbcClient.create(Objects.requireNonNull(manager.getDataSource())), json);
    private final Editions pages = () -> AfterCommit.run(editions::incrementAndGet);
    private final OrganisationImporter members = new MemberImporter(register, pages);
    private final OrganisationImporter associated = new AssociatedImporter(register, pages);

    @Test
    void keepsWhatTheRowSays() {
        take(members, PLAY_TRUST);

        var member = register.member("play-trust").orElseThrow();
        assertThat(member.name()).isEqualTo("Play Trust");
        assertThat(member.website()).isEqualTo("play.example");
        assertThat(member.country()).isEqualTo("KE");
        assertThat(member.onSteeringCommittee()).isTrue();
        assertThat(member.verified()).hasToString("2026-11-20");
    }

    @ParameterizedTest
    @CsvSource(value = {"null", "'\"unknown\"'", "'\"\"'"})
    void leavesTheSteeringCommitteeUnknownWhereTheSourceIsSilent(String said) {
        take(members, "{\"name\": \"Quiet Trust\", \"steering_committee\": " + said + "}");
        take(members, "{\"name\": \"Silent Trust\"}");

        assertThat(register.members())
                .extracting(Organisation::onSteeringCommittee)
                .containsExactly(null, null);
    }

    @Test
    void neverCountsAnAssociatedOrganisationAmongTheMembers() {
        take(members, PLAY_TRUST);
        take(associated, "{\"name\": \"Street Games\", \"relation\": \"blog contributor\"}");

        assertThat(register.members()).extracting(Organisation::name).containsExactly("Play Trust");
        assertThat(register.associated()).extracting(Organisation::name).containsExactly("Street Games");
        assertThat(register.member("street-games")).isEmpty();
    }

    @Test
    void makesAnAddressOfANameInOtherLetters() {
        take(members, "{\"name\": \"শিশু অধিকার\"}");
        assertThat(register.members()).extracting(Organisation::slug).containsExactly("sisu-adhikara");
    }

    @Test
    void countsAnOrganisationAroundTheAllianceAsAMemberOnceItJoined() {
        take(associated, PLAY_TRUST);
        assertThat(register.associated()).hasSize(1);

        take(members, PLAY_TRUST);
        assertThat(register.members()).hasSize(1);
        assertThat(register.associated()).isEmpty();

        putBack(members, members.key((ObjectNode) json.readTree(PLAY_TRUST)), null);
        assertThat(register.members()).isEmpty();
        assertThat(register.associated()).extracting(Organisation::name).containsExactly("Play Trust");
    }

    @Test
    void keepsTheOrderInWhichTheyCameAlsoWhenOneComesAgain() {
        take(members, PLAY_TRUST);
        take(members, "{\"name\": \"Air Watch\"}");
        take(members, PLAY_TRUST.replace("INGO", "foundation"));

        assertThat(register.members()).extracting(Organisation::name).containsExactly("Play Trust", "Air Watch");
    }

    @Test
    void takesTheSameRowOnlyOnce() {
        assertThat(take(members, PLAY_TRUST).outcome()).isEqualTo(Outcome.CREATED);
        int before = editions.get();
        assertThat(take(members, PLAY_TRUST).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(editions).as("nothing to render anew").hasValue(before);
        assertThat(take(members, PLAY_TRUST.replace("INGO", "foundation")).outcome())
                .isEqualTo(Outcome.UPDATED);
        assertThat(editions).hasValue(before + 1);
        assertThat(register.members()).hasSize(1);
    }

    @Test
    void putsBackWhatStoodBefore() {
        var created = take(members, PLAY_TRUST);
        var updated = take(members, PLAY_TRUST.replace("INGO", "foundation"));
        assertThat(created.before()).isNull();

        putBack(members, "members:play-trust", updated.before());
        assertThat(register.members()).extracting(Organisation::kind).containsExactly("INGO");

        putBack(members, "members:play-trust", created.before());
        assertThat(register.members()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | name",
                "{'name': ' '} | name",
                "{'name': 42} | name",
                "{'name': 'Play Trust', 'website': 'play'} | website",
                "{'name': 'Play Trust', 'website': 'javascript:alert(1)'} | website",
                "{'name': 'Play Trust', 'hq_country': 'Kenya'} | hq_country",
                "{'name': 'Play Trust', 'source': 'javascript:alert(1)'} | source",
                "{'name': 'Play Trust', 'verified': 'yesterday'} | verified"
            })
    void refusesWhatCannotBeShown(String row, String field) {
        assertThatThrownBy(() -> take(members, row.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        RowRefused.class, it -> assertThat(it.field()).isEqualTo(field));
        assertThat(register.members()).isEmpty();
    }

    private Taken take(OrganisationImporter importer, String row) {
        var node = (ObjectNode) json.readTree(row);
        return Objects.requireNonNull(transactions.execute(_ -> importer.take(importer.key(node), node)));
    }

    private void putBack(OrganisationImporter importer, String key, @Nullable ObjectNode before) {
        transactions.executeWithoutResult(_ -> importer.putBack(key, before));
    }
}
