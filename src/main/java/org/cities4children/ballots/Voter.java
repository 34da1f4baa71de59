package org.cities4children.ballots;

import org.jspecify.annotations.Nullable;

/**
 * Who may answer, as it was when the ballot opened.
 *
 * @param id as the audit says it, such as {@code organisation:0198…}
 * @param name what it was called then
 * @param joined the voter of which it is a part since, after two became one; null when it stands for itself
 */
public record Voter(String id, String name, @Nullable String joined) {

    public Voter(String id, String name) {
        this(id, name, null);
    }
}
