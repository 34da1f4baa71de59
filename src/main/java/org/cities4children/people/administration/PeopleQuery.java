package org.cities4children.people.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cities4children.web.Typed;

/**
 * Which people somebody asks for.
 *
 * @param text in their names or addresses; empty for everybody
 * @param page from 1
 */
public record PeopleQuery(String text, int page) {

    static final int PAGE = 50;

    static final PeopleQuery EVERYBODY = new PeopleQuery("", 1);

    private static final int LONGEST = 100;

    static PeopleQuery of(String text, String page) {
        var typed = Typed.text(text);
        return new PeopleQuery(
                typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST),
                page.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1);
    }

    int skipped() {
        return (page - 1) * PAGE;
    }

    String address(int number) {
        var query = text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return PeopleController.PATH + (number == 1 && query.isEmpty() ? "" : "?page=" + number + query);
    }
}
