package org.cities4children.site.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.runtime.intake.Row;
import org.cities4children.site.page.Written;
import org.springframework.stereotype.Component;

/** What the start page shows of all that is public: what an editor chose, or else what is new. */
@Component
class Showcase {

    static final String KIND = "spotlight";
    static final String KEY = "home";

    private static final int SHOWN = 4;
    private static final int LONGEST = 500;

    private final Publications publications;
    private final Written written;

    Showcase(Publications publications, Written written) {
        this.publications = publications;
        this.written = written;
    }

    int resources() {
        return publications.count("resource");
    }

    /** What was chosen and is public, whatever became of the rest. */
    List<Listing> chosen() {
        List<Listing> chosen = new ArrayList<>();
        written.row(KIND, KEY)
                .map(Row::new)
                .ifPresent(row -> row.texts("addresses", LONGEST).forEach(it -> at(it).ifPresent(chosen::add)));
        return chosen.stream().distinct().limit(SHOWN).toList();
    }

    List<Listing> newest() {
        return publications.newest(List.of("resource"), SHOWN);
    }

    Optional<Listing> at(String address) {
        return publications.pointedAt(address);
    }
}
