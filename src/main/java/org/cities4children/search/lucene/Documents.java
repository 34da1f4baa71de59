package org.cities4children.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.cities4children.search.Entry;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Repeated;
import org.cities4children.search.analysis.SortTitle;

/** Makes of an entry the document that Lucene keeps. */
final class Documents {

    /** How much of a body is kept for snippets, in characters; all of it is found. */
    static final int KEPT = 64 * 1024;

    /**
     * How much of the first body can be read without decompressing anything, in characters: most matches stand there.
     */
    static final int OPENING = 2000;

    /** How each field is taken apart. */
    static final Analyzer ANALYZER = new ByField();

    private static final FieldType WRITTEN = new FieldType();

    static {
        WRITTEN.setIndexOptions(IndexOptions.DOCS);
        WRITTEN.setOmitNorms(true);
        WRITTEN.freeze();
    }

    Document of(Entry entry) {
        var document = new Document();
        document.add(new StringField(Fields.ID, entry.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(entry.id())));
        document.add(new BinaryDocValuesField(Fields.SHOWN, Shown.of(entry).written()));
        document.add(new StringField(Fields.COLLECTION, entry.collection(), Field.Store.YES));
        document.add(new NumericDocValuesField(Fields.NEWNESS, entry.newness()));
        SortTitle.addTo(
                document,
                entry.texts().isEmpty() ? "" : entry.texts().getFirst().title());
        document.add(new BinaryDocValuesField(Fields.OPENING, opening(entry)));
        entry.texts().forEach(it -> text(document, it, entry));
        named(document, entry.names());
        document.add(new StoredField(Fields.ALL_NAMES, String.join(" \n", entry.names())));
        entry.facets()
                .forEach((facet, values) -> values.forEach(
                        it -> document.add(new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(it)))));
        return document;
    }

    /** The words of names as they are, in pieces, and in any form, whatever languages the texts are in. */
    private static void named(Document document, List<String> names) {
        document.add(new TextField(Fields.NAMES, Repeated.words(Languages.PLAIN, names)));
        document.add(new TextField(Fields.GRAMS, Repeated.words(Languages.GRAMS, names)));
        document.add(new Field(Fields.WRITTEN, Repeated.words(Languages.PLAIN, names), WRITTEN));
        Map<String, List<String>> spoken = new HashMap<>();
        for (var name : names) {
            Languages.speaking(name)
                    .forEach(it ->
                            spoken.computeIfAbsent(it, _ -> new ArrayList<>()).add(name));
        }
        spoken.forEach((language, its) ->
                document.add(new Field(Fields.names(language), Repeated.words(Languages.of(language), its), WRITTEN)));
    }

    private static void text(Document document, Entry.Text text, Entry entry) {
        var words = Fields.words(text.language());
        // Twice: a word of the title weighs double.
        for (var part : new String[] {text.title(), text.title(), text.summary(), text.body()}) {
            document.add(new TextField(words, part, Field.Store.NO));
        }
        document.add(new TextField(words, Repeated.words(Languages.of(text.language()), entry.names())));
        document.add(new TextField(Fields.titles(text.language()), text.title(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.fingerprint(text.language()), fingerprint(text)));
        for (var part : new String[] {text.title(), text.summary(), text.body()}) {
            document.add(new TextField(Fields.GRAMS, part, Field.Store.NO));
            document.add(written(Fields.written(text.language()), part));
        }
        var body = text.body();
        document.add(new StoredField(Fields.BODY, body.length() > KEPT ? body.substring(0, KEPT) : body));
    }

    private static Field written(String field, String text) {
        return new Field(field, text, WRITTEN);
    }

    private static long fingerprint(Entry.Text text) {
        var opening = text.body().substring(0, Math.min(text.body().length(), OPENING));
        var bytes = new BytesRef(text.title() + "\n" + text.summary() + "\n" + opening);
        return StringHelper.murmurhash3_x64_128(bytes)[0];
    }

    private static BytesRef opening(Entry entry) {
        var body = entry.texts().isEmpty() ? "" : entry.texts().getFirst().body();
        return new BytesRef(body.length() > OPENING ? body.substring(0, OPENING) : body);
    }

    private static final class ByField extends DelegatingAnalyzerWrapper {

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            if (field.equals(Fields.GRAMS)) {
                return Languages.GRAMS;
            }
            return field.equals(Fields.NAMES) || Fields.isWritten(field)
                    ? Languages.PLAIN
                    : Languages.of(Fields.languageOf(field));
        }
    }
}
