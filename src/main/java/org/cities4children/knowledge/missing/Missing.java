package org.cities4children.knowledge.missing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cities4children.knowledge.Searches;
import org.cities4children.runtime.retention.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Notes what was looked for in vain, so that the secretariat learns what the hub lacks. Words are kept with the month
 * alone: not by whom, not when, not where; and nothing that may be somebody's name, number or need.
 */
@Component
class Missing implements Searches, Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Missing.class);

    /** A subject is named in few words; who types more tells a story, and stories are not kept. */
    private static final int MOST_WORDS = 5;

    private static final int LONGEST = 60;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\"“”«»*]+");
    private static final Pattern PERSONAL = Pattern.compile("@|\\d[\\d\\s().-]{3,}\\d|https?:|www\\.");

    private final MissingRows rows;
    private final Clock clock;
    private final Households households = new Households();

    Missing(MissingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public boolean callForHelp(String words) {
        return Distress.isIn(words);
    }

    @Override
    public void inVain(String words, String address) {
        var clean = GAPS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        if (!isSubject(clean) || !households.isFirst(address, clean, month())) {
            return;
        }
        try {
            rows.note(clean, month());
        } catch (DataAccessException | TransactionException outage) {
            LOG.warn("A search in vain was not counted: {}", outage.getMessage());
        }
    }

    @Override
    public void forgetOld() {
        rows.forget(month());
    }

    private LocalDate month() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
    }

    private static boolean isSubject(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && words.split(" ").length <= MOST_WORDS
                && words.codePoints().anyMatch(Character::isLetter)
                && !PERSONAL.matcher(words).find()
                && !Distress.isIn(words);
    }
}
