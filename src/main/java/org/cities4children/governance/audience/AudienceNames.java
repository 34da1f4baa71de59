package org.cities4children.governance.audience;

import java.util.List;
import java.util.stream.Stream;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters;
import org.cities4children.governance.Decision;
import org.cities4children.governance.Decisions;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered;
import org.cities4children.web.choice.Offered.Group;
import org.cities4children.web.choice.Offered.Option;
import org.springframework.stereotype.Component;

/** What audiences are called, and which can be chosen now. */
@Component
class AudienceNames {

    private final Chapters chapters;
    private final Decisions decisions;

    AudienceNames(Chapters chapters, Decisions decisions) {
        this.chapters = chapters;
        this.decisions = decisions;
    }

    String of(Audience audience, Words words) {
        return switch (audience) {
            case Audience.Members _ -> words.t("governance.audience.members");
            case Audience.Committee _ -> words.t("governance.audience.committee");
            case Audience.Chapter it ->
                words.t(
                        "governance.audience.chapter",
                        chapters.of(it.country()).map(Chapter::name).orElseGet(() -> words.country(it.country())));
            case Audience.Silent it ->
                words.t(
                        "governance.audience.silent",
                        decisions.decision(it.decision()).map(Decision::title).orElse("–"));
        };
    }

    /** All that can be chosen: national alliances that there are, decisions that are open. */
    Offered offered(Words words) {
        return new Offered(List.of(
                group("", Stream.of(new Audience.Members(), new Audience.Committee()), words),
                group(
                        words.t("governance.audience.chapters"),
                        chapters.all().stream().map(it -> new Audience.Chapter(it.country())),
                        words),
                group(
                        words.t("governance.audience.open"),
                        decisions.open().stream().map(it -> new Audience.Silent(it.id())),
                        words)));
    }

    private Group group(String name, Stream<? extends Audience> all, Words words) {
        return new Group(
                name, all.map(it -> new Option(it.key(), of(it, words))).toList());
    }
}
