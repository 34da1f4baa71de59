package org.cities4children.people.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.people.People;
import org.cities4children.people.Somebody;
import org.cities4children.people.closure.Closure;
import org.cities4children.people.factor.LostFactor;
import org.cities4children.people.password.Replacement;
import org.cities4children.people.register.Addresses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class AddressMoveTests {

    @Autowired
    private AddressChanges changes;

    @Autowired
    private AddressMove move;

    @Autowired
    private AddressJob job;

    @Autowired
    private Addresses addresses;

    @Autowired
    private Closure closure;

    @Autowired
    private Replacement replacement;

    @Autowired
    private LostFactor lost;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void isDoneOnceByWhicheverNodeComesFirst() throws InterruptedException {
        var omar = wanting("Omaronce", "omar.once@example.net");
        var person = people.person(omar).orElseThrow();
        Callable<Boolean> node = () -> {
            move.perform(person);
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(8)) {
            assertThat(nodes.invokeAll(Stream.generate(() -> node).limit(8).toList()))
                    .allMatch(it -> it.resultNow());
        }
        assertThat(noted(omar, "people.address.change")).isOne();
        assertThat(addresses.former(omar)).containsExactly("omaronce@example.org");
    }

    @Test
    void givesOneAddressToOnePersonOnly() {
        var omar = wanting("Omarfirst", "both@example.net");
        var lina = wanting("Linasecond", "Both@example.net");
        job.run();
        assertThat(people.withEmail("both@example.net").orElseThrow().id()).isEqualTo(omar);
        assertThat(people.person(lina).orElseThrow().email()).isEqualTo("linasecond@example.org");
        assertThat(noted(lina, "people.address.stop")).isOne();
        assertThat(changes.of(lina)).isEmpty();
    }

    @Test
    void tellsTheAddressOfBeforeThatAllStaysAsItIs() {
        wanting("Omarquick", "quick@example.net");
        wanting("Linaslow", "quick@example.net");
        job.run();
        assertThat(jdbc.sql("select subject from mail.messages where recipient = 'linaslow@example.org'")
                        .query(String.class)
                        .list())
                .containsExactly("The address of your account stays as it is");
    }

    @Test
    void comesToNothingWhenThePasswordIsReplaced() {
        var omar = wanting("Omarwakes", "thief@example.net");
        replacement.set(omar, replacement.made("a long enough new password"), "", "people.password.change");
        job.run();
        assertThat(people.person(omar).orElseThrow().email()).isEqualTo("omarwakes@example.org");
    }

    @Test
    void comesToNothingWhenTheAccountIsClosedEvenIfItIsOpenedAgain() {
        var omar = wanting("Omarclosed", "closed@example.net");
        closure.close(omar);
        closure.open(omar);
        job.run();
        assertThat(people.person(omar).orElseThrow().email()).isEqualTo("omarclosed@example.org");
    }

    @Test
    void comesToNothingWhenTheSecondProofIsLost() {
        var omar = wanting("Omarlost", "finder@example.net");
        lost.reset(people.person(omar).orElseThrow(), UUID.randomUUID(), UUID.randomUUID());
        job.run();
        assertThat(people.person(omar).orElseThrow().email()).isEqualTo("omarlost@example.org");
    }

    @Test
    void leavesAFormerAddressToWhoHasItNow() {
        var omar = wanting("Omarleaves", "omar.left@example.net");
        job.run();
        assertThat(addresses.former(omar)).containsExactly("omarleaves@example.org");
        wanting("Linatakes", "omarleaves@example.org");
        job.run();
        assertThat(addresses.former(omar)).isEmpty();
    }

    /** Somebody who asked for another address three days ago, and confirmed it. */
    private UUID wanting(String name, String email) {
        var id = Somebody.in(jdbc, clock).called(name);
        var secrets = changes.begin(id, email);
        changes.confirm(secrets.confirm());
        jdbc.sql("update people.address_changes set due = :now where person = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        return id;
    }

    private int noted(UUID person, String verb) {
        return jdbc.sql("select count(*) from audit.entries where object = :object and verb = :verb")
                .param("object", "person:" + person)
                .param("verb", verb)
                .query(Integer.class)
                .single();
    }
}
