package org.cities4children.governance.admission;

import java.util.Optional;
import org.cities4children.alliance.Application;
import org.cities4children.alliance.ApplicationPanel;
import org.cities4children.governance.Decision;
import org.cities4children.governance.Decisions;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Leads from an application to the form that puts it to the committee, or to what the committee decides. */
@Component
class ApplicationOffers implements ApplicationPanel {

    private static final String KEY = "governance.admission.";

    private final Decisions decisions;

    ApplicationOffers(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Offer> of(Application application, Words words) {
        var about = Application.matter(application.id());
        if (application.mayBePut()) {
            return Optional.of(offer("put", Decision.PATH + "/new?about=" + about, words));
        }
        return decisions.last(about).map(it -> offer("look", it.path(), words));
    }

    private static Offer offer(String what, String path, Words words) {
        return new Offer(words.t(KEY + "committee"), words.t(KEY + what + ".about"), words.t(KEY + what), path);
    }
}
