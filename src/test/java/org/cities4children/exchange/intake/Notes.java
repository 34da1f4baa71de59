package org.cities4children.exchange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cities4children.runtime.Console;

/** A console that remembers. */
public record Notes(Path folder, List<String> printed, List<String> said) implements Console {

    /** With the caller in this folder. */
    public static Notes in(Path folder) {
        return new Notes(folder, new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void print(String line) {
        printed.add(line);
    }

    @Override
    public void say(String line) {
        said.add(line);
    }

    @Override
    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public String person() {
        return "ada";
    }
}
