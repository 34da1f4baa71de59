package org.cities4children.alliance.application;

import java.time.Duration;
import java.util.Map;
import org.cities4children.mail.EmailAddress;
import org.cities4children.runtime.limit.Caller;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.runtime.limit.Limits.Limit;
import org.cities4children.web.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins applications, and brings back whoever has lost the link. Nobody learns here whether an address is known. */
@Component
public class Beginnings {

    private static final Limit TO_ADDRESS = new Limit(3, Duration.ofMinutes(30));
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final ApplicationRows rows;
    private final ReturnLinks links;
    private final ApplicationMail mail;
    private final Limits limits;
    private final Settings settings;

    Beginnings(ApplicationRows rows, ReturnLinks links, ApplicationMail mail, Limits limits, Settings settings) {
        this.rows = rows;
        this.links = links;
        this.mail = mail;
        this.limits = limits;
        this.settings = settings;
    }

    /** How long a household has to wait before it may begin or ask once more; nothing when it may. */
    public Duration pause(String address) {
        return limits.take(
                "application from", Caller.household(address), new Limit(settings.applicationsPerTenMinutes(), WINDOW));
    }

    /**
     * Begins one, and mails the link that leads back; returns its secret.
     *
     * @param suspected whether a machine seems to have written it: then nobody is mailed
     */
    @Transactional
    public String begin(String organisation, String name, String email, Language language, boolean suspected) {
        var id = rows.add(new Sheet(organisation, name, email, Map.of()), language.code(), suspected);
        if (!suspected && mayMail(email)) {
            mail.begun(rows.application(id).orElseThrow());
        }
        return links.hand(id);
    }

    /** Mails links to all that somebody with this address has, if there are any. */
    @Transactional
    public void again(String email, Language language) {
        if (mayMail(email)) {
            var all = rows.of(email);
            if (!all.isEmpty()) {
                mail.again(all, language);
            }
        }
    }

    private boolean mayMail(String email) {
        var address = EmailAddress.of(email);
        return address.isPresent()
                && limits.take("application to", address.get().comparable(), TO_ADDRESS)
                        .isZero();
    }

    /** How much is let through from one household: {@code c4c.alliance.applications-per-ten-minutes}. */
    @ConfigurationProperties("c4c.alliance")
    record Settings(@DefaultValue("5") int applicationsPerTenMinutes) {}
}
