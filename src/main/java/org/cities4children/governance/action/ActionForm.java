package org.cities4children.governance.action;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/** What was typed to ask somebody for something. */
record ActionForm(Tried tried, UUID id) {

    private static final int LONGEST = 300;
    private static final int LATEST_DAYS = 3 * 366;

    static ActionForm empty(UUID id, LocalDate today) {
        return new ActionForm(Tried.of(Map.of("due", today.plusDays(14).toString())), id);
    }

    static ActionForm of(Map<String, String> sent, UUID id, LocalDate today, Words words) {
        var tried = Tried.of(sent);
        boolean due = tried.day("due")
                .filter(it -> !it.isBefore(today) && it.isBefore(today.plusDays(LATEST_DAYS)))
                .isPresent();
        return new ActionForm(
                tried.needing(words, "governance", "action", "owner")
                        .unless(tried.of("action").length() <= LONGEST, "action", words.t("web.mistake.long", LONGEST))
                        .unless(due, "due", words.t("governance.mistake.due")),
                id);
    }

    /** Nobody has the address to whom an item was to be given. */
    static ActionForm refused(UUID item, String email, ActionForm blank, Words words) {
        var field = at(item.toString());
        var tried = blank.tried().with(field, email);
        return new ActionForm(tried.unless(false, field, words.t("governance.mistake.owner")), blank.id());
    }

    /** The field for whoever is to have an item. */
    static String at(String item) {
        return "email-" + item;
    }

    ActionForm withoutOwner(Words words) {
        return new ActionForm(tried.unless(false, "owner", words.t("governance.mistake.owner")), id);
    }

    String title() {
        return tried.of("action");
    }

    String owner() {
        return tried.of("owner");
    }

    LocalDate due() {
        return tried.day("due").orElseThrow();
    }

    @Nullable UUID meeting() {
        return Ids.read(tried.of("meeting")).orElse(null);
    }
}
