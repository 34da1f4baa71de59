package org.cities4children.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.cities4children.search.meaning.Texts;
import org.springframework.stereotype.Component;

/** Reads out of the index what is to be understood. */
@Component
class ShelfTexts implements Texts {

    private final Shelf shelf;

    ShelfTexts(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public long version() {
        return shelf.version();
    }

    @Override
    public void each(String language, Reader reader) {
        shelf.with(searcher -> {
            for (var leaf : searcher.getIndexReader().leaves()) {
                each(leaf.reader(), language, reader);
            }
            return language;
        });
    }

    private static void each(LeafReader segment, String language, Reader reader) throws IOException {
        var prints = segment.getNumericDocValues(Fields.fingerprint(language));
        if (prints == null) {
            return;
        }
        var live = segment.getLiveDocs();
        var ids = DocValues.getBinary(segment, Fields.ID);
        for (int document = 0; document < segment.maxDoc(); document++) {
            if ((live == null || live.get(document)) && prints.advanceExact(document) && ids.advanceExact(document)) {
                int number = document;
                reader.read(
                        ids.binaryValue().utf8ToString(), prints.longValue(), () -> words(segment, number, language));
            }
        }
    }

    private static String words(LeafReader segment, int document, String language) {
        try {
            var texts = Shown.read(bytes(DocValues.getBinary(segment, Fields.SHOWN), document))
                    .texts();
            var words = new StringBuilder();
            for (int i = 0; i < texts.size(); i++) {
                var text = texts.get(i);
                if (text.language().equals(language)) {
                    words.append(text.title()).append(". ").append(text.summary());
                    // The opening that is at hand is that of the first text.
                    if (i == 0) {
                        var opening = bytes(DocValues.getBinary(segment, Fields.OPENING), document);
                        words.append('\n').append(opening.utf8ToString());
                    }
                }
            }
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BytesRef bytes(BinaryDocValues values, int document) throws IOException {
        if (!values.advanceExact(document)) {
            throw new IOException("A document without words");
        }
        return values.binaryValue();
    }
}
