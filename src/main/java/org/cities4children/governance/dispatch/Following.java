package org.cities4children.governance.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.governance.dispatch.Copy.Fate;
import org.cities4children.mail.Mail;
import org.cities4children.mail.Mails;
import org.cities4children.runtime.job.Job;
import org.springframework.stereotype.Component;

/** Writes down what became of each copy, since the outbox forgets in time. */
@Component
class Following implements Job {

    private final Copies copies;
    private final CircularRows rows;
    private final Mails mails;

    Following(Copies copies, CircularRows rows, Mails mails) {
        this.copies = copies;
        this.rows = rows;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "governance-circulars";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        copies.followed().stream()
                .collect(Collectors.groupingBy(Copy::circular))
                .forEach(this::follow);
    }

    /** The same of one letter now. */
    void follow(UUID circular) {
        follow(circular, copies.of(circular));
    }

    private void follow(UUID circular, List<Copy> all) {
        boolean stopped =
                rows.circular(circular).filter(it -> it.stopped() != null).isPresent();
        var known = mails.withKeys(all.stream().map(Copy::key).toList()).stream()
                .collect(Collectors.toMap(Mail::key, it -> Fate.of(it, stopped)));
        all.forEach(it -> {
            var fate = Optional.ofNullable(known.get(it.key()))
                    .orElse(it.fate() == Fate.WAITING ? Fate.ERASED : it.fate());
            if (fate != it.fate()) {
                copies.end(it, fate);
            }
        });
    }
}
