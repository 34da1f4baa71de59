package org.cities4children.site.door;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.cities4children.knowledge.Existing;
import org.cities4children.mailbox.Inbox;
import org.cities4children.mailbox.Letter;
import org.cities4children.publishing.Listing;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What happens to a letter between the form and the inbox. */
@Component
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private static final List<Listing> NOTHING = List.of();

    private final Turnstile turnstile;
    private final Existing existing;
    private final Inbox inbox;
    private final Ids ids;
    private final Clock clock;

    Post(Turnstile turnstile, Existing existing, Inbox inbox, Ids ids, Clock clock) {
        this.turnstile = turnstile;
        this.existing = existing;
        this.inbox = inbox;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome send(Door door, Answers answers, String address, Words words) {
        var mistakes = Check.mistakes(door, answers, words);
        if (!mistakes.isEmpty()) {
            return new Refused(mistakes);
        }
        try {
            var pause = turnstile.pause(door, address);
            if (pause.isPositive()) {
                return new TooMany(pause.toSeconds() + 1);
            }
            var like = door == Door.CONTRIBUTE ? existing.like(answers.of("title"), answers.of("link")) : NOTHING;
            if (!like.isEmpty()) {
                var about = Relation.of(answers, like);
                if (!about.isTold()) {
                    return new MayExist(like, about.mistakes(words));
                }
                var same = about.same();
                if (same != null) {
                    return new Known(same.path());
                }
            }
            return new Kept(inbox.keep(letter(door, answers, like, words)));
        } catch (DataAccessException | TransactionException outage) {
            // Without this the sender would believe that somebody will read it.
            LOG.error("A letter through {} could not be kept.", door.path(), outage);
            return new NotKept();
        }
    }

    private Letter letter(Door door, Answers answers, List<Listing> like, Words words) {
        var kept = new LinkedHashMap<String, String>();
        answers.typed().forEach((field, answer) -> {
            if (!answer.isEmpty()) {
                kept.put(field, answer);
            }
        });
        if (like.isEmpty()) {
            kept.remove(Door.ALREADY);
        }
        if (Relation.of(answers, like).meant() == null || like.size() == 1) {
            kept.remove(Door.WHICH);
        }
        if (!like.isEmpty()) {
            kept.put("existing", like.stream().map(Listing::path).collect(Collectors.joining("\n")));
        }
        if (door == Door.NEWSLETTER) {
            kept.put("agreed", words.t("site.newsletter.kept"));
        }
        return new Letter(
                ids.receipt(), door.key(), clock.instant(), words.language().code(), kept, Suspicion.of(answers));
    }

    /** What became of it. */
    sealed interface Outcome {}

    record Kept(String receipt) implements Outcome {}

    record Refused(List<Mistake> mistakes) implements Outcome {}

    /** Nothing is kept before the sender has said whether it is the same as one of these. */
    record MayExist(List<Listing> like, List<Mistake> mistakes) implements Outcome {}

    /** Nothing is kept: the sender says that it is public at this path. */
    record Known(String path) implements Outcome {}

    record TooMany(long secondsToWait) implements Outcome {}

    record NotKept() implements Outcome {}
}
