package org.cities4children.alliance.mandate;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.web.Words;

/**
 * Whoever has a mandate, as pages show it.
 *
 * @param name of the person; empty once their account is erased
 */
public record Holder(Mandate mandate, String name) {

    static Holder of(Mandate mandate, Map<UUID, String> names) {
        return new Holder(mandate, names.getOrDefault(mandate.person(), ""));
    }

    /** Of the mandate, as pages and forms name it. */
    public String id() {
        return mandate.id().toString();
    }

    /** Their name, or what they were. */
    public String called(Words words) {
        return name.isEmpty() ? words.t("alliance.mandate.former", mandate.name()) : name;
    }

    public String role(Words words) {
        return words.t("alliance.mandate." + mandate.role().code());
    }

    public boolean leads() {
        return mandate.role() == Mandate.Role.LEAD;
    }

    /** Since when, and until when where that is known. */
    public String days(Words words) {
        var end = mandate.ended() == null
                ? mandate.last()
                : mandate.ended().atZone(ZoneOffset.UTC).toLocalDate();
        return end == null
                ? words.t("alliance.mandate.since", mandate.first())
                : words.days(mandate.first(), end.isBefore(mandate.first()) ? mandate.first() : end);
    }
}
