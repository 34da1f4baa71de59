package org.cities4children.exchange.errand;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.exchange.errand.Errand.Verb;
import org.cities4children.exchange.report.Fate;
import org.cities4children.exchange.report.Tally;
import org.cities4children.runtime.job.Jobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes errands, and tells how they stand. */
@Component
public class Clerk {

    private final Uploads uploads;
    private final Errands errands;
    private final ErrandRows rows;
    private final Jobs jobs;

    Clerk(Uploads uploads, Errands errands, ErrandRows rows, Jobs jobs) {
        this.uploads = uploads;
        this.errands = errands;
        this.rows = rows;
        this.jobs = jobs;
    }

    /** Keeps a file and has it rehearsed; nothing while too many others of that person are waiting. */
    @Transactional
    public Optional<Upload> handIn(UUID person, String kind, String name, byte[] content) {
        var upload = uploads.keep(person, kind, name, content);
        upload.ifPresent(this::rehearse);
        return upload;
    }

    /** Has a file rehearsed; again, when the program failed on it. */
    @Transactional
    public void rehearse(Upload upload) {
        errands.ask(Verb.REHEARSE, upload);
        jobs.wake(ErrandJob.NAME);
    }

    /** Has a file taken in that was rehearsed, once; false when it was not. */
    @Transactional
    public boolean take(Upload upload) {
        if (rehearsal(upload).filter(Errand::isDone).isEmpty()) {
            return false;
        }
        errands.ask(Verb.TAKE, upload);
        jobs.wake(ErrandJob.NAME);
        return true;
    }

    /** Has it found out what an undo would do. */
    @Transactional
    public void rehearseUndo(long batch, UUID person) {
        if (errands.last(batch).filter(Errand::isOpen).isEmpty()) {
            errands.ask(Verb.REHEARSE_UNDO, batch, person);
            jobs.wake(ErrandJob.NAME);
        }
    }

    /** Has a batch undone, once; false unless this rehearsal of it is the last thing that was asked for. */
    @Transactional
    public boolean undo(long batch, String rehearsal, UUID person) {
        var last = errands.last(batch);
        if (last.filter(it -> it.verb() == Verb.UNDO && !it.isFailed()).isPresent()) {
            return true;
        }
        if (last.filter(Errand::isDone)
                .filter(it -> it.id().toString().equals(rehearsal))
                .isEmpty()) {
            return false;
        }
        errands.ask(Verb.UNDO, batch, person);
        jobs.wake(ErrandJob.NAME);
        return true;
    }

    public Optional<Errand> rehearsal(Upload upload) {
        return errands.of(upload.id(), Verb.REHEARSE);
    }

    public Optional<Errand> taking(Upload upload) {
        return errands.of(upload.id(), Verb.TAKE);
    }

    /** The last undo of a batch, or rehearsal of one, within a day. */
    public Optional<Errand> undoing(long batch) {
        return errands.last(batch);
    }

    public Tally tally(Errand errand) {
        return rows.tally(errand.id());
    }

    /** Of how many rows something is told. */
    public int count(Errand errand) {
        return rows.count(errand.id());
    }

    /** The first rows, those refused before all others. */
    public List<Fate> first(Errand errand, int most) {
        return rows.first(errand.id(), most);
    }

    /** Some rows in the order of the file, from this number on. */
    public List<Fate> from(Errand errand, int number, int most) {
        return rows.from(errand.id(), number, most);
    }

    /** The later batches that have to be undone first, the newest first. */
    public List<Long> later(Errand errand) {
        return rows.later(errand.id());
    }
}
