package org.cities4children.mail.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.mail.PostOffice.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.List;
import org.cities4children.mail.PostOffice;
import org.cities4children.mail.outbox.Queue;
import org.cities4children.runtime.NotedConsole;
import org.junit.jupiter.api.Test;

class MailCommandTests {

    private final PostOffice office = new PostOffice();
    private final Queue queue = office.bean(Queue.class);
    private final MailCommand command = office.bean(MailCommand.class);
    private final NotedConsole console = new NotedConsole();

    @Test
    void listsWhatWaitsAndWhatFailedWithoutBodies() {
        office.outbox.put(message("welcome-1"));
        queue.failed(queue.take().orElseThrow(), "550 nobody");
        office.outbox.put(message("welcome-2"));
        queue.sent(queue.take().orElseThrow(), "250 taken");
        office.outbox.put(message("welcome-3"));
        assertThat(command.run(List.of(), console)).isZero();
        assertThat(console.printed).hasSize(2).noneMatch(it -> it.contains("Thank you"));
        assertThat(console.printed.getFirst())
                .contains("\"state\":\"waiting\"", "\"to\":\"rima@example.org\"", "\"subject\":\"Welcome\"");
        assertThat(console.printed.getLast()).contains("\"state\":\"failed\"", "\"answer\":\"550 nobody\"");
    }

    @Test
    void triesTheServer() {
        assertThat(command.run(List.of("--test", "rima@example.org"), console)).isOne();
        assertThat(console.said).singleElement().asString().contains("No mail server is set");

        var greenMail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        greenMail.start();
        try {
            office.server.name(PostOffice.at(greenMail.getSmtp().getPort()));
            assertThat(command.run(List.of("--test", "rima@example.org"), console))
                    .isZero();
            assertThat(console.said.getLast()).contains("rima@example.org");
            assertThat(greenMail.getReceivedMessages()).hasSize(1);
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void explainsItselfWhenAskedWrongly() {
        assertThat(command.run(List.of("--test"), console)).isEqualTo(2);
        assertThat(command.run(List.of("--test", "rima"), console)).isEqualTo(2);
        assertThat(console.said).containsExactly("usage: " + command.usage(), "rima is no e-mail address.");
    }
}
