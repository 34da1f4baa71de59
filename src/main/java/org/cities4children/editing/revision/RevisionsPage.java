package org.cities4children.editing.revision;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Form;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Revision;
import org.cities4children.editing.row.Sheet;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.runtime.intake.Field;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import tools.jackson.databind.node.ObjectNode;

/**
 * The states in which a piece of content stood.
 *
 * @param base marks how it stands now
 * @param names of people, by id
 * @param from the number that is compared, or 0
 * @param changes what is different since then, field by field
 * @param zone where the reader lives
 */
public record RevisionsPage(
        String kind,
        Kept piece,
        String base,
        List<Revision> revisions,
        Map<UUID, String> names,
        int from,
        List<Change> changes,
        ZoneId zone) {

    public RevisionsPage {
        revisions = List.copyOf(revisions);
        names = Map.copyOf(names);
        changes = List.copyOf(changes);
    }

    static List<Change> changes(List<Field> fields, ObjectNode before, ObjectNode after) {
        var old = Sheet.of(fields, before);
        var fresh = Sheet.of(fields, after);
        return fields.stream()
                .filter(it -> !old.value(it).equals(fresh.value(it)))
                .map(it -> new Change(it, WordDiff.between(old.value(it), fresh.value(it))))
                .toList();
    }

    public Head head(Words words) {
        return Head.of(words.t("editing.revisions.of", piece.title()), null, path() + "/revisions")
                .hidden();
    }

    public String path() {
        return Editables.PATH + "/" + kind + "/" + piece.id();
    }

    /** Whether it is another state than the one that stands now. */
    public boolean isOther(Revision revision) {
        return !Keeping.mark(revision.content()).equals(base);
    }

    public String who(Revision revision, Words words) {
        var person = revision.person();
        return person == null
                ? words.t("editing.revisions.import")
                : names.getOrDefault(person, words.t("editing.revisions.gone"));
    }

    public String when(Revision revision, Words words) {
        return words.moment(revision.at().atZone(zone));
    }

    /** A field that is different. */
    public record Change(Field field, List<WordDiff.Piece> pieces) {

        public Change {
            pieces = List.copyOf(pieces);
        }

        public String label(Words words) {
            return Form.label(field, words);
        }
    }
}
