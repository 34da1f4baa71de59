package org.cities4children.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.cities4children.search.Entry;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Piecewise;
import org.junit.jupiter.api.Test;

/** Names are remembered as they were taken apart: the index must not know the difference. */
class NamesTests {

    private static final List<String> NAMES = List.of(
            "Water, toilets and hygiene",
            "Agua, saneamiento e higiene en las ciudades",
            "L’eau et l’hygiène à l’école",
            "Água e higiene nas cidades",
            "المياه والمراحيض في المدارس",
            "পানি, শৌচাগার ও পরিচ্ছন্নতা",
            "Maji, vyoo na usafi wa watoto",
            "WASH",
            "the of and",
            "",
            "Demo-Akter, Amina’s co-author",
            "Children’s streets ".repeat(30),
            "WASH");

    private final Documents documents = new Documents();

    @Test
    void areWrittenAsIfEachWereTakenApartAnew() throws IOException {
        var texts = List.of(
                new Entry.Text("en", "Safe water", "For children in the city", "A long walk to the well."),
                new Entry.Text("ar", "مياه آمنة", "للأطفال في المدينة", ""),
                new Entry.Text("sw", "Maji salama", "", "Kwa watoto wa mjini"));
        var entry = new Entry("a", "resource", texts, NAMES, Map.of(), 0);
        var expected = written(plain(entry));

        assertThat(written(documents.of(entry))).isEqualTo(expected);
        assertThat(written(documents.of(entry))).as("remembered").isEqualTo(expected);
    }

    @Test
    void areWrittenAlsoWhereThereAreNone() throws IOException {
        var text = new Entry.Text("en", "Safe water", "For children", "");
        var entry = new Entry("a", "resource", List.of(text), List.of(), Map.of(), 0);

        assertThat(written(documents.of(entry))).isEqualTo(written(plain(entry)));
    }

    /** One field for each name. */
    private static Document plain(Entry entry) {
        var once = new FieldType();
        once.setIndexOptions(IndexOptions.DOCS);
        once.setOmitNorms(true);
        var document = new Document();
        for (var text : entry.texts()) {
            Stream.concat(Stream.of(text.title(), text.title(), text.summary(), text.body()), entry.names().stream())
                    .forEach(it -> document.add(new TextField(Fields.words(text.language()), it, Field.Store.NO)));
            Stream.of(text.title(), text.summary(), text.body())
                    .forEach(it -> document.add(new TextField(Fields.GRAMS, it, Field.Store.NO)));
        }
        for (var name : entry.names()) {
            document.add(new TextField(Fields.NAMES, name, Field.Store.NO));
            document.add(new TextField(Fields.GRAMS, name, Field.Store.NO));
            document.add(new Field(Fields.WRITTEN, name, once));
            for (var language : Languages.speaking(name)) {
                Piecewise.terms(language, name)
                        .forEach(it -> document.add(new StringField(Fields.names(language), it, Field.Store.NO)));
            }
        }
        return document;
    }

    /** Each field's terms with how often and where they stand, and its norm. */
    private static List<String> written(Document document) throws IOException {
        try (var folder = new ByteBuffersDirectory();
                var writer = new IndexWriter(folder, new IndexWriterConfig(Documents.ANALYZER))) {
            writer.addDocument(document);
            writer.commit();
            try (var reader = DirectoryReader.open(folder)) {
                return written(reader.leaves().getFirst().reader());
            }
        }
    }

    private static List<String> written(LeafReader reader) throws IOException {
        var fields = new TreeSet<>(List.of(Fields.NAMES, Fields.GRAMS, Fields.WRITTEN));
        for (var language : List.of("en", "es", "fr", "pt", "ar", "bn", "sw")) {
            fields.add(Fields.words(language));
            fields.add(Fields.names(language));
        }
        var all = new ArrayList<String>();
        for (var field : fields) {
            var terms = reader.terms(field);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    all.add(field + " " + term.utf8ToString() + places(each.postings(null, PostingsEnum.ALL)));
                }
                var norms = reader.getNormValues(field);
                all.add(field + " norm " + (norms != null && norms.advanceExact(0) ? norms.longValue() : "none"));
            }
        }
        return all;
    }

    private static String places(PostingsEnum postings) throws IOException {
        var places = new StringBuilder();
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (int i = 0; i < postings.freq(); i++) {
                places.append(' ').append(postings.nextPosition());
            }
        }
        return places.toString();
    }
}
