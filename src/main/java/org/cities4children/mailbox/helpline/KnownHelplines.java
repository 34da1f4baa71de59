package org.cities4children.mailbox.helpline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.cities4children.mailbox.Helpline;
import org.cities4children.mailbox.Helplines;
import org.cities4children.runtime.setting.Settings;
import org.cities4children.web.PageCache;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Helplines in memory: whoever needs one gets it while the database is away, too. */
@Component
class KnownHelplines implements Helplines {

    private static final Logger LOG = LoggerFactory.getLogger(KnownHelplines.class);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final HelplineRows rows;
    private final PageCache pages;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable List<Helpline> known;

    KnownHelplines(HelplineRows rows, PageCache pages) {
        this.rows = rows;
        this.pages = pages;
    }

    @Override
    public List<Helpline> all() {
        if (known == null) {
            first();
        }
        var lines = known;
        return lines == null ? List.of() : lines;
    }

    /** Comes round with the settings, so that other nodes hear of a change as soon as of those. */
    @EventListener
    void on(Settings.Looked looked) {
        look();
    }

    /** Looks now where that is possible; what was saved is saved, and the next look brings it. */
    void hear() {
        try {
            look();
        } catch (DataAccessException unreachable) {
            LOG.warn("The helplines could not be read anew: {}", unreachable.getMessage());
        }
    }

    void look() {
        looking.lock();
        try {
            lookWithLock();
        } finally {
            looking.unlock();
        }
    }

    /**
     * One reader looks, and the others wait for that one, all together and briefly: the page has other help to offer.
     */
    private void first() {
        try {
            if (looking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    if (known == null) {
                        lookWithLock();
                    }
                } finally {
                    looking.unlock();
                }
            }
        } catch (DataAccessException unreachable) {
            LOG.warn("The helplines could not be read: {}", unreachable.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookWithLock() {
        var now = rows.all();
        if (!now.equals(known)) {
            known = now;
            pages.changed();
        }
    }
}
