package org.cities4children.mailbox.letter;

import java.util.List;
import org.cities4children.mailbox.Letter;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/** The form for a letter that came elsewhere. */
public record RecordPage(Tried tried) {

    public Head head(Words words) {
        return Head.of(words.t("mailbox.record"), null, "/desk/letters/new").hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("mailbox.letters"), "/desk/letters"));
    }

    public boolean isAboutData() {
        return tried.of("about").equals(Letter.ABOUT_DATA);
    }

    public List<String> doors() {
        return RecordForm.DOORS;
    }
}
