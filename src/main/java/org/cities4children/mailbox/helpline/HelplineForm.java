package org.cities4children.mailbox.helpline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cities4children.mailbox.Helpline;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/** What somebody says of a helpline. */
record HelplineForm(Tried tried) {

    private static final List<String> FIELDS = List.of(
            "country", "name", "telephone", "link", "hours", "languages", "written", "owner", "checked", "since");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{1,38}");
    private static final int LONGEST = 120;
    private static final int LONGEST_LINK = 500;

    static HelplineForm of(Map<String, String> sent, LocalDate today, Words words) {
        var raw = new HashMap<String, String>();
        FIELDS.forEach(it -> raw.put(it, sent.getOrDefault(it, "").replaceAll("\\s+", " ")));
        var typed = Tried.of(raw);
        var day = typed.day("checked").filter(it -> !it.isAfter(today) && it.getYear() > 1999);
        var tried = typed.unless(Codes.COUNTRIES.contains(typed.of("country")), "country", told("country", words))
                .unless(!typed.of("name").isEmpty(), "name", told("name", words))
                .unless(
                        typed.of("telephone").isEmpty()
                                || TELEPHONE.matcher(typed.of("telephone")).matches(),
                        "telephone",
                        told("telephone", words))
                .unless(
                        !typed.of("telephone").isEmpty() || !typed.of("link").isEmpty(),
                        "telephone",
                        told("reach", words))
                .unless(isLink(typed.of("link")), "link", told("link", words))
                .unless(day.isPresent(), "checked", told("checked", words));
        for (var field : List.of("name", "hours", "languages")) {
            tried = tried.unless(typed.of(field).length() <= LONGEST, field, words.t("web.mistake.long", LONGEST));
        }
        return new HelplineForm(tried);
    }

    /** As it stands, to be changed. */
    static Tried of(Helpline line) {
        return Tried.of(Map.of(
                "country", line.country(),
                "name", line.name(),
                "telephone", line.telephone(),
                "link", line.link(),
                "hours", line.hours(),
                "languages", line.languages(),
                "written", line.written().code(),
                "owner", line.owner() == null ? "" : line.owner().toString(),
                "checked", line.checked().toString(),
                "since", Integer.toString(line.version())));
    }

    /** The helpline that a good form tells of. */
    Helpline helpline(UUID id, Colleagues colleagues) {
        return new Helpline(
                id,
                tried.of("country"),
                tried.of("name"),
                tried.of("telephone"),
                tried.of("link"),
                tried.of("hours"),
                tried.of("languages"),
                Language.of(tried.of("written")).orElse(Language.ENGLISH),
                colleagues.chosen(tried.of("owner")).orElse(null),
                tried.day("checked").orElseThrow(),
                since());
    }

    /** The version that the form showed. */
    int since() {
        var typed = tried.of("since");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static boolean isLink(String link) {
        return link.isEmpty()
                || (link.length() <= LONGEST_LINK && WebAddress.read(link).isPresent());
    }

    private static String told(String mistake, Words words) {
        return words.t("mailbox.helpline.mistake." + mistake);
    }
}
