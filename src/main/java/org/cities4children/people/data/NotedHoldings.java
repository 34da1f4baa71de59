package org.cities4children.people.data;

import java.util.ArrayList;
import java.util.List;
import org.cities4children.audit.Entry;
import org.cities4children.audit.Inquiry;
import org.cities4children.audit.Trail;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the audit tells of somebody: what they did, and what was done with their account. It stays, since a record that
 * could be changed would prove nothing; it holds ids, and no name.
 */
@Order(1)
@Component
class NotedHoldings implements Holdings {

    private static final int PAGE = 500;

    private final Trail trail;
    private final JsonMapper json;

    NotedHoldings(Trail trail, JsonMapper json) {
        this.trail = trail;
        this.json = json;
    }

    @Override
    public List<Holding> of(Person person) {
        var newest = Inquiry.newest(PAGE);
        return List.of(
                new Holding("audit.entries (by me)", all(newest.by(person.id()))),
                new Holding("audit.entries (about me)", all(newest.on("person:" + person.id()))));
    }

    @Override
    public void erase(Person person) {
        // Nothing: see above.
    }

    private List<String> all(Inquiry inquiry) {
        var rows = new ArrayList<String>();
        var page = trail.page(inquiry);
        while (!page.isEmpty()) {
            page.forEach(it -> rows.add(row(it)));
            page = trail.page(inquiry.before(page.getLast().number()));
        }
        return rows;
    }

    private String row(Entry entry) {
        var row = json.createObjectNode();
        row.put("at", entry.at().toString());
        row.put("verb", entry.verb());
        row.put("object", entry.object());
        row.putPOJO("facts", entry.facts());
        return row.toString();
    }
}
