package org.cities4children.editing.preview;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;

/** Why something cannot be shown as it would look. */
public record PreviewPage(List<Mistake> mistakes) {

    public PreviewPage {
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t("editing.preview"), null, Words.PREVIEW).hidden();
    }
}
