package org.cities4children.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the interface; adding one is adding a line here and its message files. */
public enum Language {
    ENGLISH("en", "English", false),
    ARABIC("ar", "العربية", true);

    private static final List<Language> ALL = List.of(values());

    private final String code;
    private final String ownName;
    private final boolean rightToLeft;

    Language(String code, String ownName, boolean rightToLeft) {
        this.code = code;
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
    }

    public static List<Language> all() {
        return ALL;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** BCP 47 code. */
    public String code() {
        return code;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** What stands before every path in this language: nothing for English. */
    public String prefix() {
        return this == ENGLISH ? "" : "/" + code;
    }
}
