package org.cities4children.search.meaning;

import java.time.Duration;

/**
 * How much of a processor understanding takes while others need it: a fifth beside readers, a twentieth beside an
 * import.
 */
final class Courtesy {

    private static final long SEARCHING_NANOSECONDS = 1_000_000_000L;
    private static final int REST_FOR_READERS = 4;

    /** Longer than an index that is written a lot gathers what it shows. */
    private static final long WRITING_NANOSECONDS = 4_000_000_000L;

    private static final int REST_FOR_WRITING = 19;

    private volatile long lastSearch = System.nanoTime() - WRITING_NANOSECONDS;
    private long lastWriting = lastSearch;
    private long written = -1;

    /** A reader is searching. */
    void toReader() {
        lastSearch = System.nanoTime();
    }

    /**
     * Rests after a piece of work; called by one thread only.
     *
     * @param worked how long it took, in nanoseconds
     * @param version of the index, which grows as it is written
     */
    void rest(long worked, long version) throws InterruptedException {
        var now = System.nanoTime();
        if (version != written) {
            written = version;
            lastWriting = now;
        }
        if (now - lastWriting < WRITING_NANOSECONDS) {
            Thread.sleep(Duration.ofNanos(worked * REST_FOR_WRITING));
        } else if (now - lastSearch < SEARCHING_NANOSECONDS) {
            Thread.sleep(Duration.ofNanos(worked * REST_FOR_READERS));
        }
    }
}
