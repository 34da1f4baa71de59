package org.cities4children.governance.reach;

import java.time.Duration;
import java.util.UUID;
import org.cities4children.ballots.Ballot;
import org.cities4children.ballots.Ballots;
import org.cities4children.ballots.Notice;
import org.cities4children.governance.Decision;
import org.cities4children.mail.Mail;
import org.cities4children.mail.MailState;
import org.cities4children.mail.Mails;
import org.cities4children.runtime.job.Job;
import org.springframework.stereotype.Component;

/** Tells ballots what became of the notices of decisions, so that silence is counted only of who was told. */
@Component
public class Following implements Job {

    private final Ballots ballots;
    private final Mails mails;

    Following(Ballots ballots, Mails mails) {
        this.ballots = ballots;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "governance-notices";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        ballots.open().forEach(this::follow);
    }

    /** Tells one ballot, if it is about a decision. */
    public void follow(Ballot ballot) {
        Decision.of(ballot.motion().matter()).ifPresent(it -> follow(it, ballot));
    }

    private void follow(UUID decision, Ballot ballot) {
        ballots.notices(ballot.id()).stream()
                .filter(it -> it.bounced() == null)
                .forEach(it -> mails.withKey(Telling.noticeKey(decision, it.person()))
                        .ifPresent(mail -> note(ballot.id(), it, mail)));
    }

    private void note(UUID ballot, Notice notice, Mail mail) {
        // What is known is not said again each minute: it would hold up those who answer.
        if (notice.delivered() == null && mail.state() == MailState.SENT && mail.settled() != null) {
            ballots.delivered(ballot, notice.person(), mail.settled());
        }
        var returned = mail.returned();
        // Who complains of a mail has it.
        if (returned != null && returned.kind() != Mail.Kind.COMPLAINT) {
            ballots.bounced(ballot, notice.person(), returned.at());
        }
    }
}
