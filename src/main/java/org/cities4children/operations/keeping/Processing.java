package org.cities4children.operations.keeping;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.people.Role;
import org.cities4children.web.Words;

/**
 * What is done with one kind of what is kept of people, as a record of processing says it (GDPR, article 30(1)).
 *
 * @param places the tables with their columns
 * @param days how long its parts are kept at the moment, where administrators may choose
 */
public record Processing(Keeping keeping, List<String> places, List<Integer> days) {

    public Processing {
        places = List.copyOf(places);
        days = List.copyOf(days);
    }

    public String name(Words words) {
        return words.t(key());
    }

    /** What for, and by which right. */
    public String purpose(Words words) {
        return words.t(key() + ".why");
    }

    /** Whom it is about. */
    public String subjects(Words words) {
        return words.t(key() + ".whose");
    }

    /** Who sees it besides whoever it is about: everybody, nobody, or the roles that the one table of roles says. */
    public String recipients(Words words) {
        if (keeping == Keeping.PUBLIC) {
            return words.t("operations.keeping.sees.all");
        }
        return keeping.power()
                .map(power -> Arrays.stream(Role.values())
                        .filter(it -> it.powers().contains(power))
                        .map(it -> words.t("people.role." + it.code()))
                        .collect(Collectors.joining(" · ")))
                .orElseGet(() -> words.t("operations.keeping.sees.none"));
    }

    public String until(Words words) {
        return words.t(
                key() + ".until",
                days.stream().map(it -> words.time(Duration.ofDays(it))).toArray());
    }

    private String key() {
        return "operations.keeping." + keeping.code();
    }
}
