package org.cities4children.editing.summary;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.editing.row.Revision;
import org.cities4children.editing.row.Revisions;
import org.cities4children.people.People;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.runtime.intake.Summaries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Who wrote what in which other language. */
@Component
class History {

    private final Revisions revisions;
    private final People people;

    History(Revisions revisions, People people) {
        this.revisions = revisions;
        this.people = people;
    }

    /** Read once, for every language. */
    Read of(Publishable kind, String key, UUID reader) {
        var all = revisions.ofPart(kind.kind(), key, Summaries.BY_HAND);
        var names = people.names(
                all.stream().flatMap(it -> Stream.ofNullable(it.person())).collect(Collectors.toSet()));
        return new Read(all, names, people.zone(reader));
    }

    /**
     * The states of a piece in its other languages.
     *
     * @param zone where who reads this lives
     */
    record Read(List<Revision> revisions, Map<UUID, String> names, ZoneId zone) {

        /** Those in which this language was written or taken away, last first. */
        List<State> in(String language) {
            List<State> states = new ArrayList<>();
            for (int i = 0; i < revisions.size(); i++) {
                var text = text(i, language);
                if (!text.isMissingNode() && !text.equals(text(i + 1, language))) {
                    states.add(state(revisions.get(i), text));
                }
            }
            return states;
        }

        private JsonNode text(int at, String language) {
            return at == revisions.size()
                    ? MissingNode.getInstance()
                    : revisions.get(at).content().path(Summaries.BY_HAND).path(language);
        }

        private State state(Revision revision, JsonNode text) {
            var who = revision.person() == null ? null : names.get(revision.person());
            return new State(
                    revision.number(), text instanceof ObjectNode written ? written : null, who, revision.at());
        }
    }
}
