package org.cities4children.people.link;

import java.util.Optional;
import org.cities4children.people.password.PasswordRule;
import org.cities4children.people.password.Replacement;
import org.cities4children.people.session.Client;
import org.cities4children.people.session.Sessions;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** What a link opens once its button is pressed. */
@Component
class Opening {

    private final Links links;
    private final Sessions sessions;
    private final Replacement replacement;
    private final PasswordRule rule;

    Opening(Links links, Sessions sessions, Replacement replacement, PasswordRule rule) {
        this.links = links;
        this.sessions = sessions;
        this.replacement = replacement;
        this.rule = rule;
    }

    boolean isOpen(Purpose purpose, String token, String browser) {
        return links.isOpen(purpose, token, browser);
    }

    /** A session for who holds the link: one proof, like a password. */
    Optional<String> comeIn(String token, String browser, Client client) {
        return links.use(Purpose.SIGN_IN, token, browser).map(it -> sessions.begin(it, 1, client));
    }

    /** What to do about a password that is not taken; asked before the link is used up. */
    Optional<String> mistake(String password, Words words) {
        return rule.mistake(password, "", words);
    }

    /** Sets another password and ends all sessions; the second proof stays what it was. */
    boolean setPassword(String token, String browser, String password) {
        if (!isOpen(Purpose.PASSWORD, token, browser)) {
            return false;
        }
        var made = replacement.made(password);
        return links.use(
                        Purpose.PASSWORD,
                        token,
                        browser,
                        person -> replacement.set(person, made, "", "people.password.reset"))
                .isPresent();
    }
}
