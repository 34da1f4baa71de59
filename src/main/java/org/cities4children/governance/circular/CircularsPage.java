package org.cities4children.governance.circular;

import java.util.List;
import org.cities4children.governance.dispatch.Circular;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * All letters to many.
 *
 * @param drafts and what waits for a second person
 * @param sent the last first
 */
public record CircularsPage(List<Line> drafts, List<Line> sent) {

    public CircularsPage {
        drafts = List.copyOf(drafts);
        sent = List.copyOf(sent);
    }

    public Head head(Words words) {
        return Head.of(words.t("governance.circulars"), null, Circular.PATH).hidden();
    }

    public String newPath() {
        return EditPage.NEW;
    }

    /**
     * One of them.
     *
     * @param when day on which it was sent or begun, in words
     */
    public record Line(Circular circular, String audience, String when) {

        /** How far it is, in words. */
        public String state(Words words) {
            return words.t(circular.asked() == null ? "governance.circular.draft" : "governance.circular.asked");
        }
    }
}
