package org.cities4children.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where entries are kept to be found.
 *
 * <p>Each write says up to which change of the source the index now speaks ({@code upTo}); that number is committed
 * together with the entries, so that after any crash {@link #upTo()} tells from where to go on.
 */
public interface Index {

    /** The last change that the index holds durably; 0 for a new, lost or unreadable index. */
    long upTo();

    /**
     * After a failure: opens what the failure closed, where it was last committed; nothing to do where all is well.
     * {@link #upTo()} may then tell less than before.
     */
    void recover();

    /** Says whose changes are told from now on; what was there of another source is taken out, at once. */
    void follow(String source);

    /** Whether it can answer and take something in. */
    boolean isAlive();

    /** Whether searches see all that was kept; not while what was lost or damaged is built anew. */
    boolean isWhole();

    /** Whether its files are where they were put and no damage was found in them: a quick look. */
    boolean isThere();

    /** Whether every byte of its files is as it was written; reads them all. */
    boolean isSound();

    /** Gives up files that are lost or damaged and begins without; it is whole again at the next {@link #commit()}. */
    void discard();

    /** Hands over the ids of all entries that searches see, some at a time, without holding all of them. */
    void ids(Consumer<List<String>> reader);

    /** Those of these ids that searches do not see. */
    Set<String> lacking(Collection<String> ids);

    /** Puts entries in, replaces those with the same id, takes others out; visible to searches when it returns. */
    void write(Collection<Entry> changed, Collection<String> removed, long upTo);

    /** Makes what was written durable. */
    void commit();

    /** Takes everything out, at once; it is whole again at the next {@link #commit()}. */
    void clear();

    /**
     * Begins anew: what is written from now on takes the place of everything. Searches go on finding what was there
     * until the next {@link #commit()}; a crash before it leaves the index as it was.
     */
    void renew();
}
