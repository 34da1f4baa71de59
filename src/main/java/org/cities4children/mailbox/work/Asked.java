package org.cities4children.mailbox.work;

import java.util.Optional;
import org.cities4children.web.Words;

/** What a form asked for, in words for whoever reads the answer: "Your name" is somebody else's here. */
public final class Asked {

    private Asked() {}

    /** The words of a field, if its form speaks to whoever writes. */
    public static Optional<String> said(String field, Words words) {
        return Optional.of(words.known("mailbox.said." + field, "")).filter(it -> !it.isEmpty());
    }
}
