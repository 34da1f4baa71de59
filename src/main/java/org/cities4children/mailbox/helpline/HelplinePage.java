package org.cities4children.mailbox.helpline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.mailbox.Helpline;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * One helpline.
 *
 * @param line as it is kept
 * @param overtaken whether somebody else has changed it meanwhile
 */
public record HelplinePage(Helpline line, Tried tried, Colleagues colleagues, LocalDate today, boolean overtaken) {

    public Head head(Words words) {
        return Head.of(line.name(), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("mailbox.helplines"), HelplinesController.PATH));
    }

    public String path() {
        return HelplinesController.PATH + "/" + line.id();
    }

    /** What is kept, in a line. */
    public String inForce(Words words) {
        return Stream.of(
                        words.country(line.country()),
                        line.name(),
                        line.telephone(),
                        line.link(),
                        line.hours(),
                        line.languages())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public HelplineFields fields() {
        return new HelplineFields(tried, colleagues, today);
    }
}
