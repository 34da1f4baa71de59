package org.cities4children.operations.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.audit.Entry;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the audit, newest first.
 *
 * @param names of the people who did it, as far as they are known today
 * @param zone where the reader lives
 * @param asked how the reader narrowed them
 * @param next the number where the older ones begin, or nothing
 */
public record TrailPage(
        List<Entry> entries,
        Map<UUID, String> names,
        ZoneId zone,
        Asked asked,
        @Nullable Long next) {

    public TrailPage {
        entries = List.copyOf(entries);
        names = Map.copyOf(names);
    }

    public Head head(Words words) {
        return Head.of(words.t("operations.trail"), null, "/desk/audit").hidden();
    }

    public String who(Entry entry, Words words) {
        var person = entry.person();
        return person == null ? words.t("operations.trail.program") : names.getOrDefault(person, person.toString());
    }

    /** What was done, in the reader's language where it has a sentence. */
    public String deed(Entry entry, Words words) {
        return words.known("operations.deed." + entry.verb(), entry.verb());
    }

    public String when(Entry entry, Words words) {
        return words.moment(entry.at().atZone(zone));
    }

    public String facts(Entry entry) {
        return entry.facts().entrySet().stream()
                .map(it -> it.getKey() + ": " + it.getValue())
                .collect(Collectors.joining(", "));
    }

    public String older() {
        return "/desk/audit?verb=" + encoded(asked.verb) + "&object=" + encoded(asked.object) + "&from="
                + encoded(asked.from) + "&until=" + encoded(asked.until) + "&before=" + next;
    }

    /**
     * What the form says.
     *
     * @param verb with which the verbs begin
     * @param object on which it was done
     * @param from the first moment
     * @param until the moment after the last
     */
    public record Asked(String verb, String object, String from, String until) {}

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
