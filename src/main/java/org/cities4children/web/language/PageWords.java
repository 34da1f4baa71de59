package org.cities4children.web.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.DataFolder;
import org.cities4children.web.Language;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;

/** The words of one page. */
record PageWords(Vocabulary vocabulary, Place place, Visitor visitor, Spoken spoken) implements Words {

    @Override
    public Language language() {
        return place.language();
    }

    @Override
    public String t(String key, Object... arguments) {
        return vocabulary.message(language(), key).fill(arguments, this::written);
    }

    @Override
    public String n(String key, long count, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        var exact = key + "." + Plural.of(language(), count).suffix();
        return t(vocabulary.has(language(), exact) ? exact : key + ".other", arguments);
    }

    @Override
    public String known(String key, String otherwise) {
        return vocabulary.has(language(), key) ? t(key) : otherwise;
    }

    private String written(Object argument) {
        return switch (argument) {
            case Long number -> number(number);
            case Integer number -> number(number);
            case LocalDate day -> day(day);
            default -> String.valueOf(argument);
        };
    }

    @Override
    public String to(String path) {
        return Place.path(language(), path);
    }

    @Override
    public String here(Language other) {
        return Place.path(other, place.path()) + place.query();
    }

    @Override
    public String number(long number) {
        return spoken.number(number);
    }

    @Override
    public String year(int year) {
        return spoken.digits(year);
    }

    @Override
    public String day(LocalDate day) {
        return spoken.day(day);
    }

    @Override
    public String days(LocalDate from, LocalDate to) {
        return spoken.days(from, to);
    }

    @Override
    public String month(YearMonth month) {
        return spoken.month(month);
    }

    @Override
    public String moment(ZonedDateTime moment) {
        return spoken.moment(moment);
    }

    @Override
    public String city(ZoneId zone) {
        return spoken.city(zone);
    }

    @Override
    public String hour(LocalTime hour) {
        return spoken.hour(hour);
    }

    @Override
    public String country(String code) {
        return spoken.country(code);
    }

    @Override
    public String languageName(String code) {
        return spoken.language(code);
    }

    @Override
    public String list(List<String> names) {
        return spoken.list(names);
    }

    @Override
    public String path() {
        return place.path();
    }

    @Override
    public String absolute(String path) {
        return absolute(language(), path);
    }

    @Override
    public String absolute(Language language, String path) {
        return vocabulary.settings().baseUrl() + Place.path(language, path);
    }

    @Override
    public String asset(String name) {
        return vocabulary.asset(name);
    }

    @Override
    public String site() {
        return vocabulary.face().name();
    }

    @Override
    public List<Language> languages() {
        return vocabulary.face().languages();
    }

    @Override
    public Optional<Emblem> logo() {
        return vocabulary.face().logo();
    }

    @Override
    public Optional<Said> banner() {
        return vocabulary.face().banner(language());
    }

    @Override
    public boolean demonstration() {
        return vocabulary.settings().mode() == DataFolder.Mode.DEMO;
    }
}
