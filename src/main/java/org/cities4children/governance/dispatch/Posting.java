package org.cities4children.governance.dispatch;

import java.util.List;
import org.cities4children.governance.audience.Reached;
import org.cities4children.governance.audience.Reached.Reader;
import org.cities4children.mail.Outbox;
import org.springframework.stereotype.Component;

/** Puts a letter into the outbox for each of its readers, and takes out what still waits. */
@Component
class Posting {

    private final Copies copies;
    private final Wording wording;
    private final Outbox outbox;
    private final Following following;

    Posting(Copies copies, Wording wording, Outbox outbox, Following following) {
        this.copies = copies;
        this.wording = wording;
        this.outbox = outbox;
        this.following = following;
    }

    /** Writes to each reader once, in the running transaction, and notes whom it did not reach. */
    void post(Circular circular, Reached reached) {
        reached.readers().forEach(it -> post(circular, it));
        List<Reached.Missed> missed = reached.missed();
        for (int number = 0; number < missed.size(); number++) {
            copies.miss(circular.id(), number, missed.get(number));
        }
    }

    private void post(Circular circular, Reader reader) {
        var copy = new Copy(
                circular.id(),
                reader.person().id(),
                reader.acts(),
                Wording.version(circular, reader),
                Copy.Fate.WAITING);
        if (copies.add(copy)) {
            wording.message(circular, reader, copy).ifPresent(outbox::put);
        }
    }

    /** Has none be sent any more that still waits, in the running transaction; how many. */
    int stop(Circular circular) {
        int stopped = outbox.stop(Copy.begin(circular.id()));
        following.follow(circular.id());
        return stopped;
    }
}
