package org.cities4children.site.home;

import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Listed;
import org.cities4children.runtime.intake.Row;
import org.cities4children.site.page.Written;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes in what the start page shows first: addresses of public things, at most four of them. */
@Component
class SpotlightImporter extends KeptRowImporter implements Listed {

    private static final int MOST = 4;
    private static final int LONGEST = 500;
    private static final List<Field> FIELDS = List.of(Field.lines("addresses"));

    private final Showcase showcase;
    private final Written written;

    SpotlightImporter(Showcase showcase, Written written, Editions editions) {
        super(editions::nextAfterCommit);
        this.showcase = showcase;
        this.written = written;
    }

    @Override
    public String kind() {
        return Showcase.KIND;
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public String key(ObjectNode row) {
        return Showcase.KEY;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Showcase.KEY, "/", null));
    }

    @Override
    public String shownAt(String key) {
        return "/";
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Optional<ObjectNode> handedIn(String key) {
        return key.equals(Showcase.KEY)
                ? Optional.of(written.row(kind(), key).orElseGet(SpotlightImporter::nothing))
                : Optional.empty();
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return key.equals(Showcase.KEY)
                ? Optional.of(written.hold(kind(), key).orElseGet(SpotlightImporter::nothing))
                : Optional.empty();
    }

    @Override
    protected void save(String key, ObjectNode row) {
        var addresses = new Row(row).texts("addresses", LONGEST);
        if (addresses.size() > MOST) {
            throw new RowRefused("addresses", "site.refused.room", MOST);
        }
        for (var it : addresses) {
            if (showcase.at(it).isEmpty()) {
                throw new RowRefused("addresses", "site.refused.nothing-there", it);
            }
        }
        written.save(kind(), key, row);
    }

    @Override
    protected void delete(String key) {
        written.delete(kind(), key);
    }

    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
