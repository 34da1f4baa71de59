package org.cities4children.web;

/** What a template speaks: messages, addresses, numbers and dates in the reader's language. */
public interface Words {

    Language language();

    /** The message of this key with its arguments ({@code java.text.MessageFormat} of ICU-like CLDR plurals by choice). */
    String t(String key, Object... arguments);

    /** A path of ours in the reader's language: {@code /hub} becomes {@code /ar/hub}. */
    String to(String path);

    /** The path of the page being shown, without language prefix, in another language. */
    String here(Language other);

    /** A whole number as the language writes it. */
    String number(long number);

    /** A day as the language writes it. */
    String day(java.time.LocalDate day);

    /** A country's name, from its ISO 3166-1 alpha-2 code. */
    String country(String code);

    /** A language's name in the reader's language, from its BCP 47 code. */
    String languageName(String code);

    /** The path of the page being shown, without language prefix and query. */
    String path();

    /** The program's public address with a path of ours in the reader's language. */
    String absolute(String path);
}
