package org.cities4children.runtime.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that people write by hand and that readers see on a page of ours, not each at an address of its own. */
public interface Listed extends Editable {

    /** What there is, in the order in which readers see it. */
    List<Entry> entries();

    /** The path of the page on which readers see a row. */
    String shownAt(String key);

    /** Whether people add rows and take them away; otherwise they only change those that are there. */
    boolean isOpen();

    /**
     * A row in a list.
     *
     * @param language the code of the language that it is for, where there is one a language
     */
    record Entry(String key, String name, @Nullable String language) {}
}
