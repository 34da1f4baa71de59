package org.cities4children.mailbox.inbox;

import java.time.Clock;
import org.cities4children.audit.NotedAudit;
import org.cities4children.mailbox.Inbox;
import org.cities4children.runtime.setting.ChosenSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Lets tests of other slices keep letters. */
public final class InboxInTests {

    private InboxInTests() {}

    public static Inbox of(JdbcClient jdbc, Clock clock) {
        var rows = new Rows(new JsonMapper());
        return new Intake(
                new Letters(jdbc, rows, new ChosenSettings(), clock),
                new Concerns(jdbc, rows, new NotedAudit(), clock),
                _ -> {});
    }
}
