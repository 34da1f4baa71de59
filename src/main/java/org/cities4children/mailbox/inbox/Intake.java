package org.cities4children.mailbox.inbox;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.cities4children.mailbox.Inbox;
import org.cities4children.mailbox.Letter;
import org.cities4children.runtime.hash.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps letters and concerns, each in its own table, and knows what came before that day. */
@Component
class Intake implements Inbox {

    private final Letters letters;
    private final Concerns concerns;
    private final ApplicationEventPublisher events;

    Intake(Letters letters, Concerns concerns, ApplicationEventPublisher events) {
        this.letters = letters;
        this.concerns = concerns;
        this.events = events;
    }

    @Override
    @Transactional
    public String keep(Letter letter) {
        var fingerprint = fingerprint(letter);
        return letter.door().equals(CONCERN) ? keepApart(letter, fingerprint) : letters.keep(letter, fingerprint);
    }

    private String keepApart(Letter letter, String fingerprint) {
        var receipt = concerns.keep(letter, fingerprint);
        if (receipt.equals(letter.receipt())) {
            events.publishEvent(new ConcernKept(receipt));
        }
        return receipt;
    }

    private static String fingerprint(Letter letter) {
        var day = LocalDate.ofInstant(letter.received(), ZoneOffset.UTC);
        var all = new StringBuilder(letter.door()).append('\n').append(day);
        // Lengths keep "ab" + "c" apart from "a" + "bc".
        letter.answers()
                .forEach((field, answer) -> all.append('\n')
                        .append(field)
                        .append(' ')
                        .append(answer.length())
                        .append(' ')
                        .append(answer));
        return HexFormat.of().formatHex(Sha256.of(all.toString()));
    }
}
