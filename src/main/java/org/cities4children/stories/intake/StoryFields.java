package org.cities4children.stories.intake;

import java.util.List;
import org.cities4children.runtime.intake.Author;
import org.cities4children.runtime.intake.Field;

/** What somebody may fill in of a post. */
final class StoryFields {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_SUMMARY = 5_000;
    static final int LONGEST_BODY = 500_000;

    static final List<Field> ALL = List.of(
            Field.line("title", LONGEST_TITLE).must(),
            Field.text("description", LONGEST_SUMMARY),
            Field.lines(Author.FIELD, "name", "kind"),
            Field.line("date", 10),
            Field.line("series", 100),
            Field.language("language"),
            Field.topics(),
            Field.places(),
            Field.link("url"),
            Field.choice("url_kind", "editing.url-kind.", List.of("post", "listing")),
            Field.text("text", LONGEST_BODY));

    private StoryFields() {}
}
