package org.cities4children.editing.revision;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Keeping;
import org.cities4children.editing.row.Revision;
import org.cities4children.publishing.Publications.Kept;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

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

    public Head head(Words words) {
        return Head.of(words.t("editing.revisions.of", piece.title()), null, path() + "/revisions")
                .hidden();
    }

    /** Whether a state was compared that says the same. */
    public boolean isSame() {
        return from > 0 && changes.isEmpty();
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
        if (person == null) {
            var batch = revision.batch();
            return batch == null ? words.t("editing.revisions.import") : words.t("editing.revisions.batch", batch);
        }
        return names.getOrDefault(person, words.t("editing.revisions.gone"));
    }

    public String when(Revision revision, Words words) {
        return words.at(revision.at().atZone(zone));
    }
}
