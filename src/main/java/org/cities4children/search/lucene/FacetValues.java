package org.cities4children.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of one facet in one segment, unpacked: a count over thousands of documents asks for them all, and plain
 * arrays answer ten times as fast as packed columns. 8 bytes a document and facet, as long as the segment lives.
 */
final class FacetValues {

    private static final Cache<Key, FacetValues> UNPACKED =
            Caffeine.newBuilder().maximumSize(500).build();

    private final int[] starts;
    private final int[] ordinals;
    private final String[] names;

    private FacetValues(int[] starts, int[] ordinals, String[] names) {
        this.starts = starts;
        this.ordinals = ordinals;
        this.names = names;
    }

    static FacetValues of(LeafReader segment, String facet) throws IOException {
        // A segment never changes but for deletions, which no search hands over.
        var helper = segment.getCoreCacheHelper();
        if (helper == null) {
            return unpack(segment, facet);
        }
        var key = new Key(helper.getKey(), facet);
        return UNPACKED.get(key, it -> {
            helper.addClosedListener(_ -> UNPACKED.invalidate(it));
            return unpack(segment, it.facet);
        });
    }

    private static FacetValues unpack(LeafReader segment, String facet) {
        try {
            var values = DocValues.getSortedSet(segment, Fields.facet(facet));
            var names = new String[(int) values.getValueCount()];
            for (int i = 0; i < names.length; i++) {
                names[i] = values.lookupOrd(i).utf8ToString();
            }
            int documents = segment.maxDoc();
            var starts = new int[documents + 1];
            var ordinals = new int[documents];
            int size = 0;
            for (int document = 0; document < documents; document++) {
                starts[document] = size;
                int count = values.advanceExact(document) ? values.docValueCount() : 0;
                ordinals = ArrayUtil.grow(ordinals, size + count);
                for (int i = 0; i < count; i++) {
                    ordinals[size++] = (int) values.nextOrd();
                }
            }
            starts[documents] = size;
            return new FacetValues(starts, ArrayUtil.copyOfSubArray(ordinals, 0, size), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many different values there are. */
    int size() {
        return names.length;
    }

    /** Where the values of a document begin; those of the next document begin where they end. */
    int from(int document) {
        return starts[document];
    }

    int ordinal(int place) {
        return ordinals[place];
    }

    String name(int ordinal) {
        return names[ordinal];
    }

    /** The ordinals of these values; one that no document has is left out. */
    FixedBitSet ordinals(Set<String> values) {
        var chosen = new FixedBitSet(Math.max(1, names.length));
        for (int i = 0; i < names.length; i++) {
            if (values.contains(names[i])) {
                chosen.set(i);
            }
        }
        return chosen;
    }

    private record Key(IndexReader.CacheKey segment, String facet) {}
}
