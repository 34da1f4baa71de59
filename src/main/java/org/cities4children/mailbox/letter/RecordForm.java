package org.cities4children.mailbox.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mailbox.Letter;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * What somebody says of a letter that came elsewhere.
 *
 * @param received at the beginning of the day it came, or now when that is today
 */
record RecordForm(Tried tried, Instant received) {

    static final List<String> DOORS = List.of("mail", "telephone", "meeting");

    /** What is older would be deleted the next night. */
    private static final Period OLDEST = Period.ofYears(1);

    private static final int LONGEST_LINE = 200;
    private static final List<String> FIELDS = List.of("door", "name", "email", "message", "day", "about");

    static RecordForm of(Map<String, String> sent, Instant now, ZoneId zone, Words words) {
        Map<String, String> raw = new HashMap<>();
        FIELDS.forEach(it -> raw.put(it, sent.getOrDefault(it, "")));
        var tried = Tried.of(raw);
        var today = LocalDate.ofInstant(now, zone);
        var day = tried.day("day").filter(it -> !it.isAfter(today) && it.isAfter(today.minus(OLDEST)));
        var email = tried.of("email");
        var checked = tried.unless(DOORS.contains(tried.of("door")), "door", words.t("mailbox.mistake.door"))
                .needing(words, "mailbox", "name")
                .unless(tried.of("name").length() <= LONGEST_LINE, "name", words.t("web.mistake.long", LONGEST_LINE))
                .unless(email.isEmpty() || EmailAddress.isPossible(email), "email", words.t("mailbox.mistake.email"))
                .needing(words, "mailbox", "message")
                .unless(day.isPresent(), "day", words.t("mailbox.mistake.day"));
        var received = day.filter(it -> it.isBefore(today))
                .map(it -> it.atStartOfDay(zone).toInstant())
                .orElse(now);
        return new RecordForm(checked, received);
    }

    String door() {
        return tried.of("door");
    }

    SequencedMap<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        for (var field : List.of("name", "email", "message")) {
            if (!tried.of(field).isEmpty()) {
                answers.put(field, tried.of(field));
            }
        }
        if (tried.of("about").equals(Letter.ABOUT_DATA)) {
            answers.put("about", Letter.ABOUT_DATA);
        }
        return answers;
    }
}
