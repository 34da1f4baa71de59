package org.cities4children.alliance.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Optional;
import org.cities4children.alliance.Application.Safety;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.MembershipState;
import org.cities4children.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant does with an application, by the secret of a link to it. */
@Component
public class OwnApplication {

    private final ApplicationRows rows;
    private final ReturnLinks links;
    private final Steps steps;
    private final ApplicationMail mail;
    private final Clock clock;

    OwnApplication(ApplicationRows rows, ReturnLinks links, Steps steps, ApplicationMail mail, Clock clock) {
        this.rows = rows;
        this.links = links;
        this.steps = steps;
        this.mail = mail;
        this.clock = clock;
    }

    /** What became of something that was sent. */
    public enum Outcome {
        DONE,
        /** It was made from an older version; nothing was taken. */
        OVERTAKEN,
        /** It is kept, but not sent: nobody has shown yet that the address is theirs. */
        UNPROVEN,
        /** The link leads nowhere. */
        NOWHERE
    }

    /** Looks; changes nothing. */
    public Optional<KeptApplication> at(String token) {
        return links.open(token).flatMap(rows::application);
    }

    /** Keeps what was written, to go on later. */
    @Transactional
    public Outcome save(String token, int version, Sheet sheet, Language language) {
        links.prove(token);
        return write(token, version, sheet, language).isPresent() ? Outcome.DONE : missed(token);
    }

    /** Keeps it and, from a link that went by mail, sends it to the secretariat. */
    @Transactional
    public Outcome send(String token, int version, Sheet sheet, Language language) {
        if (!links.prove(token)) {
            return write(token, version, sheet, language).isPresent() ? Outcome.UNPROVEN : missed(token);
        }
        var written = write(token, version, sheet, language);
        written.ifPresent(it -> steps.go(it, MembershipEdge.APPLY, By.APPLICANT, null, ""));
        return written.isPresent() ? Outcome.DONE : missed(token);
    }

    /** Answers what the secretariat asked. */
    @Transactional
    public Outcome answer(String token, int version, String text) {
        var held = held(token)
                .filter(it -> it.version() == version)
                .filter(it -> Steps.leads(it, MembershipEdge.ANSWER, By.APPLICANT));
        held.ifPresent(it -> {
            links.renew(it.id());
            steps.go(it, MembershipEdge.ANSWER, By.APPLICANT, null, text);
        });
        return held.isPresent() ? Outcome.DONE : missed(token);
    }

    /** Deletes a draft that was never sent, and the mail about it that waits. */
    @Transactional
    public Outcome forget(String token) {
        var held = held(token).filter(it -> it.state() == MembershipState.ENQUIRY);
        held.ifPresent(it -> {
            mail.forget(it.id());
            rows.forget(it.id());
        });
        return held.isPresent() ? Outcome.DONE : missed(token);
    }

    private Optional<KeptApplication> held(String token) {
        return links.open(token).flatMap(rows::hold);
    }

    /** The application as it stands then; nothing when it may not be written on, or not from this version. */
    private Optional<KeptApplication> write(String token, int version, Sheet sheet, Language language) {
        return held(token)
                .filter(it -> it.version() == version && it.isOpen(today()))
                .flatMap(it -> {
                    rows.save(it.id(), withCode(sheet, it), language.code(), accepted(sheet, it));
                    links.renew(it.id());
                    return rows.application(it.id());
                });
    }

    /** The address cannot be changed: whoever holds the link would have our mail go anywhere. */
    private static Sheet withCode(Sheet sheet, KeptApplication it) {
        var answers = new HashMap<>(sheet.answers());
        if (sheet.of("safety").equals(Safety.CODE.code())) {
            answers.put(Sheet.CODE, String.valueOf(Sheet.CODE_VERSION));
        }
        return new Sheet(sheet.organisation(), sheet.name(), it.sheet().email(), answers);
    }

    private @Nullable Instant accepted(Sheet sheet, KeptApplication it) {
        if (!sheet.acceptsPrinciples()) {
            return null;
        }
        return it.accepted() == null ? clock.instant() : it.accepted();
    }

    private Outcome missed(String token) {
        return links.open(token).isPresent() ? Outcome.OVERTAKEN : Outcome.NOWHERE;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
