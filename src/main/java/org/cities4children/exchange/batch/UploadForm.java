package org.cities4children.exchange.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cities4children.exchange.rows.JsonLines;
import org.cities4children.exchange.rows.TableFile;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;

/**
 * A file that somebody hands in.
 *
 * @param kind as chosen, or empty: as the file is called
 * @param named as the browser calls the file
 * @param size in bytes
 * @param text whether it begins as text does
 */
record UploadForm(String kind, String named, long size, boolean text) {

    static final int LARGEST = 10 << 20;

    private static final int LONGEST_NAME = 120;
    private static final int BEGINNING = 4096;

    /** A zip, a spreadsheet, a picture or UTF-16 under another name hold zeros; text does not. */
    static boolean beginsAsText(byte[] content) {
        for (int i = 0; i < Math.min(content.length, BEGINNING); i++) {
            if (content[i] == 0) {
                return false;
            }
        }
        return true;
    }

    /** The name without folders and signs that nobody sees, such as those that turn the direction of writing. */
    String name() {
        var last = named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    /** Which of these kinds it is. */
    Optional<String> kindOf(List<String> kinds) {
        var meant = kind.isEmpty() ? name().replaceFirst("\\.(jsonl|csv)$", "") : kind;
        return kinds.stream().filter(meant::equals).findFirst();
    }

    /**
     * What is wrong with the file as a whole; what is wrong with a line, its rehearsal tells.
     *
     * @param suffix how the name of a file of a kind ends
     */
    List<Mistake> mistakes(List<String> kinds, UnaryOperator<String> suffix, Words words) {
        if (size == 0) {
            return List.of(
                    new Mistake("file", words.t(name().isEmpty() ? "exchange.upload.none" : "exchange.upload.empty")));
        }
        if (size > LARGEST) {
            return List.of(new Mistake("file", words.t("exchange.upload.large", LARGEST >> 20)));
        }
        if (!name().endsWith(JsonLines.SUFFIX) && !name().endsWith(TableFile.SUFFIX)) {
            return List.of(new Mistake("file", words.t("exchange.upload.suffix")));
        }
        if (!text) {
            return List.of(new Mistake("file", words.t("exchange.upload.binary")));
        }
        return kindOf(kinds)
                .map(suffix)
                .map(it -> name().endsWith(it)
                        ? List.<Mistake>of()
                        : List.of(new Mistake("file", words.t("exchange.upload.other-suffix", it))))
                .orElseGet(() -> List.of(new Mistake("kind", words.t("exchange.upload.kind"))));
    }
}
