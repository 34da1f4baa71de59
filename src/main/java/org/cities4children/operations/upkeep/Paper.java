package org.cities4children.operations.upkeep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cities4children.runtime.Console;

/** Keeps what a chore says, in the place of a terminal; when it says too much, the end of it. */
final class Paper implements Console {

    private static final int MOST = 200;
    private static final int LONGEST = 500;

    private final List<String> lines = new ArrayList<>();

    @Override
    public void print(String line) {
        say(line);
    }

    @Override
    public synchronized void say(String line) {
        // The database takes no zero, and a line is a line.
        var plain = line.replaceAll("\\p{Cntrl}", " ");
        lines.add(plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST));
        if (lines.size() > MOST) {
            lines.removeFirst();
        }
    }

    @Override
    public String person() {
        return "desk";
    }

    @Override
    public Path file(String name) {
        throw new IllegalStateException("A chore takes no file");
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
