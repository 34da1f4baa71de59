package org.cities4children.desk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.editing.Drafting;
import org.cities4children.editing.Sources;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a draft of what somebody proposed: the mailbox knows the proposal, editing the draft, and only here do both
 * meet.
 */
@Component
class ProposalDrafts implements Sources {

    private static final String LETTERS = "/desk/letters/";
    private static final String RESOURCES = "resources";
    private static final String STORIES = "posts";
    private static final String EVENTS = "events";
    private static final Map<String, String> KINDS =
            Map.of("resource", RESOURCES, "case-study", RESOURCES, "story", STORIES, "event", EVENTS);

    private final Proposals proposals;
    private final Drafting drafting;

    ProposalDrafts(Proposals proposals, Drafting drafting) {
        this.proposals = proposals;
        this.drafting = drafting;
    }

    static String pathOf(String receipt) {
        return LETTERS + receipt;
    }

    @Override
    public boolean isThere(String source) {
        return source.startsWith(LETTERS)
                && proposals.proposal(source.substring(LETTERS.length())).isPresent();
    }

    /** Where the draft of a proposal stands, or what it became; nothing as long as nobody made one. */
    Optional<String> madeOf(String receipt) {
        return drafting.madeOf(pathOf(receipt));
    }

    /** Makes a draft, the first time, and tells where it stands; nothing when there is no such proposal. */
    @Transactional
    public Optional<String> make(String receipt, UUID by) {
        return proposals.proposal(receipt).flatMap(it -> {
            var kind = KINDS.getOrDefault(said(it, "kind"), STORIES);
            if (drafting.begin(pathOf(receipt), kind, content(kind, it), by)) {
                proposals.drafted(receipt, by);
            }
            return madeOf(receipt);
        });
    }

    /** What the sender said, without who they are: their organisation may be named, they themselves were not asked. */
    private static ObjectNode content(String kind, Letter letter) {
        var row = JsonNodeFactory.instance.objectNode();
        put(row, "title", said(letter, "title"));
        put(row, kind.equals(STORIES) ? "text" : "description", said(letter, "message"));
        var link = said(letter, "link");
        put(row, "url", link);
        if (!link.isEmpty() && !kind.equals(EVENTS)) {
            row.put("url_kind", kind.equals(STORIES) ? "post" : "official");
        }
        put(row, "language", letter.language());
        if (said(letter, "kind").equals("case-study")) {
            put(row, "kind", "case study");
        }
        var organisation = said(letter, "organisation");
        if (kind.equals(EVENTS) && !organisation.isEmpty()) {
            row.putArray("organisers").add(organisation);
        } else if (!organisation.isEmpty()) {
            row.putArray("authors").addObject().put("name", organisation).put("kind", "organisation");
        }
        return row;
    }

    private static void put(ObjectNode row, String field, String text) {
        if (!text.isEmpty()) {
            row.put(field, text);
        }
    }

    private static String said(Letter letter, String field) {
        return letter.answers().getOrDefault(field, "");
    }
}
