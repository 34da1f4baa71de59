package org.cities4children.governance.circular;

import java.util.List;
import org.cities4children.governance.dispatch.Circular;
import org.cities4children.mail.Part;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Words;

/**
 * A letter as one of its readers sees it.
 *
 * @param answers where answers go, in the letter's language; empty where it does not say
 * @param reader their name; empty for nobody in particular
 */
public record PreviewPage(Circular circular, Language version, List<Part> parts, String answers, String reader) {

    public PreviewPage {
        parts = List.copyOf(parts);
    }

    public Head head(Words words) {
        return Head.of(words.t("governance.circular.preview"), null, circular.path() + "/preview")
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(
                new Crumb(words.t("governance.circulars"), Circular.PATH),
                new Crumb(circular.subject(), circular.path()));
    }

    public String subject() {
        return circular.text(version).subject();
    }
}
