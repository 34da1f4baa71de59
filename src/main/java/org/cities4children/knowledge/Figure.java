package org.cities4children.knowledge;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key figure with its source.
 *
 * @param value as the source prints it: a number or a range such as 5–29
 * @param qualifier "about", "more than" …, or nothing
 * @param address where readers find it; none when only copies are known
 * @param caution what a reader must know before using it, or nothing
 * @param note what else a reader may want to know, or nothing
 * @param resource id under which the publication was handed in, where the hub has it
 * @param seen the day on which somebody read the figure at the address, or nothing
 * @param statement the whole said in one sentence, where that is safer than the bare number
 */
public record Figure(
        String id,
        String indicator,
        String value,
        @Nullable String qualifier,
        String unit,
        @Nullable Integer year,
        @Nullable String place,
        String publication,
        @Nullable Address address,
        List<String> topics,
        @Nullable String caution,
        @Nullable String note,
        @Nullable String resource,
        @Nullable LocalDate seen,
        @Nullable String statement) {

    /** The address for readers, of the publication itself only when {@code official}. */
    public record Address(String url, boolean official) {

        /** The site, as readers know it. */
        public String host() {
            return URI.create(url).getHost();
        }
    }
}
