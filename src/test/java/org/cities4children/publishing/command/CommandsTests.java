package org.cities4children.publishing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.cities4children.audit.NotedAudit;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Spine;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.NotedConsole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsTests {

    private final Spine spine = new Spine();
    private final NotedAudit audit = new NotedAudit();
    private final NotedConsole console = new NotedConsole();

    @BeforeEach
    void publish() {
        spine.publish("Old guide");
        spine.publish("New guide");
    }

    @Test
    void withdrawsWithAReasonAndASuccessor() throws Exception {
        assertThat(run(withdraw(), "/hub/old-guide", "It gave wrong advice.", "/hub/new-guide"))
                .isZero();

        assertThat(spine.publications.at("resource", "old-guide")).isInstanceOfSatisfying(Address.Gone.class, it -> {
            assertThat(it.withdrawal().reason()).isEqualTo("It gave wrong advice.");
            assertThat(it.withdrawal().successor()).isEqualTo("/hub/new-guide");
        });
        assertThat(console.said).containsExactly("Withdrawn: Old guide");
    }

    @Test
    void showsAgainWhatWasWithdrawn() throws Exception {
        run(withdraw(), "/hub/old-guide", "By mistake.");

        assertThat(run(new RestoreCommand(spine.publications, audit), "/hub/old-guide"))
                .isZero();

        assertThat(spine.publications.at("resource", "old-guide")).isInstanceOf(Address.Here.class);
        assertThat(run(new RestoreCommand(spine.publications, audit), "/hub/old-guide"))
                .isOne();
        assertThat(console.said).last().isEqualTo("Nothing that was withdrawn has the address /hub/old-guide.");
    }

    @Test
    void renamesAndKnowsThePathAsABrowserShowsIt() throws Exception {
        assertThat(run(rename(), "https://cities.example/ar/hub/old-guide", "older-guide"))
                .isZero();

        assertThat(spine.publications.at("resource", "old-guide"))
                .isEqualTo(new Address.Moved("resource", "older-guide"));
    }

    @Test
    void saysWhenAnAddressIsTaken() throws Exception {
        assertThat(run(rename(), "/hub/old-guide", "new-guide")).isOne();

        assertThat(console.said).containsExactly("The address \"new-guide\" belongs to another publication.");
        assertThat(spine.publications.at("resource", "old-guide")).isInstanceOf(Address.Here.class);
    }

    @Test
    void notesWhatWasDoneAndNothingElse() throws Exception {
        run(withdraw(), "/hub/old-guide", "By mistake.");
        run(new RestoreCommand(spine.publications, audit), "/hub/old-guide");
        run(rename(), "/hub/old-guide", "new-guide");
        run(rename(), "/hub/old-guide", "older-guide");

        var guide = " publication:" + Spine.id("Old guide") + " ";
        assertThat(audit.deeds)
                .extracting(it -> it.verb() + " " + it.object() + " " + it.facts())
                .containsExactly(
                        "publishing.withdraw" + guide + "{operator=ada, path=/hub/old-guide}",
                        "publishing.show-again" + guide + "{operator=ada}",
                        "publishing.rename" + guide + "{after=older-guide, before=old-guide, operator=ada}");
    }

    @Test
    void saysWhatItDoesNotFind() throws Exception {
        assertThat(run(withdraw(), "/hub/never-was", "Gone.")).isOne();
        assertThat(run(withdraw(), "/hub/old-guide", "Gone.", "/hub/never-was")).isOne();
        assertThat(run(rename(), "/elsewhere/old-guide", "other")).isOne();
        assertThat(console.said)
                .containsExactly(
                        "Nothing public has the address /hub/never-was.",
                        "Nothing public has the address /hub/never-was.",
                        "Nothing public has the address /elsewhere/old-guide.");
        assertThat(spine.publications.count("resource")).isEqualTo(2);
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        for (var command : List.of(withdraw(), rename(), new RestoreCommand(spine.publications, audit))) {
            console.said.clear();
            assertThat(run(command)).isEqualTo(2);
            assertThat(console.said.getFirst()).startsWith("usage: " + command.name());
        }
        assertThat(run(rename(), "/hub/old-guide", "No Slug!")).isEqualTo(2);
    }

    private Command withdraw() {
        return new WithdrawCommand(spine.publications, audit, spine.bean(Clock.class));
    }

    private Command rename() {
        return new RenameCommand(spine.publications, audit);
    }

    private int run(Command command, String... arguments) throws Exception {
        return command.run(List.of(arguments), console);
    }
}
