package org.cities4children.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A console that keeps what was written to it. */
public final class NotedConsole implements Console {

    public final List<String> printed = new ArrayList<>();
    public final List<String> said = new ArrayList<>();

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
        return Path.of("/home/ada").resolve(name);
    }

    @Override
    public String person() {
        return "ada";
    }
}
