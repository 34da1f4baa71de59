package org.cities4children.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A console that keeps what was written to it. */
final class NotedConsole implements Console {

    final List<String> printed = new ArrayList<>();
    final List<String> said = new ArrayList<>();

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
}
