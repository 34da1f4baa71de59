package org.cities4children.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cities4children.search.Entry;
import org.cities4children.search.Index;

/** An index in memory that can be killed, lost and broken. */
public final class NotedIndex implements Index {

    private final Map<String, Entry> entries = new HashMap<>();
    private Map<String, Entry> durable = Map.of();
    private long upTo;
    private long durableUpTo;
    private int failures;
    private int failedCommits;
    private String refused = "";
    private String source = "";
    private boolean sound = true;
    private boolean whole = true;

    /** What is found under an id. */
    public synchronized Entry entry(String id) {
        var entry = entries.get(id);
        if (entry == null) {
            throw new IllegalStateException("The index holds nothing under " + id);
        }
        return entry;
    }

    public synchronized boolean holds(Object id) {
        return entries.containsKey(id.toString());
    }

    public synchronized int size() {
        return entries.size();
    }

    /** As if the program had been killed: what was not committed is gone. */
    public synchronized void kill() {
        entries.clear();
        entries.putAll(durable);
        upTo = durableUpTo;
    }

    /** As if its folder had been lost, or been put there from elsewhere. */
    public synchronized void become(long number) {
        clear();
        upTo = number;
        commit();
    }

    /** The next writes find the disk full. */
    public synchronized void failAtNextWrites(int number) {
        failures = number;
    }

    /** The next commits find the disk full. */
    public synchronized void failAtNextCommits(int number) {
        failedCommits = number;
    }

    /** No entry of this id can be written. */
    public synchronized void refuse(Object id) {
        refused = id.toString();
    }

    @Override
    public void recover() {}

    @Override
    public synchronized void follow(String other) {
        if (!source.isEmpty() && !source.equals(other)) {
            clear();
        }
        source = other;
    }

    @Override
    public boolean isAlive() {
        return true;
    }

    /** As if somebody had changed its files. */
    public synchronized void damage() {
        sound = false;
        whole = false;
    }

    @Override
    public synchronized boolean isWhole() {
        return whole;
    }

    @Override
    public synchronized boolean isThere() {
        return sound;
    }

    @Override
    public synchronized boolean isSound() {
        return sound;
    }

    @Override
    public synchronized void discard() {
        sound = true;
        source = "";
        entries.clear();
        upTo = 0;
    }

    @Override
    public synchronized void renew() {
        entries.clear();
        upTo = 0;
    }

    @Override
    public synchronized void ids(Consumer<List<String>> reader) {
        entries.keySet().stream().sorted().forEach(it -> reader.accept(List.of(it)));
    }

    @Override
    public synchronized Set<String> lacking(Collection<String> ids) {
        return ids.stream().filter(it -> !entries.containsKey(it)).collect(Collectors.toSet());
    }

    @Override
    public synchronized long upTo() {
        return upTo;
    }

    @Override
    public synchronized void write(Collection<Entry> changed, Collection<String> removed, long number) {
        if (failures > 0) {
            failures--;
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
        if (changed.stream().anyMatch(it -> it.id().equals(refused))) {
            throw new IllegalArgumentException("immense term");
        }
        changed.forEach(it -> entries.put(it.id(), it));
        removed.forEach(entries::remove);
        upTo = number;
    }

    @Override
    public synchronized void commit() {
        if (failedCommits > 0) {
            failedCommits--;
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
        durable = Map.copyOf(entries);
        durableUpTo = upTo;
        whole = true;
    }

    @Override
    public synchronized void clear() {
        entries.clear();
        upTo = 0;
        commit();
    }
}
