package org.cities4children.runtime;

import org.springframework.stereotype.Component;

/** What the program says at the terminal when it is ready. */
@Component
class Greeting {

    private final DataFolder folder;

    Greeting(DataFolder folder) {
        this.folder = folder;
    }

    String line() {
        var mode = folder.mode() == DataFolder.Mode.DEMO ? " as a demonstration" : "";
        return "Cities4Children is at " + folder.baseUrl() + mode + ", its data in " + folder.resolve("") + ".";
    }
}
