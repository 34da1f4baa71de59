package org.cities4children.mail.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.cities4children.mail.Message;
import org.cities4children.runtime.Ids;
import org.springframework.stereotype.Component;

/** A message as the values of its row. */
@Component
class Packing {

    private final Ids ids;
    private final Marks marks;
    private final Body body;
    private final Clock clock;

    Packing(Ids ids, Marks marks, Body body, Clock clock) {
        this.ids = ids;
        this.marks = marks;
        this.body = body;
        this.clock = clock;
    }

    Map<String, Object> of(Message message) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return Map.ofEntries(
                Map.entry("id", ids.next()),
                Map.entry("key", message.key()),
                Map.entry("tag", marks.tag(message.key())),
                Map.entry("recipient", message.to().text()),
                Map.entry("hash", marks.of(message.to())),
                Map.entry("language", message.language().code()),
                Map.entry("subject", message.subject()),
                Map.entry("parts", body.write(message.parts())),
                Map.entry("secret", message.secret()),
                Map.entry("now", now),
                Map.entry("until", now.plus(message.goodFor())));
    }
}
