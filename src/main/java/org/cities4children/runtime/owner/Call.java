package org.cities4children.runtime.owner;

import java.util.List;

/**
 * A command that someone wants done.
 *
 * @param folder the caller's working folder
 * @param words the command and its arguments
 */
public record Call(String folder, List<String> words) {

    public Call {
        words = List.copyOf(words);
    }
}
