package org.cities4children.site.page;

import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.runtime.intake.Field;
import org.cities4children.runtime.intake.KeptRowImporter;
import org.cities4children.runtime.intake.Listed;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes the text pages in, each in one language; one that is taken away is again as it comes with the program. */
@Component
class PageImporter extends KeptRowImporter implements Listed {

    private static final int LONGEST = 100_000;
    private static final List<Field> FIELDS =
            List.of(Field.text("text", LONGEST).called("page-text").must());

    private final TextPages pages;
    private final Written written;
    private final JsonMapper json;

    PageImporter(TextPages pages, Written written, JsonMapper json, Editions editions) {
        super(editions::nextAfterCommit);
        this.pages = pages;
        this.written = written;
        this.json = json;
    }

    @Override
    public String kind() {
        return TextPages.KIND;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public String key(ObjectNode row) {
        return page(row.path("language").asString("en") + row.path("path").asString(""))
                .key();
    }

    @Override
    public List<Entry> entries() {
        return TextPages.PATHS.stream()
                .flatMap(path -> Language.all().stream().map(it -> entry(new Page(path, it))))
                .toList();
    }

    private Entry entry(Page page) {
        var title = pages.at(page.path(), page.language()).map(TextPage::title).orElse(page.path());
        return new Entry(page.key(), title, page.language().code());
    }

    @Override
    public String shownAt(String key) {
        var page = page(key);
        return page.language().prefix() + page.path();
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Optional<ObjectNode> handedIn(String key) {
        return find(key).map(page -> written.row(kind(), key).orElseGet(() -> ours(page)));
    }

    @Override
    public Optional<ObjectNode> hold(String key) {
        return find(key).map(page -> written.hold(kind(), key).orElseGet(() -> ours(page)));
    }

    @Override
    protected void save(String key, ObjectNode row) {
        var page = page(key);
        var text = row.path("text").asString("");
        if (text.length() > LONGEST) {
            throw new RowRefused("text", "runtime.refused.long", LONGEST);
        }
        TextPages.read(page.path(), page.language(), text);
        written.save(kind(), key, row);
    }

    @Override
    protected void delete(String key) {
        written.delete(kind(), key);
    }

    private ObjectNode ours(Page page) {
        return json.createObjectNode()
                .put("path", page.path())
                .put("language", page.language().code())
                .put("text", TextPages.ours(page.path(), page.language()));
    }

    private static Optional<Page> find(String key) {
        return Language.all().stream()
                .flatMap(language -> TextPages.PATHS.stream().map(path -> new Page(path, language)))
                .filter(it -> it.key().equals(key))
                .findFirst();
    }

    private static Page page(String key) {
        return find(key).orElseThrow(() -> new RowRefused("path", "site.refused.no-page", key));
    }

    private record Page(String path, Language language) {

        String key() {
            return TextPages.key(path, language);
        }
    }
}
