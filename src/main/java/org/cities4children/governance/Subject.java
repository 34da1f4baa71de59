package org.cities4children.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.ballots.Result;
import org.cities4children.web.Words;

/** A kind of thing in another room that decisions can be about; each brings its own as a bean. */
public interface Subject {

    /** Whether this names one of them, such as {@code application:0198…}. */
    boolean isOf(String about);

    /** Who decides about it. */
    Roll roll();

    /** What is put, in the reader's language; nothing when it cannot be put now. */
    Optional<Proposal> proposal(String about, Words words);

    /** That it is put until the end of a day, in the running transaction; false when it cannot be put now. */
    boolean put(String about, LocalDate last, UUID by);

    /** Does what follows, in the transaction in which the ballot ends. */
    void decided(String about, Result result, UUID by);

    /** What the form is filled in with. */
    record Proposal(String title, String wording) {}
}
