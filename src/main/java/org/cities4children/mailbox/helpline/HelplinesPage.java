package org.cities4children.mailbox.helpline;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cities4children.mailbox.Helpline;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.people.Person;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * All helplines, who reads concerns, and the form for one more helpline.
 *
 * @param leads who is responsible for safeguarding
 * @param done key of what was just done, or empty
 */
public record HelplinesPage(
        List<Helpline> lines, List<Person> leads, Colleagues colleagues, LocalDate today, Tried tried, String done) {

    private static final Set<String> DONE = Set.of("added", "changed", "checked", "removed");

    public HelplinesPage {
        lines = List.copyOf(lines);
        leads = List.copyOf(leads);
        done = DONE.contains(done) ? done : "";
    }

    public Head head(Words words) {
        return Head.of(words.t("mailbox.helplines"), null, HelplinesController.PATH)
                .hidden();
    }

    /** By country, as the reader's language sorts them. */
    public List<Helpline> sorted(Words words) {
        return lines.stream().sorted(byCountry(words)).toList();
    }

    /** Whether the next one who leaves would leave too few. */
    public boolean isShortOfLeads() {
        return leads.size() < LeadDuties.FEWEST;
    }

    public String owner(Helpline line, Words words) {
        return colleagues.owner(line.owner(), words);
    }

    public HelplineFields fields() {
        return new HelplineFields(tried, colleagues, today);
    }

    static Comparator<Helpline> byCountry(Words words) {
        var order = Collator.getInstance(words.language().locale());
        return Comparator.comparing((Helpline it) -> words.country(it.country()), order::compare)
                .thenComparing(Helpline::name, order::compare);
    }
}
